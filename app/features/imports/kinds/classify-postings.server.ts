// Owns the comparison of staged postings with the listings that are known: which row makes one, changes one, leaves it,
// and which listings of the same source the file no longer has.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { goneSheetNo } from "../staging.server";
import { layOutPostings, postingDiffers } from "../staged-postings.server";

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

/** Writes into staging what the comparison found, with what changed rows change and the listings that are gone. */
export async function tellPostings(client: pg.PoolClient, runId: Id): Promise<void> {
  await client.query(
    `update "ImportRow" r set "outcome" = s."outcome" from pg_temp.staged s
     where r."runId" = $1 and r."sheetNo" = s."sheetNo" and r."rowNo" = s."rowNo" and r."outcome" <> s."outcome"`,
    [runId],
  );
  await client.query(
    `update "ImportRow" r set "data" = r."data" || jsonb_build_object('before', jsonb_strip_nulls(jsonb_build_object(
         'title', nullif(l."title", s."title"),
         'headcount', case when l."seats" is distinct from s."seats" then coalesce(l."seats"::text, '') end,
         'benefits', case when l."benefits" <> s."benefits" then array_to_string(l."benefits", ';') end,
         'pay', case when row(l."payMin", l."payMax", l."payPeriod", l."payCurrency")
             is distinct from row(s."payMin", s."payMax", s."payPeriod", s."payCurrency")
           then concat_ws('-', l."payMin" / 100.0, l."payMax" / 100.0) || '/' || l."payPeriod" end)))
     from pg_temp.staged s join "Listing" l on l."sourceKey" = s."key"
     where s."outcome" = 'changed' and r."runId" = $1 and r."sheetNo" = s."sheetNo" and r."rowNo" = s."rowNo"`,
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
