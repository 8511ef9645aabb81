// Owns the coded words and figures of a listing's terms: shifts, hazards, allowances, languages, and what follows from them.
// Texts for the codes stand in the messages (`listings:shift.…`, `hazard.…`, `allowance.…`, `language.…`).

import type { PayPeriod } from "./listing";

export const shifts = ["day", "two_shift", "three_shift", "rotating", "flexible"] as const;
export type Shift = (typeof shifts)[number];

/** Dangers that a post may have; the first six close it to interns unless filed (IR-21), all of them to minors. */
export const hazards = [
  "height",
  "underground",
  "radiation",
  "toxic",
  "explosive",
  "other_danger",
  "heat_cold",
  "dust_noise",
  "heavy_load",
] as const;
export type Hazard = (typeof hazards)[number];
export const closedToInterns = hazards.slice(0, 6);
/** GB 3869: light, medium, heavy, very heavy. Interns: below 3 (IR-20). */
export const labourGrades = [1, 2, 3, 4] as const;

/** Whether the law's hard limits touch a post: any named danger, or heavy physical labour. */
export function isHazardous(post: {
  hazards: readonly string[];
  labourGrade: number | null;
}): boolean {
  return post.hazards.length > 0 || (post.labourGrade ?? 0) >= 3;
}

export const allowanceCodes = [
  "full_attendance",
  "night_shift",
  "meals",
  "housing",
  "transport",
  "heat",
  "skill",
  "seniority",
  "performance",
] as const;
export type AllowanceCode = (typeof allowanceCodes)[number];
/** Per month, minor units. */
export type Allowance = { code: AllowanceCode; amount: number };

/** The allowances as a JSON column holds them, in the order of the codes; what is none is left out. */
export function readAllowances(stored: unknown): Allowance[] {
  const rows: unknown[] = Array.isArray(stored) ? stored : [];
  return allowanceCodes.flatMap((code) => {
    const row = rows.filter(isAmount).find((one) => one.code === code);
    return row ? [{ code, amount: row.amount }] : [];
  });
}

function isAmount(row: unknown): row is { code: unknown; amount: number } {
  if (typeof row !== "object" || row === null) return false;
  return "code" in row && "amount" in row && typeof row.amount === "number";
}

/** Days and hours of an average paid month (21.75 × 8, Ministry of Labour 2008-3). */
const periodsInMonth: Record<PayPeriod, number> = { hour: 174, day: 21.75, month: 1, year: 1 / 12 };
/** Pay per month, for comparison only. Minor units. */
export function monthlyPay(minor: number, period: PayPeriod): number {
  return minor * periodsInMonth[period];
}

type Hours = { hoursPerDay: number | null; hoursPerWeek: number | null };
/** Pay of an hour over the 52 weeks of a year, as least wages are counted; null where the hours are not said. Minor units. */
export function hourlyPay(minor: number, period: PayPeriod, hours: Hours): number | null {
  const week = hours.hoursPerWeek;
  const paidFor = {
    ...{ hour: 1, day: hours.hoursPerDay },
    ...{ month: week && (week * 52) / 12, year: week && week * 52 },
  }[period];
  return paidFor ? minor / paidFor : null;
}

export const insurancePayers = ["enterprise", "school"] as const;
export type InsurancePayer = (typeof insurancePayers)[number];

/** Tongues of the region, and steps of foreign ones (CEFR). */
export const languageCodes = [
  "mandarin",
  "cantonese",
  "hakka",
  "teochew",
  "english_a2",
  "english_b1",
  "english_b2",
  "japanese_n4",
  "portuguese_a2",
] as const;
export type LanguageCode = (typeof languageCodes)[number];
/** The firm's own questions to applicants. */
export const mostQuestions = 2;
