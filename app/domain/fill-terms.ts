// Owns filling in the same facts of many placements at once: which fields can be, which of them are said already, and what
// would change of one.
import { isSaid, type PlacementField, type PlacementTerms } from "./placement-terms";
import type { PlacementState } from "./placement";

/** What firms and offices know for many students at once; days are moved elsewhere, tasks are each student's own. */
export const fillableColumns = [
  ...(["mentorName", "mentorPhone", "contactName", "contactPhone", "teacherId"] as const),
] as const;
export const fillableTerms = [
  ...(["place", "hoursPerDay", "hoursPerWeek", "shift", "restDays", "pay", "payPeriod"] as const),
  ...(["payCurrency", "payDay", "board", "lodging", "lodgingAddress", "insurancePayer"] as const),
] as const;
export const fillable = [...fillableColumns, ...fillableTerms] as const;
export type Fillable = (typeof fillable)[number];

export type FillValue = string | number | null;
/** What was typed; empty fields are left as they are. */
export type Filled = Readonly<Partial<Record<Fillable, FillValue>>>;
export type FillChange = { field: Fillable; from: FillValue; to: FillValue };

/** What was really typed. How pay is counted, and in whose money, means nothing without an amount. */
export function filledIn(typed: Filled): Filled {
  const said = Object.entries(typed).filter(([, value]) => isSaid(value));
  const filled: Filled = Object.fromEntries(said);
  if (filled.pay !== undefined) return filled;
  const { payPeriod: _period, payCurrency: _currency, ...rest } = filled;
  return rest;
}

type Before = Readonly<Record<Fillable, FillValue>>;

/** What would change of one placement; `onlyGaps`: what is said already stays. How pay is counted, and in whose
 * money, goes with the amount. */
export function fillChanges(before: Before, filled: Filled, onlyGaps: boolean): FillChange[] {
  const asked = Object.entries(filled) as [Fillable, FillValue][];
  return asked.flatMap(([field, to]) => {
    const from = before[field];
    const isOfPay = field === "payPeriod" || field === "payCurrency";
    const isKept = onlyGaps && isSaid(isOfPay ? before.pay : from);
    return from === to || isKept ? [] : [{ field, from, to }];
  });
}

/** Why a placement is left out: it has begun or is over, or what was agreed holds and only an amendment changes it. */
export type LeftOut = "not_open" | "valid" | "nothing";

/** Whether a placement can be filled in, or why not. */
export function judgeFill(
  state: PlacementState,
  { hasValid, changes }: { hasValid: boolean; changes: readonly FillChange[] },
): LeftOut | null {
  if (state !== "confirmed") return "not_open";
  if (hasValid) return "valid";
  return changes.length === 0 ? "nothing" : null;
}

/** The fields as a placement has them. */
export function fillableOf(
  columns: Pick<Record<PlacementField, string | null>, (typeof fillableColumns)[number]>,
  terms: PlacementTerms,
): Before {
  const of = (field: Fillable) =>
    field in columns
      ? columns[field as keyof typeof columns]
      : terms[field as (typeof fillableTerms)[number]];
  return Object.fromEntries(fillable.map((field) => [field, of(field)])) as Before;
}
