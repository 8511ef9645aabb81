// Owns how a document of listings becomes a row of the table "SearchDocument".
import { unique } from "./besides";
import type { ListingDocument } from "./listings";

/** The columns beside words, with their types in SQL; those of `documentColumns` are named as in the document. */
const documentColumns = {
  kind: "text",
  reposted: "boolean",
  regionCodes: "text[]",
  placeCodes: "text[]",
  occupationCode: "text",
  tradeGroup: "text",
  majorFields: "text[]",
  startMonth: "text",
  provides: "text[]",
  shifts: "text[]",
  verified: "boolean",
  approvedBy: "text[]",
  payMax: "int",
  educationRank: "int",
  answersIn: "int",
  answersKept: "int",
  applicantsPerSeat: "double precision",
  enterpriseId: "uuid",
  hazardous: "boolean",
  startsOn: "int",
  publishedAt: "bigint",
  visibleUntil: "bigint",
} as const satisfies Partial<Record<keyof ListingDocument, string>>;
const columns = Object.entries({
  ...{ id: "uuid", version: "text", tokens: "text[]", titleTokens: "text[]" },
  ...documentColumns,
});
/** Columns of several values. */
export const listFields = columns.flatMap(([name, type]) => (type === "text[]" ? [name] : []));
/** Columns that a document holds as epoch seconds. */
export const epochFields = columns.flatMap(([name, type]) => (type === "bigint" ? [name] : []));
const named = columns.map(([name]) => `"${name}"`);

/** Puts rows in, given as JSON. */
export const upsertRows = `
  INSERT INTO "SearchDocument" ("index", ${named.join(", ")})
  SELECT $1, ${columns.map(([name, type]) => (type === "bigint" ? `to_timestamp("${name}")` : `"${name}"`)).join(", ")}
  FROM json_to_recordset($2::json) AS row (${columns.map(([name, type]) => `"${name}" ${type}`).join(", ")})
  ON CONFLICT ("index", id) DO UPDATE SET ${named.map((name) => `${name} = excluded.${name}`).join(", ")}`;

/** A document as a row. */
export function rowOf(document: ListingDocument) {
  const wordsOf = (tokens: string) => tokens.split(" ").filter(Boolean);
  const titleTokens = unique([...wordsOf(document.titleTokens), ...document.titlePinyin]);
  const tokens = unique([
    ...titleTokens,
    ...document.occupationTokens,
    ...document.skillTokens,
    ...document.relatedTokens,
    ...wordsOf(document.firmTokens),
    ...document.placeTokens,
    ...document.namePinyin,
    ...document.innerTokens,
    ...document.descriptionTokens,
  ]);
  const filters = Object.keys(documentColumns).map((name) => [
    name,
    document[name as keyof typeof documentColumns],
  ]);
  const { id, version } = document;
  return { id, version, tokens, titleTokens, ...Object.fromEntries(filters) } as { id: string };
}

/** One statement may touch a row once: of documents with the same id the last counts. */
export const lastOfEach = (rows: ReturnType<typeof rowOf>[]) => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
