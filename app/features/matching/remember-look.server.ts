// Owns writing down that a student opened a listing: only of those who agreed to it, the day and nothing more.
import type { StudentActor } from "~/app/domain/permission";
import { dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Keeps the look of a student who agreed that looks count; of everybody else nothing is written. */
export async function rememberLook(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  { personId }: StudentActor,
  listingId: Id,
): Promise<void> {
  await pool.query(
    `insert into "ListingView" ("personId", "listingId", "viewedOn")
     select $1, $2, $3 where exists (select 1 from "Consent"
       where "personId" = $1 and purpose = 'behaviour' and "withdrawnAt" is null)
     on conflict ("personId", "listingId") do update set "viewedOn" = excluded."viewedOn"`,
    [personId, listingId, dayOf(clock.now())],
  );
}
