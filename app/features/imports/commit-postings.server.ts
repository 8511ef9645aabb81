// Owns the moment in which a checked postings file comes to the market: one transaction, one event, before or after and
// never between. Safe to repeat. Search follows by the event (workers).
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { addDays, dayOf, endOfDay, type Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { classifyPostings, type PostingCounts } from "./classify-postings.server";
import { inRawTransaction } from "./raw-transaction.server";
import { closeRun, lockRun } from "./committing-run.server";
import { insertEnterprises, insertListings, updateListings } from "./write-postings.server";

/** Days that a posting without a stated validity stays on the market. */
export const daysValid = 30;

/**
 * Takes a checked file over: firms that are not known become unclaimed enterprises, good rows become live listings,
 * rows with findings held ones. Compares anew, so what happened since the check counts. Refuses `import.not_found` for
 * a run that is gone or committed.
 */
export async function commitPostings(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  runId: Id,
): Promise<Outcome<PostingCounts>> {
  const now = clock.now();
  const validUntil = endOfDay(addDays(dayOf(now), daysValid));
  return inRawTransaction(pool, async (client) => {
    const run = await lockRun(client, runId);
    if (!run) return refuse("import.not_found");
    const counts = await classifyPostings(client, runId);
    await insertEnterprises(client, runId, now);
    await updateListings(client, runId, now, validUntil);
    await insertListings(client, runId, now, validUntil);
    if (counts.new + counts.changed > 0) {
      await client.query(
        `insert into "OutboxEvent" ("id", "name", "payload", "createdAt") values ($1, 'listing.imported', $2, $3)`,
        [newId(now.getTime()), JSON.stringify({ importRunId: runId }), now],
      );
    }
    await closeRun(client, now, run, counts);
    return accept(counts);
  });
}
