// How well postings of other sites are read: the judged rows of postings.data.ts through the same columns and words as an
// import, against the full official table of places beside ours. Called by the evaluation; prints nothing.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { placeFinder } from "~/app/domain/place";
import { parsePay } from "~/app/domain/pay";
import { type PostingReading, type PostingWords, readPosting } from "~/app/domain/posting";
import { postingColumns } from "~/app/domain/posting.data";
import type { PostingCells } from "~/app/domain/posting-columns";
import { educationRanks, readPlaces } from "~/app/domain/posting-values";
import type { Region, RegionKind } from "~/app/domain/reference";
import { rowsBelow, type SheetRow } from "~/app/domain/sheet";
import { missingColumns, proposeColumns } from "~/app/domain/sheet-header";
import { educationLevels } from "~/prisma/seed/reference/education-levels.data";
import { regions } from "~/prisma/seed/reference/regions.data";
import { type JudgedPosting, judgedPostings } from "./postings.data";

const files = {
  jobcn: "postings_jobcn_2017.csv",
  lagou: "postings_lagou_it_2020.csv",
  "51job": "postings_51job_python_2018.csv",
};
type FileName = keyof typeof files;
type Tried = { field: string; expected: unknown; got: unknown; isSilent: boolean };
export type WrongField = Tried & { file: FileName; row: number };
export type PostingsScore = {
  rows: number;
  fields: number;
  right: number;
  /** Fields that say something else than the cell, and nobody is told. */
  silent: Record<"pay" | "headcount" | "place", number>;
  wrong: WrongField[];
  /** Needed columns that a file does not have. */
  missing: Partial<Record<FileName, string[]>>;
  /** Over whole files: distinct words of pay and of places that were not read, with their number of rows. */
  unread: { file: FileName; field: "pay" | "place"; text: string; rows: number }[];
};

type Sheet = { cells: Map<number, PostingCells>; missing: string[] };

/** Reads the judged rows of the public files in `folder` and compares field by field. Throws when a file is not there. */
export async function scorePostings(folder: string): Promise<PostingsScore> {
  const words = await wordsWith(folder);
  const score: PostingsScore = {
    ...{ rows: judgedPostings.length, fields: 0, right: 0, wrong: [], missing: {}, unread: [] },
    silent: { pay: 0, headcount: 0, place: 0 },
  };
  for (const file of Object.keys(files) as FileName[]) {
    const sheet = await readSheet(resolve(folder, files[file]));
    if (sheet.missing.length > 0) score.missing[file] = sheet.missing;
    for (const judged of judgedPostings.filter(([name]) => name === file)) {
      const cells = sheet.cells.get(judged[1]);
      if (!cells) throw new Error(`${files[file]} has no row ${judged[1]}: it is another file`);
      const tried = tryPosting(judged, readPosting(cells, words));
      score.fields += tried.length;
      const wrong = tried.filter(({ expected, got }) => !isSame(expected, got));
      score.right += tried.length - wrong.length;
      score.wrong.push(...wrong.map((one) => ({ file, row: judged[1], ...one })));
    }
    score.unread.push(...unreadOf(file, [...sheet.cells.values()], words));
  }
  for (const { field, isSilent } of score.wrong) {
    if (isSilent && field in score.silent) score.silent[field as keyof typeof score.silent] += 1;
  }
  return score;
}

