// Owns how staged postings look from SQL: the columns of a listing that a file fills, and the rows of one run as a table.
// Texts of SQL only; classify-postings and write-postings run them.

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
};
const names = Object.keys(columns);
const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);

/** The columns in order, each behind a prefix such as `l.`. */
export function postingColumns(prefix = ""): string {
  return names.map((name) => `${prefix}"${name}"`).join(", ");
}

/** Sets every column from the staged row `s`. */
export const postingSets = names.map((name) => `"${name}" = s."${name}"`).join(", ");

/** The good rows of run $1 as a table `staged`; rows with findings come to be held. */
export const staged = `staged as (
  select r."rowNo", r."key", r."outcome", r."findings", d.*, i."sourcedOn", i."sourceName",
    case when r."findings" = '[]' then 'live' else 'held' end::"ListingStatus" as "status"
  from "ImportRow" r join "ImportRun" i on i."id" = r."runId",
    jsonb_to_record(r."data") as d("id" uuid, "enterpriseId" uuid, "enterpriseKey" text, "company" text,
      ${types.join(", ")})
  where r."runId" = $1 and r."outcome" <> 'faulty')`;
