// Owns how staged postings look from SQL: the columns of a listing that a file fills, and the rows of one run as a table
// of the transaction. classify-postings and write-postings work on it.
import type pg from "pg";
import type { Id } from "~/app/domain/values";

/** Columns of a listing that come from the file, with their type in the staged JSON. */
const columns = {
  title: "text",
  regionCodes: "text[]",
  placeText: "text",
  payMin: "int",
  payMax: "int",
  payPeriod: `"PayPeriod"`,
  payCurrency: `"Currency"`,
  payNote: "text",
  educationRank: "int",
  experienceYears: "int",
  seats: "int",
  benefits: "text[]",
  description: "text",
  requirements: "text",
  asPublished: "jsonb",
  twinKey: "text",
};
const names = Object.keys(columns);
const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);

/** The columns in order, each behind a prefix such as `l.`. */
export function postingColumns(prefix = ""): string {
  return names.map((name) => `${prefix}"${name}"`).join(", ");
}

/** Columns whose words an operator may have settled: released as they are, or without what is unlawful. */
const settledWords = ["title", "benefits", "payNote", "description", "requirements"];

/** A listing `l` that an operator let on the market with just what the staged row `s` brings again. */
const isSettled = `l."status" = 'live' and s."findings" <> '[]' and l."findings" = s."findings"`;

/** What every column in order is to be: as the staged row `s` says, words that are settled as they stand in `l`. */
const comingColumns = names.map(comingColumn);

/** What a column of the listing `l` is to be: as the staged row `s` says, words that are settled as they stand. */
export function comingColumn(name: string): string {
  return settledWords.includes(name)
    ? `case when ${isSettled} then l."${name}" else s."${name}" end`
    : `s."${name}"`;
}

/** Sets every column of `l` from the staged row `s`, as far as it may. */
export const postingSets = names.map((name, at) => `"${name}" = ${comingColumns[at]!}`).join(", ");

/** Whether that would change the listing `l`. */
export const postingDiffers = `row(${postingColumns("l.")}) is distinct from row(${comingColumns.join(", ")})`;

/**
 * Lays the good rows of a run out as a table `staged` that ends with the transaction; rows with findings come to be held.
 * `validUntil` is the end of the stated day, else null. `outcome` is to be found anew.
 */
export async function layOutPostings(client: pg.PoolClient, runId: Id): Promise<void> {
  await client.query(`drop table if exists pg_temp.staged, pg_temp.staged_keys`);
  await client.query(
    `create temporary table staged on commit drop as
     select r."rowNo", r."sheetNo", r."key", r."outcome", r."findings", d.*, i."sourcedOn", i."sourceName",
       (d."validOn" + 1)::timestamp at time zone 'Asia/Shanghai' as "validUntil",
       case when r."findings" = '[]' then 'live' else 'held' end::"ListingStatus" as "status"
     from "ImportRow" r join "ImportRun" i on i."id" = r."runId",
       jsonb_to_record(r."data") as d("id" uuid, "enterpriseId" uuid, "enterpriseKey" text, "company" text, "industry" text, "validOn" date,
         "occupationCode" text, "occupationSure" float8, "skillCodes" text[], ${types.join(", ")})
     where r."runId" = $1 and r."outcome" in ('new', 'changed', 'same')`,
    [runId],
  );
  // Every key of the file, faulty rows too: who stands in none of them is gone.
  await client.query(
    `create temporary table staged_keys on commit drop as
     select distinct "key" from "ImportRow" where "runId" = $1 and "sheetNo" >= 0 and "key" <> ''`,
    [runId],
  );
  // The planner knows nothing of fresh tables and would look for each row one by one.
  await client.query(`analyze pg_temp.staged, pg_temp.staged_keys`);
}
