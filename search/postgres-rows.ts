// Owns how documents become rows: a table for each index, with the columns that its conditions and orders read.
import { unique } from "./besides";
import type { ListingDocument } from "./listings";
import type { StudentDocument } from "./students";

/** Types in SQL of the columns beside words; named as in the document. `bigint`: epoch seconds there, an instant here. */
type Columns<Document> = Partial<Record<keyof Document, string>>;
/** All words of a document, and those that weigh most. */
type Words<Document> = (document: Document) => { tokens: string[]; titleTokens: string[] };

/** What the adapter must know of a table. */
export type PostgresTable<Document> = {
  name: string;
  /** The column whose `false` stands before everything else. */
  first: string | null;
  /** Columns of several values. */
  listFields: readonly string[];
  /** Columns that a document holds as epoch seconds. */
  epochFields: readonly string[];
  /** Puts rows in, given as JSON. */
  upsertRows: string;
  rowOf(document: Document): Row;
};
type Row = { id: string };

function tableOf<Document extends { id: string; version: string }>(
  of: Pick<PostgresTable<Document>, "name" | "first">,
  own: Columns<Document>,
  wordsOf: Words<Document>,
): PostgresTable<Document> {
  const words = { id: "uuid", version: "text", tokens: "text[]", titleTokens: "text[]" };
  const columns: [name: string, type: string][] = Object.entries({ ...words, ...own });
  const typed = (type: string) => columns.flatMap(([name, is]) => (is === type ? [name] : []));
  const named = columns.map(([name]) => `"${name}"`);
  const read = columns.map(([name, type]) =>
    type === "bigint" ? `to_timestamp("${name}")` : `"${name}"`,
  );
  return {
    ...of,
    listFields: typed("text[]"),
    epochFields: typed("bigint"),
    upsertRows: `
  INSERT INTO "${of.name}" ("index", ${named.join(", ")})
  SELECT $1, ${read.join(", ")}
  FROM json_to_recordset($2::json) AS row (${columns.map(([name, type]) => `"${name}" ${type}`).join(", ")})
  ON CONFLICT ("index", id) DO UPDATE SET ${named.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    rowOf(document) {
      const { id, version } = document;
      const facts = Object.keys(own).map((name) => [name, document[name as keyof Document]]);
      return { id, version, ...wordsOf(document), ...Object.fromEntries(facts) } as Row;
    },
  };
}

/** Listings. */
export const listingTable = tableOf<ListingDocument>(
  { name: "SearchDocument", first: "reposted" },
  {
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
  },
  (document) => {
    const inOrder = (tokens: string) => tokens.split(" ").filter(Boolean);
    const titleTokens = unique([...inOrder(document.titleTokens), ...document.titlePinyin]);
    const tokens = unique([
      ...titleTokens,
      ...document.occupationTokens,
      ...document.skillTokens,
      ...document.relatedTokens,
      ...inOrder(document.firmTokens),
      ...document.placeTokens,
      ...document.namePinyin,
      ...document.innerTokens,
      ...document.descriptionTokens,
    ]);
    return { tokens, titleTokens };
  },
);

/** Students who may be found. */
export const studentTable = tableOf<StudentDocument>(
  { name: "StudentDocument", first: null },
  {
    circle: "text",
    schoolId: "uuid",
    majorField: "text",
    majorCode: "text",
    studyYear: "text",
    skillCodes: "text[]",
    placeCodes: "text[]",
    kinds: "text[]",
    languages: "text[]",
    availableFrom: "int",
    updatedAt: "bigint",
  },
  (document) => {
    const titleTokens = document.provenTokens;
    const tokens = unique([
      ...titleTokens,
      ...document.skillTokens,
      ...document.certificateTokens,
      ...document.majorTokens,
      ...document.relatedTokens,
      ...document.namePinyin,
      ...document.schoolTokens,
      ...document.placeTokens,
    ]);
    return { tokens, titleTokens };
  },
);

/** One statement may touch a row once: of documents with the same id the last counts. */
export const lastOfEach = (rows: Row[]) => [...new Map(rows.map((row) => [row.id, row])).values()];
