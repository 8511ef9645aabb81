// Owns writing down that a student opened a listing: only of grown-ups who agreed to it, the day and
// nothing more.
import { lastAdultBirth } from "~/app/domain/find-students";
import type { StudentActor } from "~/app/domain/permission";
import { dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Keeps the look of a grown-up student who agreed that looks count; of everybody else nothing is written. A withdrawal at the
 * same moment waits for it and deletes it, or comes first and nothing is written. */
export async function rememberLook(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  { personId }: StudentActor,
  listingId: Id,
): Promise<void> {
  const today = dayOf(clock.now());
  await pool.query(
    `insert into "ListingView" ("personId", "listingId", "viewedOn")
     select c."personId", $2, $3 from "Consent" c join "Person" w on w.id = c."personId"
     where c."personId" = $1 and c.purpose = 'behaviour' and c."withdrawnAt" is null and w."birthDate" <= $4
     for share of c
     on conflict ("personId", "listingId") do update set "viewedOn" = excluded."viewedOn"`,
    [personId, listingId, today, lastAdultBirth(today)],
  );
}
