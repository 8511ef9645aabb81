// Owns how what was read from a row is written down, so that it can be compared with what was judged: one short text per
// column, `unread` where nothing was taken, `…` where something is told beside the value.
import { majorFinder } from "~/app/domain/major-finder";
import { placeFinder } from "~/app/domain/place";
import { readPosting, type PostingReading, type PostingWords } from "~/app/domain/posting";
import { postingColumns } from "~/app/domain/posting.data";
import type { PostingCells } from "~/app/domain/posting-columns";
import { educationRanks } from "~/app/domain/posting-values";
import { readRosterRow, type RosterCells, type RosterReading } from "~/app/domain/roster";
import { rosterColumns } from "~/app/domain/roster.data";
import type { CellMark } from "~/app/domain/sheet";
import { educationLevels } from "~/prisma/seed/reference/education-levels.data";
import { majors } from "~/prisma/seed/reference/majors.data";
import { regions } from "~/prisma/seed/reference/regions.data";

export type JudgedColumn =
  | "pay"
  | "headcount"
  | "place"
  | "experience"
  | "education"
  | "validUntil"
  | "birthDate"
  | "phone"
  | "entryYear"
  | "programme"
  | "state";
/** Whether a column is one of postings; the others are of student lists. */
export function isOfPostings(column: string): boolean {
  return column in postingTexts;
}
/** What was read of one cell. `isTold`: a fault, a finding or a note says that something is not as written. */
export type Said = { said: string; isTold: boolean };

const byCode = <T extends { code: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.code, row]));
const regionOf = byCode(regions);
const rankOf = educationRanks({ educationLevels: byCode(educationLevels) });
export const today = "2026-11-20";
export const postingWords: PostingWords = {
  ...{ findPlace: placeFinder({ regions: regionOf }), rankOf, seenOn: today, today },
};
const rosterWords = {
  findMajor: majorFinder({ majors: byCode(majors) }, "associate"),
  schoolKind: "associate" as const,
  today,
};
export const rules = { postings: postingColumns, roster: rosterColumns };
type Marks = Partial<Record<string, CellMark>>;

/** What the posting's reader takes from a row, by column. */
export function sayPosting(cells: PostingCells, marks: Marks = {}): (column: string) => Said {
  const reading = readPosting(cells, postingWords);
  return (column) => {
    const remarks = [...reading.faults, ...reading.notes].map((remark) => remark.column);
    const isUnread = reading.findings.some(({ code }) => code === "pay_unreadable");
    const isTold =
      marks[column] !== undefined ||
      (remarks as string[]).includes(column) ||
      (column === "pay" && isUnread);
    const isFaulty =
      marks[column] !== undefined || reading.faults.some((fault) => fault.column === column);
    const say = postingTexts[column] ?? (() => cells[column as keyof PostingCells] ?? "");
    return { said: isFaulty || (column === "pay" && isUnread) ? "unread" : say(reading), isTold };
  };
}

const postingTexts: Record<string, (reading: PostingReading) => string> = {
  pay: ({ posting }) => sayPay(posting),
  headcount: ({ posting }) => String(posting.seats ?? "several"),
  place: ({ posting, notes }) => {
    const names = posting.regionCodes.map((code) => regionOf.get(code)!.names["zh-CN"]);
    return names.join("、") + (notes.some(({ column }) => column === "place") ? "…" : "");
  },
  experience: ({ posting }) => String(posting.experienceYears),
  education: ({ posting }) => String(posting.educationRank),
  validUntil: ({ posting }) => posting.validUntil ?? "none",
  benefits: ({ posting }) => posting.benefits.join("、"),
};

function sayPay({ payMin, payMax, payPeriod, payCurrency, payNote }: PostingReading["posting"]) {
  if (payMin === null && payMax === null) return payNote === "" ? "hidden" : "negotiable";
  const [least, most] = [payMin, payMax].map((minor) => (minor === null ? null : minor / 100));
  const amount =
    least === null
      ? `≤${String(most)}`
      : most === null
        ? `≥${String(least)}`
        : range(least!, most!);
  return `${payCurrency === "CNY" ? "" : `${payCurrency} `}${amount}/${payPeriod}`;
}

function range(least: number, most: number): string {
  return least === most ? String(least) : `${String(least)}-${String(most)}`;
}

/** What the reader of student lists takes from a row, by column. A row with faults says nothing of its other cells. */
export function sayStudent(cells: RosterCells, marks: Marks = {}): (column: string) => Said {
  const whole = readRosterRow(cells, rosterWords);
  return (column) => {
    const isMarked = marks[column] !== undefined;
    const isFaulty = isMarked || whole.faults.some((fault) => fault.column === column);
    if (isFaulty) return { said: "unread", isTold: true };
    const alone = whole.student ? whole : onlyThis(cells, column);
    const isNoted = alone.notes.some(
      (note) => note.column === column && note.code === "day_assumed",
    );
    const said = alone.student ? sayField(alone.student, column) : "unread";
    return { said: isNoted ? `${said}…` : said, isTold: isNoted };
  };
}

const soundStudent: RosterCells = {
  ...{
    studentNumber: "1",
    name: "何同学",
    birthDate: "2007-03-01",
    major: majors.find(({ level }) => level === "associate")!.code,
  },
  ...{ className: "1班", entryYear: "2025" },
};

/** The column beside cells that are right, because a fault elsewhere in the row hides what was read here. */
function onlyThis(cells: RosterCells, column: string): RosterReading {
  return readRosterRow(
    { ...soundStudent, [column]: cells[column as keyof RosterCells] ?? "" },
    rosterWords,
  );
}

function sayField(student: NonNullable<RosterReading["student"]>, column: string): string {
  if (column === "major") return student.majorCode;
  return String(student[column as keyof typeof student] ?? "none");
}

/** Education is judged by the name of a level and compared by its rank. */
export function judgedText(column: string, judged: string): string {
  if (column !== "education") return judged;
  return judged
    .split(" or ")
    .map((name) => String(rankOf.get(name) ?? name))
    .join(" or ");
}
