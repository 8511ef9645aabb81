// Owns which changes of a listing matter to those who applied, as data: per field, what kind of change sends a live listing
// back to review, and under which word applicants hear of it. Fields are named as on the form.

import type { ListingField } from "./listing-content";

export const changeTopics = [
  "work",
  "place",
  "pay",
  "hours",
  "dates",
  "safety",
  "asks",
  "seats",
  "living",
  "benefits",
  "school",
] as const;
export type ChangeTopic = (typeof changeTopics)[number];

/** What makes a change matter: any at all, only for the worse (`lower`, `fewer`: what one gets; `higher`, `more`: what one
 * gives or risks), or never. A tick counts as 1, a list by what it holds, a figure that is gone as lower. */
type When = "any" | "lower" | "higher" | "fewer" | "more" | "never";
type Rule = readonly [topic: ChangeTopic, when: When];

export const changeRules = {
  title: ["work", "any"],
  occupationCode: ["work", "any"],
  description: ["work", "any"],
  regionCode: ["place", "any"],
  address: ["place", "any"],
  sites: ["place", "any"],
  seats: ["seats", "lower"],
  dorm: ["living", "lower"],
  dormCost: ["living", "higher"],
  meals: ["living", "lower"],
  payMin: ["pay", "lower"],
  payMax: ["pay", "lower"],
  payPeriod: ["pay", "any"],
  payCurrency: ["pay", "any"],
  payNote: ["pay", "any"],
  payBase: ["pay", "lower"],
  payOvertime: ["pay", "lower"],
  payPiece: ["pay", "lower"],
  payPieceUnit: ["pay", "any"],
  allowances: ["pay", "fewer"],
  probationMonths: ["pay", "higher"],
  probationPay: ["pay", "lower"],
  payDay: ["pay", "any"],
  samePostWage: ["pay", "never"],
  benefits: ["benefits", "fewer"],
  educationRank: ["asks", "higher"],
  experienceYears: ["asks", "higher"],
  skills: ["asks", "more"],
  skillsWanted: ["asks", "never"],
  majors: ["asks", "any"],
  certificates: ["asks", "more"],
  languages: ["asks", "more"],
  requirements: ["asks", "any"],
  questions: ["asks", "never"],
  startsOn: ["dates", "any"],
  endsOn: ["dates", "any"],
  months: ["dates", "any"],
  hoursPerDay: ["hours", "any"],
  hoursPerWeek: ["hours", "any"],
  shift: ["hours", "any"],
  nightShift: ["hours", "any"],
  overtime: ["hours", "any"],
  restDayWork: ["hours", "any"],
  hazards: ["safety", "more"],
  labourGrade: ["safety", "higher"],
  insurancePayer: ["school", "any"],
  likePostStaff: ["school", "never"],
  mentor: ["school", "never"],
  answerDays: ["work", "never"],
  applyBy: ["dates", "never"],
  validUntil: ["dates", "never"],
} as const satisfies Record<ListingField, Rule>;
export type ChangeField = keyof typeof changeRules;
export const changeFields = Object.keys(changeRules) as ChangeField[];

/** A listing's answers by field. A field that is absent was not asked when this was written down. */
export type ListingContent = Partial<Record<ChangeField, unknown>>;

/** The fields whose answers differ between two states of a listing, in the order of the table; nothing known of either
 * state is no change. Empty text, an empty list and nothing are the same. */
export function changedFields(before: ListingContent, after: ListingContent): ChangeField[] {
  return changeFields.filter((field) => {
    if (before[field] === undefined || after[field] === undefined) return false;
    return plain(before[field]) !== plain(after[field]);
  });
}

/** Those of the changed fields that matter to people who applied: they send a live listing back to review. */
export function materialChanges(before: ListingContent, after: ListingContent): ChangeField[] {
  return changedFields(before, after).filter((field) => {
    const [, when]: Rule = changeRules[field];
    return matters[when](before[field], after[field]);
  });
}

/** The words under which applicants hear of changed fields, each once, in a fixed order. Unknown names are left out. */
export function topicsOf(fields: readonly string[]): ChangeTopic[] {
  const known = changeFields.filter((field) => fields.includes(field));
  return changeTopics.filter((topic) => known.some((field) => changeRules[field][0] === topic));
}

const matters: Record<When, (before: unknown, after: unknown) => boolean> = {
  any: () => true,
  never: () => false,
  lower: (before, after) => figure(after, 0) < figure(before, 0),
  higher: (before, after) => figure(after, 0) > figure(before, 0),
  fewer: (before, after) => entries(before).some((one) => !entries(after).includes(one)),
  more: (before, after) => entries(after).some((one) => !entries(before).includes(one)),
};

const figure = (value: unknown, none: number) =>
  typeof value === "number" || typeof value === "boolean" ? Number(value) : none;
const entries = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((one) => JSON.stringify(one)) : [];

/** Equal texts for equal answers, whatever the order of a list. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(entries(value).sort());
  return value === null || value === "" ? "[]" : JSON.stringify(value);
}
