// Owns the comparison of staged postings with the listings that are known: which row makes one, changes one, leaves it.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { postingColumns, staged } from "./staged-postings.server";

/** What a file does: rows that make, change or leave listings; `held` counts those of them with findings. */
export type PostingCounts = {
  new: number;
  changed: number;
  same: number;
  held: number;
  faulty: number;
};

/** Ours to change: re-posted, not closed by a person, and not read from a later day than this file. */
const isOurs = `l."source" = 'reposted' and l."sourcedOn" <= s."sourcedOn"
  and (l."status" in ('live', 'held') or l."status" = 'closed' and l."closeReason" = 'expired')`;
const differs = `(l."sourcedOn" < s."sourcedOn" or l."findings" <> s."findings"
  or row(${postingColumns("l.")}) is distinct from row(${postingColumns("s.")}))`;

/** Says of each staged row whether it makes a listing, changes one or leaves it. */
export async function classifyPostings(client: pg.PoolClient, runId: Id): Promise<PostingCounts> {
  await client.query(
    `with ${staged}
     update "ImportRow" r set "outcome" =
       case when l."id" is null then 'new' when ${isOurs} and ${differs} then 'changed' else 'same' end
     from staged s left join "Listing" l on l."sourceKey" = s."key"
     where r."runId" = $1 and r."rowNo" = s."rowNo"`,
    [runId],
  );
  const { rows } = await client.query<{
    outcome: keyof PostingCounts;
    count: number;
    held: number;
  }>(
    `select "outcome", count(*)::int as count, count(*) filter (where "findings" <> '[]')::int as held
     from "ImportRow" where "runId" = $1 group by "outcome"`,
    [runId],
  );
  const counts: PostingCounts = { new: 0, changed: 0, same: 0, held: 0, faulty: 0 };
  for (const { outcome, count, held } of rows) {
    counts[outcome] = count;
    if (outcome !== "faulty") counts.held += held;
  }
  return counts;
}
