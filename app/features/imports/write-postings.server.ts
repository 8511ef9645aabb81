// Owns how classified postings are written: firms, listings and skills, one statement each over the whole file, with
// what is needed to take them back. In which transaction is commit-postings'.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { keepBeforeWhere } from "./restore.server";
import { postingColumns, postingSets } from "./staged-postings.server";

const keepMadeFrom = (table: string) =>
  `insert into "ImportChange" ("runId", "seq", "table", "rowId")
   select $1, (select coalesce(max("seq"), 0) from "ImportChange" where "runId" = $1) + row_number() over (), '${table}', "id"::text
   from made on conflict ("runId", "table", "rowId") do nothing`;

/** Makes the firms that are not known yet; one that is known keeps its row, joined or not. */
export async function insertEnterprises(
  client: pg.PoolClient,
  runId: Id,
  now: Date,
): Promise<void> {
  await client.query(
    `with made as (
       insert into "Enterprise" ("id", "name", "shortName", "status", "industry", "sourceKey", "createdAt", "updatedAt")
       select distinct on (s."enterpriseKey") s."enterpriseId", s."company", s."company", 'unclaimed',
         nullif(s."industry", ''), s."enterpriseKey",
         $2::timestamptz, $2::timestamptz
       from pg_temp.staged s where s."outcome" = 'new' order by s."enterpriseKey", s."rowNo"
       on conflict ("sourceKey") do nothing returning "id")
     ${keepMadeFrom("Enterprise")}`,
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
    `with made as (
       insert into "Listing" ("id", "enterpriseId", "kind", "source", "status", "sourceKey", "sourceName", "sourcedOn",
         "importRunId", "findings", "validUntil", "publishedAt", "createdAt", "updatedAt", "occupationCode", "occupationBy",
         "occupationSure", ${postingColumns()})
       select s."id", e."id", 'job', 'reposted', s."status", s."key", s."sourceName", s."sourcedOn",
         $1, s."findings", coalesce(s."validUntil", $3),
         least($2::timestamptz, s."sourcedOn"::timestamp at time zone 'Asia/Shanghai'), $2::timestamptz, $2::timestamptz,
         s."occupationCode", 'inferred', s."occupationSure", ${postingColumns("s.")}
       from pg_temp.staged s join "Enterprise" e on e."sourceKey" = s."enterpriseKey"
       where s."outcome" = 'new' order by s."rowNo" returning "id")
     ${keepMadeFrom("Listing")}`,
    [runId, now, validUntil],
  );
  await insertSkills(client, `s."outcome" = 'new'`);
}

/** What a listing is besides its row, so that taking a change back brings it back too. */
const listingImage = `to_jsonb(t) || jsonb_build_object('skills', coalesce((select jsonb_agg(k."skillCode")
  from "ListingSkill" k where k."listingId" = t."id" and k."inferred"), '[]'))`;

/** Changes the listings that differ. What an operator released stays released as long as the findings are the same; a
 * trade that a person has corrected stays, with its skills. */
export async function updateListings(
  client: pg.PoolClient,
  runId: Id,
  now: Date,
  validUntil: Date,
): Promise<void> {
  const changed = `t."sourceKey" in (select s."key" from pg_temp.staged s where s."outcome" = 'changed')`;
  await keepBeforeWhere(client, runId, "Listing", changed, [], listingImage);
  await client.query(
    `update "Listing" l set ${postingSets}, "findings" = s."findings", "sourcedOn" = s."sourcedOn", "importRunId" = $1,
       "status" = case when l."status" <> 'closed' and l."findings" = s."findings" then l."status" else s."status" end,
       "closedAt" = null, "closeReason" = null, "validUntil" = coalesce(s."validUntil", $3), "version" = l."version" + 1, "updatedAt" = $2,
       "occupationCode" = case when l."occupationBy" = 'corrected' then l."occupationCode" else s."occupationCode" end,
       "occupationSure" = case when l."occupationBy" = 'corrected' then l."occupationSure" else s."occupationSure" end,
       "occupationBy" = case when l."occupationBy" = 'corrected' then l."occupationBy" else 'inferred' end
     from pg_temp.staged s where s."outcome" = 'changed' and l."sourceKey" = s."key"`,
    [runId, now, validUntil],
  );
  const isInferred = `s."outcome" = 'changed' and l."occupationBy" = 'inferred'`;
  await client.query(
    `delete from "ListingSkill" k using pg_temp.staged s, "Listing" l
     where k."listingId" = l."id" and k."inferred" and l."sourceKey" = s."key" and ${isInferred}`,
  );
  await insertSkills(client, isInferred);
}

async function insertSkills(client: pg.PoolClient, where: string): Promise<void> {
  await client.query(
    `insert into "ListingSkill" ("listingId", "skillCode", "needed", "inferred")
     select l."id", k."code", true, true
     from pg_temp.staged s join "Listing" l on l."sourceKey" = s."key", unnest(s."skillCodes") as k("code")
     where ${where} on conflict do nothing`,
  );
}
