// Owns the comparison of staged postings with the listings that are known: which row makes one, changes one, leaves it,
// and which listings of the same source the file no longer has.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { goneSheetNo } from "../staging.server";
import { comingColumn, layOutPostings, postingDiffers } from "../staged-postings.server";

/** Ours to change: re-posted, not closed by a person, and not read from a later day than this file. */
const isOurs = `l."source" = 'reposted' and l."sourcedOn" <= s."sourcedOn"
  and (l."status" in ('live', 'held') or l."status" = 'closed' and l."closeReason" = 'expired')`;
const isOtherTrade = `l."occupationBy" <> 'corrected'
  and row(l."occupationCode", l."occupationSure") is distinct from row(s."occupationCode", s."occupationSure")`;
const differs = `(l."sourcedOn" < s."sourcedOn" or l."findings" <> s."findings" or ${isOtherTrade}
  or s."validUntil" is not null and l."validUntil" <> s."validUntil"
  or ${postingDiffers})`;

/** Lays the staged rows out and says of each whether it makes a listing, changes one or leaves it. */
export async function classifyPostings(client: pg.PoolClient, runId: Id): Promise<void> {
  await layOutPostings(client, runId);
  await client.query(
    `update pg_temp.staged s set "outcome" =
       case when l."id" is null then 'new' when ${isOurs} and ${differs} then 'changed' else 'same' end
     from pg_temp.staged o left join "Listing" l on l."sourceKey" = o."key" where o."rowNo" = s."rowNo"`,
  );
}

/** How a column of a listing is told, from its row: what it holds as one text. */
const told: Record<string, (of: (name: string) => string) => string> = {
  title: (of) => of("title"),
  // Amounts, period and currency as they are kept; the page says them in its reader's words.
  pay: (of) =>
    `concat(${["payCurrency", "payPeriod", "payMin", "payMax"].map(of).join(", '|', ")}, '|', coalesce(${of("payNote")}, ''))`,
  place: (of) =>
    `concat_ws('、', (select string_agg(g."zhCN", '、' order by g."code") from "Region" g where g."code" = any(${of("regionCodes")})),
       nullif(${of("placeText")}, ''))`,
  education: (of) =>
    `coalesce((select min(e."zhCN") from "EducationLevel" e where e."rank" = ${of("educationRank")}), '')`,
  experience: (of) => `${of("experienceYears")}::text`,
  headcount: (of) => `coalesce(${of("seats")}, 0)::text`,
  benefits: (of) => `array_to_string(${of("benefits")}, '; ')`,
  description: (of) => of("description"),
  requirements: (of) => of("requirements"),
  seenOn: (of) => `coalesce(${of("sourcedOn")}::text, '')`,
};
const inListing = (name: string) => `l."${name}"`;
const shownChanges = Object.entries(told)
  .map(([column, as]) => `('${column}', ${as(inListing)}, ${as(comingColumn)})`)
  .join(", ");

/** Writes into staging what the comparison found, with what changed rows change and the listings that are gone. */
export async function tellPostings(client: pg.PoolClient, runId: Id): Promise<void> {
  await client.query(
    `update "ImportRow" r set "outcome" = s."outcome" from pg_temp.staged s
     where r."runId" = $1 and r."sheetNo" = s."sheetNo" and r."rowNo" = s."rowNo" and r."outcome" <> s."outcome"`,
    [runId],
  );
  await client.query(
    `update "ImportRow" r set "data" = r."data" || jsonb_build_object('before', d."before", 'after', d."after")
     from pg_temp.staged s join "Listing" l on l."sourceKey" = s."key", lateral (
       select jsonb_object_agg(v."column", v."was") as "before", jsonb_object_agg(v."column", v."is") as "after"
       from (values ${shownChanges}) as v("column", "was", "is") where v."was" <> v."is") as d
     where s."outcome" = 'changed' and d."before" is not null
       and r."runId" = $1 and r."sheetNo" = s."sheetNo" and r."rowNo" = s."rowNo"`,
    [runId],
  );
  await client.query(
    `insert into "ImportRow" ("runId", "sheetNo", "rowNo", "cells", "key", "outcome", "data")
     select $1, ${goneSheetNo}, row_number() over (order by l."id"), '{}', l."sourceKey", 'gone',
       jsonb_build_object('shown', jsonb_build_object('title', l."title", 'company', e."name", 'place', l."placeText"))
     from "Listing" l join "Enterprise" e on e."id" = l."enterpriseId" where ${goneListings}`,
    [runId],
  );
}

/** Listings `l` of the source of run $1 that are on the market (or wait for it) and stand in no row of the file. */
export const goneListings = `l."source" = 'reposted' and l."status" in ('live', 'held')
  and l."sourceName" = (select "sourceName" from "ImportRun" where "id" = $1)
  and l."sourcedOn" <= (select "sourcedOn" from "ImportRun" where "id" = $1)
  and not exists (select 1 from pg_temp.staged_keys k where k."key" = l."sourceKey")`;
