// Owns how pay becomes comparable across periods and the border, for filters only.
import type { PayPeriod } from "~/app/domain/listing";
import type { Currency } from "~/app/domain/values";

/** Days and hours of an average paid month (21.75 × 8, Ministry of Labour 2008-3). */
const periodsInMonth: Record<PayPeriod, number> = { hour: 174, day: 21.75, month: 1, year: 1 / 12 };
/** Rough on purpose: lets a filter compare pay across the border; what pages show is the pay as published. */
const yuanPer: Record<Currency, number> = { CNY: 1, HKD: 0.92, MOP: 0.89 };
const largestInt = 2_147_483_647;

/** An amount of a period as CNY fen a month; null stays null. */
export function monthlyFen(
  minor: number | null,
  period: PayPeriod,
  currency: Currency,
): number | null {
  if (minor === null) return null;
  return Math.min(Math.round(minor * periodsInMonth[period] * yuanPer[currency]), largestInt);
}
