// Owns the dry run of a postings file: every row read, faults told by cell, the trade behind the title found. Comparing
// with what is known is classify-postings'; nothing on the market changes here.
import { createHash } from "node:crypto";
import { placeFinder } from "~/app/domain/place";
import { isMostlyOurs, namesOurs, trusting } from "~/app/domain/place-assumed";
import { type PostingWords, readPosting } from "~/app/domain/posting";
import { twinKeyOf } from "~/app/domain/posting-twins";
import { educationRanks, splitList } from "~/app/domain/posting-values";
import { simplify } from "~/app/domain/simplified";
import { type TitleMapper, titleMapper } from "~/app/domain/title-occupation";
import type { CellRemark } from "~/app/domain/import-run";
import { dayOf, type Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import { type CheckedRow, leftOutRow, type StagedRow, type Work } from "./kind.server";
import { faultsOfMarks, withMarks } from "./remarks-of-marks.server";

type Reading = {
  words: PostingWords;
  /** Whether the file is of our region, as its first rows tell. */
  isOurs?: boolean;
  mapTitle: TitleMapper;
  sourceName: string;
  now: Date;
  /** Keys with what their first row said, and where. */
  seen: Map<string, { said: string; rowNo: number }>;
  enterpriseIds: Map<string, Id>;
};

/** Reads every row; firms get their id once per file. */
export async function* checkPostings(
  { services, run, now }: Work,
  rows: AsyncIterable<StagedRow[]>,
): AsyncGenerator<CheckedRow[]> {
  const { reference } = services;
  const findPlace = placeFinder(reference);
  const reading: Reading = {
    words: {
      findPlace,
      rankOf: educationRanks(reference),
      seenOn: run.sourcedOn ?? dayOf(now),
      today: dayOf(now),
    },
    mapTitle: titleMapper(reference, { simplify }),
    ...{ sourceName: run.sourceName, now, seen: new Map(), enterpriseIds: new Map() },
  };
  for await (const batch of rows) {
    reading.isOurs ??= isMostlyOurs(
      batch.map(({ cells }) => cells["place"] ?? ""),
      findPlace,
    );
    yield batch.map((row) => checkRow(row, reading));
  }
}

/** The words to read a row with: a district without its city is ours where the file or the row speaks of our region. */
function wordsFor({ cells }: StagedRow, { words, isOurs }: Reading): PostingWords {
  const isMeant = isOurs === true || namesOurs(Object.values(cells));
  return isMeant ? { ...words, findPlace: trusting(words.findPlace) } : words;
}

function checkRow(row: StagedRow, reading: Reading): CheckedRow {
  const { rowNo, cells } = row;
  const { sourceName, now, enterpriseIds } = reading;
  const { posting, faults, findings, notes } = readPosting(cells, wordsFor(row, reading));
  const { key, isAgain, above } = keyOf(row, reading);
  if (row.isLeftOut) return leftOutRow(rowNo, key);
  // The same row twice without an id is the same advertisement twice: one is enough, nobody has to mend anything.
  if (isAgain && !cells["postingId"])
    return { rowNo, key, outcome: "left_out", data: {}, findings: [] };
  const repeated = { column: "postingId", code: "repeated", value: cells["postingId"] ?? "" };
  const all = withMarks(faultsOfMarks(row), [...faults, ...(isAgain ? [repeated] : [])]);
  if (all.length > 0) return faultyRow(rowNo, key, { notes, above }, all);
  const enterpriseKey = `${sourceName}:${cells["companyId"] || digestOf(cells["company"])}`;
  const enterpriseId = enterpriseIds.get(enterpriseKey) ?? newId(now.getTime());
  enterpriseIds.set(enterpriseKey, enterpriseId);
  const { validUntil: validOn, ...facts } = posting;
  const data = {
    ...facts,
    ...tradeOf(cells, reading.mapTitle),
    ...{ id: newId(now.getTime()), enterpriseKey, enterpriseId, validOn },
    twinKey: twinKeyOf({ enterpriseKey, ...posting }),
    ...(notes.length > 0 ? { notes } : {}),
  };
  return { rowNo, key, outcome: "new", data, findings };
}

type Told = { notes: CellRemark[]; above: number | null };

function faultyRow(rowNo: number, key: string, told: Told, findings: CellRemark[]): CheckedRow {
  const { notes, above } = told;
  const data = { notes, ...(above === null ? {} : { above }) };
  return { rowNo, key, outcome: "faulty", data, findings };
}

/** By what a row is known: its id there, else what names an advertisement, and for a second one of the same names all
 * that it says. `isAgain`: the file has brought it before. */
function keyOf({ cells, rowNo, isLeftOut }: StagedRow, { sourceName, seen }: Reading) {
  const { postingId, company, title, place, department } = cells;
  const said = digestOf(...Object.entries(cells).map(([column, cell]) => `${column} ${cell}`));
  let key = `${sourceName}:${postingId || digestOf(company, title, place, department)}`;
  if (!postingId && seen.has(key) && seen.get(key)?.said !== said) key = `${key}~${said.slice(1)}`;
  const above = seen.get(key) ?? null;
  if (!above && !isLeftOut) seen.set(key, { said, rowNo });
  return { key, isAgain: above !== null, above: above && above.rowNo };
}

/** The trade that a title means, with how sure that is, and the skills it names. */
function tradeOf(cells: StagedRow["cells"], mapTitle: TitleMapper) {
  const hints = {
    categories: splitList(cells["categories"] ?? ""),
    department: cells["department"] ?? "",
  };
  const { code, sure, skills } = mapTitle(cells["title"] ?? "", hints);
  return { occupationCode: code, occupationSure: code === null ? null : sure, skillCodes: skills };
}

/** Stands in for an id that the file does not give. */
function digestOf(...parts: (string | undefined)[]): string {
  return `#${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24)}`;
}
