// Owns in what the kinds of listings differ, as data: who takes a seat, whose yes is needed and when a student is far
// enough. The other laws ask this table and name no kind of their own.
import { type ListingKind, listingKinds } from "./listing";

export type KindLaw = {
  /** `school`: booked for a class, students cannot apply (教职成〔2021〕4号 art. 9: 认识实习 is arranged by the school). */
  takenBy: "student" | "school";
  /** Opens to a school's students only once that school has approved the firm (art. 7). */
  opensBySchool: boolean;
  /** Whose accepted offer waits for the school's yes. */
  schoolReviews: "all" | "minors" | "none";
  /** Fills the working day: two of them cannot overlap. */
  isFullTime: boolean;
  /** A student has one of these at a time, whatever the dates. */
  isExclusive: boolean;
  /** Work without a last day that binds: once it has begun it hinders no other. */
  isOpenEnded: boolean;
  /** From which study year: `second` by art. 16(1), `final` because school comes first. */
  studyYear: "any" | "second" | "final";
  /** Also for those who have left school with a certificate. */
  forGraduates: boolean;
  /** The law of 岗位实习 (hours, nights, hazards, pay) judges it. */
  underInternshipLaw: boolean;
};

const table = {
  job: {
    takenBy: "student",
    opensBySchool: false,
    schoolReviews: "none",
    isFullTime: true,
    isExclusive: true,
    isOpenEnded: true,
    studyYear: "final",
    forGraduates: true,
    underInternshipLaw: false,
  },
  internship: {
    takenBy: "student",
    opensBySchool: true,
    schoolReviews: "all",
    isFullTime: true,
    isExclusive: true,
    isOpenEnded: false,
    studyYear: "second",
    forGraduates: false,
    underInternshipLaw: true,
  },
  observation: {
    takenBy: "school",
    opensBySchool: false,
    schoolReviews: "none",
    isFullTime: false,
    isExclusive: false,
    isOpenEnded: false,
    studyYear: "any",
    forGraduates: false,
    underInternshipLaw: false,
  },
  apprenticeship: {
    takenBy: "student",
    opensBySchool: true,
    schoolReviews: "all",
    isFullTime: true,
    isExclusive: true,
    isOpenEnded: false,
    studyYear: "any",
    forGraduates: false,
    underInternshipLaw: true,
  },
  order_class: {
    takenBy: "student",
    opensBySchool: false,
    schoolReviews: "none",
    isFullTime: false,
    isExclusive: true,
    isOpenEnded: false,
    studyYear: "any",
    forGraduates: false,
    underInternshipLaw: false,
  },
  part_time: {
    takenBy: "student",
    opensBySchool: false,
    schoolReviews: "minors",
    isFullTime: false,
    isExclusive: false,
    isOpenEnded: false,
    studyYear: "any",
    forGraduates: true,
    underInternshipLaw: false,
  },
} as const satisfies Record<ListingKind, KindLaw>;

/** What the market's rules say of a kind. */
export function lawOf(kind: ListingKind): KindLaw {
  return table[kind];
}

/** Kinds that nobody begins without a three-party agreement. */
export const agreedKinds: ListingKind[] = listingKinds.filter(
  (kind) => lawOf(kind).underInternshipLaw,
);

/** Whether the accepted offer of such a student waits for the school's yes. */
export function needsSchoolReview(kind: ListingKind, isMinor: boolean): boolean {
  const { schoolReviews } = table[kind];
  return schoolReviews === "all" || (schoolReviews === "minors" && isMinor);
}
