// Owns what a placement says of the work, field by field: how it is stored, which class each field has (identity, contact
// or terms) and whom a change of it concerns. Only a change of terms voids signatures, and only of those concerned.
import { z } from "zod/mini";
import { AgreedBreak } from "./agreed-break";
import { type Party, parties } from "./paper";
import { payPeriods } from "./listing";
import { hazards, insurancePayers, shifts } from "./listing-terms";
import { currencies } from "./values";

const Words = z._default(z.string(), "");
const Flag = z._default(z.nullable(z.boolean()), null);
const Whole = z._default(z.nullable(z.int()), null);

export const lodgings = ["provided", "home", "own"] as const;

/** The terms of the work as agreed; null or empty: not said yet. Money in minor units of `payCurrency`. Days stand in
 * columns, because they decide what collides. */
export const PlacementTerms = z.strictObject({
  title: Words,
  tasks: z._default(z.array(z.string()), []),
  targetMajors: z._default(z.array(z.string()), []),
  place: Words,
  regionCode: z._default(z.nullable(z.string()), null),
  hoursPerDay: Whole,
  hoursPerWeek: Whole,
  shift: z._default(z.nullable(z.enum(shifts)), null),
  restDays: Words,
  nightWork: Flag,
  restDayWork: Flag,
  overtime: Flag,
  pay: Whole,
  payPeriod: z._default(z.enum(payPeriods), "month"),
  payCurrency: z._default(z.enum(currencies), "CNY"),
  payDay: Whole,
  payNote: Words,
  paidIn: z._default(z.nullable(z.enum(["money", "goods"])), null),
  paidTo: z._default(z.nullable(z.enum(["student", "other"])), null),
  payCycleDays: Whole,
  samePostWage: Whole,
  lowestWage: Whole,
  worksAlone: Flag,
  feesFromStudent: Whole,
  holdsPapers: Flag,
  board: Words,
  lodging: z._default(z.nullable(z.enum(lodgings)), null),
  lodgingAddress: Words,
  protection: Words,
  hazards: z._default(z.nullable(z.array(z.enum(hazards))), null),
  labourGrade: Whole,
  isEntertainment: Flag,
  arrangedBy: z._default(z.nullable(z.enum(["school", "student", "agency"])), null),
  insurancePayer: z._default(z.nullable(z.enum(insurancePayers)), null),
  accidents: Words,
  assessment: Words,
  breach: Words,
  other: Words,
  likePostStaff: Whole,
  internsInPost: Whole,
  breaks: z._default(z.array(AgreedBreak), []),
});
export type PlacementTerms = z.infer<typeof PlacementTerms>;

/** Terms as a JSON column holds them; what is not there is not said. Throws where the column holds something else. */
export function readTerms(stored: unknown): PlacementTerms {
  return PlacementTerms.parse(stored ?? {});
}

/** Fields of a placement beside its terms that stand on a paper. */
export const placementColumns = [
  "startsOn",
  "endsOn",
  "enterpriseId",
  "coHostId",
  "studentName",
  "enterpriseName",
  "mentorName",
  "mentorPhone",
  "contactName",
  "contactPhone",
  "teacherId",
  "guardianPhone",
] as const;
export type PlacementField = keyof PlacementTerms | (typeof placementColumns)[number];

/** `identity`: who somebody is, written rightly; `contact`: how to reach them; `terms`: what is agreed; `note`: the school's own
 * word, on no paper. */
export type FieldClass = "identity" | "contact" | "terms" | "note";

const classes: Partial<Record<PlacementField | "overlapReason", FieldClass>> = {
  studentName: "identity",
  enterpriseName: "identity",
  mentorName: "contact",
  mentorPhone: "contact",
  contactName: "contact",
  contactPhone: "contact",
  guardianPhone: "contact",
  teacherId: "contact",
  overlapReason: "note",
};
/** Terms that do not touch everybody; the rest concerns all who sign. */
const concerned: Partial<Record<PlacementField, readonly Party[]>> = {
  lodging: ["student", "guardian", "firm", "school"],
  likePostStaff: ["firm", "school"],
  internsInPost: ["firm", "school"],
  samePostWage: ["firm", "school"],
  lowestWage: ["firm", "school"],
  coHostId: parties,
};

/** What kind of field it is; whatever is not named is terms. */
export function classOf(field: PlacementField | "overlapReason"): FieldClass {
  return classes[field] ?? "terms";
}

/** Whose signatures a change of these fields voids: of everybody concerned by a changed term, nobody for the rest. */
export function voidedBy(changed: readonly PlacementField[]): Party[] {
  const terms = changed.filter((field) => classOf(field) === "terms");
  return parties.filter((party) =>
    terms.some((field) => (concerned[field] ?? parties).includes(party)),
  );
}

/** Whether a field says something: not nothing, not an empty word. */
export function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}
