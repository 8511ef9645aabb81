// Owns telling a student on the day: a saved listing that could only be waited for can be applied to now. Marked and
// announced in one transaction, so that nobody is told twice; what the words are is the notices'.
import { eligibleFrom } from "~/app/domain/student";
import { dayOf, type Id } from "~/app/domain/values";
import { isAlreadyPlaced, judgeFacts } from "~/app/features/applications/read-eligibility.server";
import { readFacts } from "~/app/features/applications/read-facts.server";
import { announce } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

const batch = 500;
const nobody = "00000000-0000-0000-0000-000000000000";
type On = Pick<Services, "db" | "pool" | "clock">;
type Due = { personId: Id; listingId: Id };

// Paused and full ones wait: their day has come, their turn has not. Ended ones are told to nobody.
const dueNow = `
  select s."personId", s."listingId" from "SavedListing" s
  join "Listing" l on l.id = s."listingId" join "Enterprise" e on e.id = l."enterpriseId"
  where s."remindedAt" is null and s."remindOn" <= $1::date
    and l.status = 'live' and l."validUntil" > $2 and (l."applyBy" is null or l."applyBy" >= $1::date)
    and e.status = 'approved' and (l.seats is null or l.taken < l.seats)
    and (s."personId", s."listingId") > ($3, $4)
  order by s."personId", s."listingId" limit ${String(batch)}`;

/** Tells every student whose day has come, each once, and returns how many. Judged anew: who still has to wait is told
 * on the new day, who has said yes elsewhere once that hinders no more, who has applied already not at all. */
export async function remindSaved(services: On): Promise<number> {
  const { pool, clock } = services;
  let told = 0;
  let last: Due = { personId: nobody, listingId: nobody };
  for (;;) {
    const now = clock.now();
    const values = [dayOf(now), now, last.personId, last.listingId];
    const { rows } = await pool.query<Due>(dueNow, values);
    for (const due of rows) told += await remindOne(services, due, now);
    last = rows.at(-1) ?? last;
    if (rows.length < batch) return told;
  }
}

async function remindOne({ db, pool }: On, { personId, listingId }: Due, now: Date) {
  const [facts] = await readFacts({ pool }, personId, [listingId]);
  if (!facts) return 0;
  const standing = judgeFacts(facts, now);
  const where = { personId, listingId, remindedAt: null };
  if (!standing.ok) {
    const from = eligibleFrom(standing);
    const remindOn = from ? new Date(from) : null;
    await db.savedListing.updateMany({ where, data: { remindOn } });
    return 0;
  }
  if (!facts.applicationId && isAlreadyPlaced(facts, now)) return 0;
  return db.$transaction(async (tx) => {
    const { count } = await tx.savedListing.updateMany({ where, data: { remindedAt: now } });
    if (count === 0 || facts.applicationId) return 0;
    await announce(tx, now, { name: "listing.opened_to", listingId, personId });
    return 1;
  });
}
