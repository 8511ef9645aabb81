// Owns how classified postings are written: firms and listings, one statement each over the whole file. In which
// transaction is commit-postings.server.ts'.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { postingColumns, postingSets, staged } from "./staged-postings.server";

/** Makes the firms that are not known yet; one that is known keeps its row, joined or not. */
export async function insertEnterprises(
  client: pg.PoolClient,
  runId: Id,
  now: Date,
): Promise<void> {
  await client.query(
    `with ${staged}
     insert into "Enterprise" ("id", "name", "shortName", "status", "sourceKey", "createdAt", "updatedAt")
     select distinct on (s."enterpriseKey") s."enterpriseId", s."company", s."company", 'unclaimed', s."enterpriseKey", $2::timestamptz, $2::timestamptz
     from staged s where s."outcome" = 'new' order by s."enterpriseKey", s."rowNo"
     on conflict ("sourceKey") do nothing`,
    [runId, now],
  );
}

/** Makes the new listings. Newness counts from the day they were seen at the source, not from the import. */
export async function insertListings(
  client: pg.PoolClient,
  runId: Id,
  now: Date,
  validUntil: Date,
): Promise<void> {
  await client.query(
    `with ${staged}
     insert into "Listing" ("id", "enterpriseId", "kind", "source", "status", "sourceKey", "sourceName", "sourcedOn",
       "importRunId", "findings", "validUntil", "publishedAt", "createdAt", "updatedAt", ${postingColumns()})
     select s."id", e."id", 'job', 'reposted', s."status", s."key", s."sourceName", s."sourcedOn",
       $1, s."findings", $3, least($2::timestamptz, s."sourcedOn"::timestamp at time zone 'Asia/Shanghai'), $2::timestamptz, $2::timestamptz, ${postingColumns("s.")}
     from staged s join "Enterprise" e on e."sourceKey" = s."enterpriseKey"
     where s."outcome" = 'new' order by s."rowNo"`,
    [runId, now, validUntil],
  );
}

/** Changes the listings that differ. What an operator released stays released as long as the findings are the same. */
export async function updateListings(
  client: pg.PoolClient,
  runId: Id,
  now: Date,
  validUntil: Date,
): Promise<void> {
  await client.query(
    `with ${staged}
     update "Listing" l set ${postingSets}, "findings" = s."findings", "sourcedOn" = s."sourcedOn", "importRunId" = $1,
       "status" = case when l."status" <> 'closed' and l."findings" = s."findings" then l."status" else s."status" end,
       "closedAt" = null, "closeReason" = null, "validUntil" = $3, "version" = l."version" + 1, "updatedAt" = $2
     from staged s where s."outcome" = 'changed' and l."sourceKey" = s."key"`,
    [runId, now, validUntil],
  );
}
