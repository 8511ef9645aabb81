// Owns what a posting of another site says once it is read: fields, faults that keep a row out, findings that hold it
// back. Age and sex columns never get this far (sheet.ts drops them). Leaves keys, files and rows to features/imports.
import type { PayPeriod } from "./listing";
import type { PlaceFinder } from "./place";
import {
  type AsPublished,
  publishedIn,
  type PostingCells,
  type PostingColumn,
} from "./posting-columns";
import { findingsIn } from "./posting-findings";
import {
  type CompanySize,
  type EducationRanks,
  readCompanySize,
  readEducation,
  readExperience,
  readHeadcount,
  readPay,
  readPlaces,
  readValidity,
  splitPhrases,
} from "./posting-values";
import { cutText } from "./sheet";
import type { RuleId, UnlawfulCode } from "./unlawful-words";
import type { Currency, Day } from "./values";

/** Why a row cannot be taken before its cell is put right. */
export const postingFaultCodes = [
  "missing",
  "too_long",
  "education_unknown",
  "experience_unknown",
  "headcount_unknown",
  "validity_unknown",
  "repeated",
] as const;
export type PostingFaultCode = (typeof postingFaultCodes)[number];
export type PostingFault = { column: PostingColumn; code: PostingFaultCode; value: string };

/** Worth telling, changes nothing. */
export type PostingNote = {
  column: PostingColumn;
  code: "place_unknown" | "place_abroad" | "place_anywhere" | "place_assumed";
  value: string;
};

/** What holds a posting besides unlawful words. `venue`: at a place closed to interns. `expired`: past its validity. */
export const postingFindingCodes = [
  "agency",
  "venue",
  "student_aimed",
  "part_time",
  "pay_unreadable",
  "expired",
] as const;
export type PostingFindingCode = (typeof postingFindingCodes)[number];

/** Why a row is stored but held back from search until an operator releases it. `at` counts UTF-16 units of the field. */
export type Finding = {
  code: UnlawfulCode | PostingFindingCode;
  rule: RuleId | null;
  field: PostingColumn;
  text: string;
  at: number;
};

/** Amounts in minor units; `payNote` is the pay in the firm's words where they say more than the amounts; `seats` null
 * means several; rank and years 0 mean none asked; `placeText` is what of the places is not in the reference data, as
 * published; `validUntil` null: none stated, or no end. */
export type Posting = {
  title: string;
  company: string;
  companySize: CompanySize | null;
  industry: string;
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
  description: string;
  requirements: string;
  validUntil: Day | null;
  asPublished: AsPublished;
};
export type PostingReading = {
  posting: Posting;
  faults: PostingFault[];
  findings: Finding[];
  notes: PostingNote[];
};

/** What values are read with; made once per file. `seenOn`: when the postings were seen at their source, from which
 * `30天` counts; `today`: past which a posting is expired. */
export type PostingWords = {
  findPlace: PlaceFinder;
  rankOf: EducationRanks;
  seenOn: Day;
  today: Day;
};

const needed = ["title", "company", "place"] as const;
const longest = {
  title: 100,
  company: 120,
  department: 100,
  place: 300,
  pay: 100,
  benefits: 1_000,
  advantages: 1_000,
  description: 4_000,
  requirements: 2_000,
};
const mostBenefits = 40;
const longestIndustry = 60;

/** Reads one row of another site's postings. A row with faults is not stored; one with findings is stored and held. */
export function readPosting(cells: PostingCells, words: PostingWords): PostingReading {
  const of = (column: PostingColumn) => cells[column] ?? "";
  const pay = readPay(of("pay"));
  const educationRank = readEducation(of("education"), words.rankOf);
  const experienceYears = readExperience(of("experience"));
  const seats = readHeadcount(of("headcount"));
  const place = readPlaces(of("place"), words.findPlace);
  const validity = readValidity(of("validUntil"), words.seenOn);
  const faulty: [PostingColumn, PostingFaultCode, boolean][] = [
    ...needed.map(
      (column) => [column, "missing", of(column) === ""] as [PostingColumn, "missing", boolean],
    ),
    ...tooLong(cells),
    ["education", "education_unknown", educationRank === null],
    ["experience", "experience_unknown", experienceYears === null],
    ["headcount", "headcount_unknown", seats === "unknown"],
    ["validUntil", "validity_unknown", validity === null],
  ];
  const posting: Posting = {
    title: of("title"),
    company: of("company"),
    companySize: readCompanySize(of("companySize")),
    industry: cutText(of("industry"), longestIndustry),
    regionCodes: place.codes,
    placeText: place.unknown.flatMap(({ text, is }) => (is === "assumed" ? [] : text)).join("; "),
    ...pay.columns,
    educationRank: educationRank ?? 0,
    experienceYears: experienceYears ?? 0,
    seats: seats === "unknown" ? null : seats,
    benefits: benefitsOf(cells),
    description: of("description"),
    requirements: of("requirements"),
    validUntil: validity?.until ?? null,
    asPublished: publishedIn(cells),
  };
  return {
    posting,
    faults: faulty
      .filter(([, , isFaulty]) => isFaulty)
      .map(([column, code]) => ({ column, code, value: cutText(of(column), 60) })),
    findings: [
      ...findingsIn(cells),
      ...(pay.isRead ? [] : [held("pay_unreadable", "pay", of("pay"))]),
      ...(isPast(posting, words.today) ? [held("expired", "validUntil", of("validUntil"))] : []),
    ],
    notes: place.unknown.map(({ text, is }) => ({
      column: "place",
      code: `place_${is}`,
      value: text,
    })),
  };
}

function held(code: PostingFindingCode, field: PostingColumn, text: string): Finding {
  return { code, rule: code === "expired" ? "AD-1" : null, field, text, at: 0 };
}

function isPast({ validUntil }: Posting, today: Day): boolean {
  return validUntil !== null && validUntil < today;
}

function tooLong(cells: PostingCells): [PostingColumn, PostingFaultCode, boolean][] {
  return Object.entries(longest).map(([name, limit]) => {
    const column = name as keyof typeof longest;
    return [column, "too_long", (cells[column] ?? "").length > limit];
  });
}

/** Every promise once, whichever of the two columns makes it. */
function benefitsOf({ benefits = "", advantages = "" }: PostingCells): string[] {
  const all = new Set([...splitPhrases(benefits), ...splitPhrases(advantages)]);
  return [...all].slice(0, mostBenefits);
}
