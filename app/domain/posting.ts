// Owns what a posting of another site says once it is read: fields, faults that keep a row out, findings that hold it
// back. Age and sex columns never get this far (sheet.ts drops them). Leaves keys, files and rows to features/imports.
import type { PayPeriod } from "./listing";
import { parsePay } from "./pay";
import type { PlaceFinder } from "./place";
import { agencyName, studentAimed } from "./posting.data";
import {
  type EducationRanks,
  readEducation,
  readExperience,
  readHeadcount,
  readPlaces,
  splitList,
} from "./posting-values";
import type { CellsOf } from "./sheet";
import { findUnlawfulWords, type RuleId, type UnlawfulCode } from "./unlawful-words";
import type { Currency } from "./values";

export const postingColumnNames = [
  "postingId",
  "companyId",
  "title",
  "company",
  "department",
  "categories",
  "pay",
  "education",
  "experience",
  "headcount",
  "place",
  "benefits",
  "nature",
  "age",
  "sex",
] as const;
export type PostingColumn = (typeof postingColumnNames)[number];
export type PostingCells = CellsOf<PostingColumn>;

/** Why a row cannot be taken before its cell is put right. */
export const postingFaultCodes = [
  "missing",
  "too_long",
  "education_unknown",
  "experience_unknown",
  "headcount_unknown",
  "repeated",
] as const;
export type PostingFaultCode = (typeof postingFaultCodes)[number];
export type PostingFault = { column: PostingColumn; code: PostingFaultCode; value: string };

/** Worth telling, changes nothing. */
export type PostingNote = { column: PostingColumn; code: "place_unknown"; value: string };

/** Why a row is stored but held back from search until an operator releases it. `at` counts UTF-16 units of the field. */
export type Finding = {
  code: UnlawfulCode | "agency" | "student_aimed" | "pay_unreadable";
  rule: RuleId | null;
  field: PostingColumn;
  text: string;
  at: number;
};

/** Amounts in minor units; `seats` null means several; rank and years 0 mean none asked; `placeText` is what of the
 * places is not in the reference data, as published. */
export type Posting = {
  title: string;
  company: string;
  regionCodes: string[];
  placeText: string;
  payMin: number | null;
  payMax: number | null;
  payPeriod: PayPeriod;
  payCurrency: Currency;
  payNote: string;
  educationRank: number;
  experienceYears: number;
  seats: number | null;
  benefits: string[];
};
export type PostingReading = {
  posting: Posting;
  faults: PostingFault[];
  findings: Finding[];
  notes: PostingNote[];
};

/** What values are read with; made once per file. */
export type PostingWords = { findPlace: PlaceFinder; rankOf: EducationRanks };

const needed = ["title", "company", "place"] as const;
const longest = {
  title: 100,
  company: 120,
  department: 100,
  place: 300,
  pay: 100,
  benefits: 1_000,
};
const mostBenefits = 40;

/** Reads one row of another site's postings. A row with faults is not stored; one with findings is stored and held. */
export function readPosting(cells: PostingCells, words: PostingWords): PostingReading {
  const of = (column: PostingColumn) => cells[column] ?? "";
  const pay = readPay(of("pay"));
  const educationRank = readEducation(of("education"), words.rankOf);
  const experienceYears = readExperience(of("experience"));
  const seats = readHeadcount(of("headcount"));
  const place = readPlaces(of("place"), words.findPlace);
  const faulty: [PostingColumn, PostingFaultCode, boolean][] = [
    ...needed.map(
      (column) => [column, "missing", of(column) === ""] as [PostingColumn, "missing", boolean],
    ),
    ...tooLong(cells),
    ["education", "education_unknown", educationRank === null],
    ["experience", "experience_unknown", experienceYears === null],
    ["headcount", "headcount_unknown", seats === "unknown"],
  ];
  return {
    posting: {
      title: of("title"),
      company: of("company"),
      regionCodes: place.codes,
      placeText: place.unknown.join("; "),
      ...pay.columns,
      educationRank: educationRank ?? 0,
      experienceYears: experienceYears ?? 0,
      seats: seats === "unknown" ? null : seats,
      benefits: splitList(of("benefits")).slice(0, mostBenefits),
    },
    faults: faulty
      .filter(([, , isFaulty]) => isFaulty)
      .map(([column, code]) => ({ column, code, value: of(column).slice(0, 60) })),
    findings: [...unlawfulIn(cells), ...agencyIn(cells), ...studentAimedIn(cells), ...pay.findings],
    notes: place.unknown.map((value) => ({ column: "place", code: "place_unknown", value })),
  };
}

function tooLong(cells: PostingCells): [PostingColumn, PostingFaultCode, boolean][] {
  return Object.entries(longest).map(([name, limit]) => {
    const column = name as keyof typeof longest;
    return [column, "too_long", (cells[column] ?? "").length > limit];
  });
}

function readPay(text: string): {
  columns: Pick<Posting, "payMin" | "payMax" | "payPeriod" | "payCurrency" | "payNote">;
  findings: Finding[];
} {
  const reading = parsePay(text);
  if (reading.is === "stated") {
    const { min, max, period, currency } = reading.pay;
    const columns = {
      payMin: min,
      payMax: max,
      payPeriod: period,
      payCurrency: currency,
      payNote: reading.hasMore ? text : "",
    };
    return { columns, findings: [] };
  }
  const unstated = { payMin: null, payMax: null, payPeriod: "month", payCurrency: "CNY" } as const;
  const payNote = reading.is === "hidden" ? "" : text;
  const finding: Finding = { code: "pay_unreadable", rule: null, field: "pay", text, at: 0 };
  return {
    columns: { ...unstated, payNote },
    findings: reading.is === "unreadable" ? [finding] : [],
  };
}

function unlawfulIn(cells: PostingCells): Finding[] {
  const fields = ["title", "department", "benefits"] as const;
  return fields.flatMap((field) =>
    findUnlawfulWords(cells[field] ?? "").map((words) => ({ field, ...words })),
  );
}

function agencyIn({ company = "" }: PostingCells): Finding[] {
  const found = agencyName.exec(company);
  if (!found) return [];
  return [{ code: "agency", rule: "IR-19", field: "company", text: found[0], at: found.index }];
}

function studentAimedIn(cells: PostingCells): Finding[] {
  const fields = ["title", "department", "experience", "nature"] as const;
  return fields.flatMap((field) => {
    const found = studentAimed.exec(cells[field] ?? "");
    return found
      ? [{ code: "student_aimed" as const, rule: null, field, text: found[0], at: found.index }]
      : [];
  });
}
