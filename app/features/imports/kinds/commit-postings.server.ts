// Owns the moment in which a checked postings file comes to the market: one transaction, one event, before or after and
// never between. Safe to repeat. Search follows by the event (workers).
import type pg from "pg";
import type { RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome } from "~/app/domain/refusal";
import { addDays, dayOf, endOfDay, type Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import { keepBeforeWhere } from "../restore.server";
import { insertEnterprises, insertListings, updateListings } from "../write-postings.server";
import { classifyPostings, goneListings } from "./classify-postings.server";
import type { Work } from "./kind.server";

/** Days that a posting without a stated validity stays on the market. */
export const daysValid = 30;

/**
 * Takes a checked file over: firms that are not known become unclaimed enterprises, good rows become live listings,
 * rows with findings held ones, faulty rows stay out. Compares anew, so what happened since the check counts.
 */
export async function commitPostings(work: Work): Promise<Outcome<RunCounts>> {
  const { client, run, now, tell } = work;
  const validUntil = endOfDay(addDays(dayOf(now), daysValid));
  await classifyPostings(client, run.id);
  const counts = await countStaged(client, run.id);
  tell(0.2);
  await insertEnterprises(client, run.id, now);
  tell(0.3);
  await updateListings(client, run.id, now, validUntil);
  tell(0.5);
  await insertListings(client, run.id, now, validUntil);
  tell(0.8);
  await client.query(`analyze "Listing"`);
  const isEnding = run.options.gone === "end" && counts.gone > 0;
  if (isEnding) await closeGone(client, run.id, now);
  if (counts.new + counts.changed > 0 || isEnding) {
    await client.query(
      `insert into "OutboxEvent" ("id", "name", "payload", "createdAt") values ($1, 'listing.imported', $2, $3)`,
      [newId(now.getTime()), JSON.stringify({ importRunId: run.id }), now],
    );
  }
  return accept(counts);
}

async function countStaged(client: pg.PoolClient, runId: Id): Promise<RunCounts> {
  const { rows } = await client.query<RunCounts>(
    `select count(*) filter (where "outcome" = 'new')::int as "new",
       count(*) filter (where "outcome" = 'changed')::int as "changed",
       count(*) filter (where "outcome" = 'same')::int as "same",
       count(*) filter (where "findings" <> '[]')::int as "held",
       (select count(*)::int from "ImportRow" where "runId" = $1 and "outcome" = 'faulty') as "faulty",
       (select count(*)::int from "Listing" l where ${goneListings}) as "gone"
     from pg_temp.staged`,
    [runId],
  );
  return rows[0]!;
}

/** What the source no longer has leaves the market, as if its time had passed: it comes back when the source has it. */
async function closeGone(client: pg.PoolClient, runId: Id, now: Date): Promise<void> {
  const ids = `(select l."id" from "Listing" l where ${goneListings})`;
  await keepBeforeWhere(client, runId, "Listing", `t."id" in ${ids}`);
  await client.query(
    `update "Listing" set "status" = 'closed', "closeReason" = 'expired', "closedAt" = $2, "updatedAt" = $2,
       "version" = "version" + 1, "importRunId" = $1 where "id" in ${ids}`,
    [runId, now],
  );
}
