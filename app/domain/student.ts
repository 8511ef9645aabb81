// Owns what makes a student able to apply: enrolment, study year, age, education, and from which day it changes.
// Leaves wishes and fit to matching, what is against somebody's going to internship-law.
import { firstInternshipYear, minimumAge } from "./law-bounds";
import type { ListingKind } from "./listing";
import { lawOf } from "./listing-kind";
import type { SchoolVerdict } from "./school-verdict";
import { ageOn, type Day } from "./values";

export const programmes = [
  "secondary",
  "associate",
  "three_two",
  "five_year",
  "bachelor_vocational",
  "higher_diploma",
] as const;
export type Programme = (typeof programmes)[number];
export const enrolmentStates = ["enrolled", "on_leave", "graduated", "left"] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];
export const schoolKinds = [
  "secondary",
  "associate",
  "bachelor_vocational",
  "bachelor",
  "hong_kong",
] as const;
export type SchoolKind = (typeof schoolKinds)[number];

export type StudentFacts = {
  /** null: the school has not told; then nobody can say that the student is old enough. */
  birthDate: Day | null;
  schoolKind: SchoolKind;
  programme: Programme;
  studyYear: number;
  state: EnrolmentState;
};
export type OpeningFacts = {
  kind: ListingKind;
  isOpen: boolean;
  reposted: boolean;
  educationRank: number;
  hazardous: boolean;
  startsOn: Day | null;
  /** What the student's school says of the firm; null: nothing yet. */
  schoolVerdict: SchoolVerdict | null;
};

export const blocks = [
  "not_open",
  "reposted",
  "school_books",
  "firm_not_a_fit",
  "firm_not_approved",
  "not_enrolled",
  "too_young",
  "first_year",
  "not_final_year",
  "education",
  "minor_hazard",
] as const;
export type Block = (typeof blocks)[number];
/** `from` is the first day on which this block is gone by itself; null when it will not go by waiting. */
export type Eligibility = { ok: boolean; blocks: { code: Block; from: Day | null }[] };

const educationRankOf: Record<SchoolKind, number> = {
  secondary: 2,
  associate: 3,
  hong_kong: 3,
  bachelor_vocational: 4,
  bachelor: 4,
};

/** The education level (rank of the reference table) a student of such a school is trained for. */
export function educationRankAt(kind: SchoolKind): number {
  return educationRankOf[kind];
}

/** The study year in which full-time jobs open; null where the programme leads on to another school (三二分段 at the 中职). */
export function finalYear(programme: Programme, kind: SchoolKind): number | null {
  if (programme === "three_two") return kind === "secondary" ? null : 2;
  const years = { secondary: 3, associate: 3, five_year: 5, bachelor_vocational: 4 };
  return programme === "higher_diploma" ? 2 : years[programme];
}

/** Whether a person is a minor (under 18) on a day; an unknown birth date counts as a minor's, the safe side. */
export function isMinor(birthDate: Day | null, today: Day): boolean {
  return birthDate === null || ageOn(birthDate, today) < 18;
}

/** 1 September after `today` on which a study year `years` ahead begins. */
function schoolYearAhead(today: Day, years: number): Day {
  const next = Number(today.slice(0, 4)) + (today.slice(5) >= "09-01" ? 1 : 0);
  return `${next + years - 1}-09-01`;
}

/** The study year a student will be in on a day: one more with each 1 September passed. */
export function studyYearOn(studyYear: number, today: Day, day: Day): number {
  if (day <= today) return studyYear;
  const starts = (d: Day) => Number(d.slice(0, 4)) - (d.slice(5) >= "09-01" ? 0 : 1);
  return studyYear + starts(day) - starts(today);
}

/** Whether somebody would start in the first study year what opens in the second (art. 16(1)). */
export function isFirstYearOn(
  kind: ListingKind,
  { studyYear, state }: Pick<StudentFacts, "studyYear" | "state">,
  today: Day,
  start: Day,
): boolean {
  if (state === "graduated" || lawOf(kind).studyYear !== "second") return false;
  return studyYearOn(studyYear, today, start) < firstInternshipYear;
}

/** A 岗位实习 is for students at school (教职成〔2021〕4号 art. 2); a job is for graduates too. */
function isEnrolledFor(kind: ListingKind, state: EnrolmentState): boolean {
  return state === "enrolled" || (state === "graduated" && lawOf(kind).forGraduates);
}

/** Who decides beside the student: a school books observations, and opens a firm's internships to its students. */
function blockBySchool({ kind, schoolVerdict }: OpeningFacts): Block | null {
  const law = lawOf(kind);
  if (law.takenBy === "school") return "school_books";
  if (!law.opensBySchool || schoolVerdict === "approved") return null;
  return schoolVerdict === "not_a_fit" ? "firm_not_a_fit" : "firm_not_approved";
}

/** Judges whether a student may apply to a listing today, naming each fact that stands in the way and the day it goes.
 * Sources: 教职成〔2021〕4号 art. 2, 16(1)-(3); Labour Law art. 15; 未成年工特殊保护规定. */
export function judgeEligibility(
  student: StudentFacts,
  listing: OpeningFacts,
  today: Day,
): Eligibility {
  const start = listing.startsOn && listing.startsOn > today ? listing.startsOn : today;
  const found: Eligibility["blocks"] = [];
  const block = (when: boolean, code: Block, from: Day | null = null) => {
    if (when) found.push({ code, from });
  };
  block(listing.reposted, "reposted");
  block(!listing.isOpen, "not_open");
  const bySchool = listing.reposted ? null : blockBySchool(listing);
  if (bySchool) block(true, bySchool);
  block(!isEnrolledFor(listing.kind, student.state), "not_enrolled");
  block(
    student.birthDate === null || ageOn(student.birthDate, start) < minimumAge,
    "too_young",
    birthday(student.birthDate, minimumAge),
  );
  block(
    listing.hazardous && isMinor(student.birthDate, start),
    "minor_hazard",
    birthday(student.birthDate, 18),
  );
  if (student.state !== "graduated") judgeYear(student, listing, today, start, block);
  block(listing.educationRank > educationRankAt(student.schoolKind), "education");
  return { ok: found.length === 0, blocks: found };
}

function judgeYear(
  student: StudentFacts,
  listing: OpeningFacts,
  today: Day,
  start: Day,
  block: (when: boolean, code: Block, from?: Day | null) => void,
) {
  const { studyYear } = lawOf(listing.kind);
  if (studyYear === "any") return;
  if (studyYear === "second") {
    const isEarly = isFirstYearOn(listing.kind, student, today, start);
    block(isEarly, "first_year", schoolYearAhead(today, 1));
    return;
  }
  const final = finalYear(student.programme, student.schoolKind);
  const ahead = final === null ? 1 : final - student.studyYear;
  block(ahead > 0, "not_final_year", final === null ? null : schoolYearAhead(today, ahead));
}

/** The first day at an age; 29 February is 1 March in a year without it. */
export function birthday(birthDate: Day | null, age: number): Day | null {
  if (birthDate === null) return null;
  const year = Number(birthDate.slice(0, 4)) + age;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${String(year)}-${birthDate.endsWith("02-29") && !isLeap ? "03-01" : birthDate.slice(5)}`;
}

/** The day from which nothing stands in the way, when waiting is all it takes; null otherwise. */
export function eligibleFrom(eligibility: Eligibility): Day | null {
  const days = eligibility.blocks.map((b) => b.from);
  return days.length > 0 && days.every((d) => d !== null)
    ? ([...days].sort().at(-1) ?? null)
    : null;
}