function tryPosting(judged: JudgedPosting, reading: PostingReading): Tried[] {
  const [, , pay, regionCodes, placeText, rank, years, seats, benefits, held] = judged;
  const { posting, faults, findings, notes } = reading;
  const told = (column: string) =>
    [...faults, ...notes].some((one) => one.column === column) ||
    findings.some(({ field, code }) => field === column && code === "pay_unreadable");
  const { payMin, payMax, payPeriod, payCurrency } = posting;
  const read = payMin === null && payMax === null ? null : [payMin, payMax, payPeriod, payCurrency];
  const minor = (yuan: number | null) => (yuan === null ? null : yuan * 100);
  const tries: [field: string, column: string, expected: unknown, got: unknown][] = [
    ["pay", "pay", pay && [minor(pay[0]), minor(pay[1]), pay[2], "CNY"], read],
    [
      ...(["place", "place"] as const),
      [[...regionCodes].sort(), placeText],
      [[...posting.regionCodes].sort(), posting.placeText],
    ],
    ["education", "education", rank, posting.educationRank],
    ["experience", "experience", years, posting.experienceYears],
    ["headcount", "headcount", seats, posting.seats ?? "several"],
    ["benefits", "benefits", benefits, posting.benefits.length],
    ["held", "held", [...held].sort(), [...new Set(findings.map(({ code }) => code))].sort()],
  ];
  return tries
    .filter(([field, , expected]) => expected !== null || field === "pay")
    .map(([field, column, expected, got]) => ({ field, expected, got, isSilent: !told(column) }));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function readSheet(path: string): Promise<Sheet> {
  const lines: string[][] = parse(await readFile(path), { bom: true, relax_quotes: true });
  const rows: SheetRow[] = lines.map((cells, at) => ({ rowNo: at + 1, cells }));
  const columns = proposeColumns({ rows: rows.slice(0, 50) }, postingColumns);
  if (!columns) throw new Error(`${path} holds nothing`);
  const cells = new Map<number, PostingCells>();
  for (const row of rowsBelow(rows, columns, postingColumns)) cells.set(row.rowNo, row.cells);
  return { cells, missing: missingColumns(columns, postingColumns) };
}

function unreadOf(file: FileName, rows: PostingCells[], words: PostingWords) {
  const count = (field: "pay" | "place", isRead: (text: string) => boolean) => {
    const counts = new Map<string, number>();
    for (const { [field]: text = "" } of rows) counts.set(text, (counts.get(text) ?? 0) + 1);
    return [...counts]
      .filter(([text]) => !isRead(text))
      .map(([text, n]) => ({ file, field, text, rows: n }));
  };
  return [
    ...count("pay", (text) => parsePay(text).is !== "unreadable"),
    ...count("place", (text) => readPlaces(text, words.findPlace).unknown.length === 0),
  ];
}

/** Our words with the official divisions and towns beside them; those win by code, ours keep their other names. */
async function wordsWith(folder: string): Promise<PostingWords> {
  const all = new Map(regions.map((region) => [region.code, region]));
  const kinds: Record<string, RegionKind> = {
    ...{ province: "province", city: "prefecture", county: "district" },
  };
  const add = (row: Pick<Region, "code" | "parentCode" | "kind" | "isGba">, name: string) => {
    const ours = all.get(row.code);
    const names = { "zh-HK": name, en: name, ...ours?.names, "zh-CN": name };
    all.set(row.code, { aliases: [], centre: null, retired: false, ...ours, ...row, names });
  };
  for (const row of await recordsOf(folder, "divisions_cn.csv")) {
    if (row.status !== "current") continue;
    const parentCode = row.parent_code || null;
    const kind = kinds[row.level!]!;
    add({ code: row.code!, parentCode, kind, isGba: row.is_gba === "1" }, row.name!);
  }
  for (const row of await recordsOf(folder, "divisions_gba_towns.csv")) {
    const parentCode = all.has(row.county_code!) ? row.county_code! : `${row.city_code4!}00`;
    add({ code: row.code!, parentCode, kind: "town", isGba: true }, row.name!);
  }
  return {
    findPlace: placeFinder({ regions: all }),
    rankOf: educationRanks({
      educationLevels: new Map(educationLevels.map((level) => [level.code, level])),
    }),
    ...{ seenOn: "2026-11-01", today: "2026-11-20" },
  };
}

async function recordsOf(folder: string, file: string): Promise<Record<string, string>[]> {
  return parse(await readFile(resolve(folder, file)), { columns: true, bom: true });
}
