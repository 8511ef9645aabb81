// Owns what a text about pay says: amounts in minor units, currency, period. What it cannot read for certain it calls
// unreadable, because a wrong amount is worse than none. Texts for people are app/messages'.
import type { PayPeriod } from "./listing";
import {
  currencyWords,
  fromWords,
  hiddenWords,
  negotiableWords,
  periodPrefixes,
  periodWords,
  perMarks,
  rangeMarks,
  unitWords,
  upToWords,
  yuanWords,
} from "./pay.data";
import { plain } from "./sheet";
import type { Currency } from "./values";

/** Minor units (fen) for one period; a missing end is open. At least one end is there. */
export type Pay = {
  min: number | null;
  max: number | null;
  currency: Currency;
  period: PayPeriod;
};
export type PayReading =
  { is: "stated"; pay: Pay } | { is: "hidden" } | { is: "negotiable" } | { is: "unreadable" };

/** What one period can pay in major units: outside of it the text was misread or is bait. */
const believable: Record<PayPeriod, readonly [number, number]> = {
  hour: [5, 2_000],
  day: [30, 20_000],
  month: [300, 1_000_000],
  year: [5_000, 20_000_000],
};

const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$]/g, "\\$"))
    .join("|");
const currency = oneOf(Object.keys(currencyWords));
const units = oneOf(Object.keys(unitWords));
const number = "\\d+(?:\\.\\d+)?";
const ends = oneOf([...fromWords, ...upToWords]);
const shape = new RegExp(
  `^(?<before>${oneOf(Object.keys(periodPrefixes))})?:?(?<money>${currency})?` +
    `(?<low>${number})(?<lowUnit>${units})?` +
    `(?:(?:${oneOf(rangeMarks)})(?:${currency})?(?<high>${number})(?<highUnit>${units})?)?` +
    `(?:${oneOf(yuanWords)})?(?<end>${ends})?` +
    `(?:(?:${oneOf(perMarks)})(?<per>${oneOf(Object.keys(periodWords))}))?(?<lateEnd>${ends})?$`,
);
type Parts = Partial<
  Record<"before" | "money" | "lowUnit" | "high" | "highUnit" | "end" | "per" | "lateEnd", string>
> & { low: string };

const unreadable: PayReading = { is: "unreadable" };

/**
 * Reads pay as job boards write it (`4.5-6K`, `200/day`; the words stand in pay.data.ts). `assumed` is what the column's
 * heading says the amounts are per. Without a period, thousands and plain amounts of four digits are monthly; ten
 * thousands alone may be a month's or a year's and stay unreadable.
 */
export function parsePay(text: string, assumed?: PayPeriod): PayReading {
  const flat = plain(text)
    .toLowerCase()
    .replace(/,(?=\d{3})/g, "");
  if (flat === "" || isOneOf(hiddenWords, flat)) return { is: "hidden" };
  if (isOneOf(negotiableWords, flat)) return { is: "negotiable" };
  const parts = shape.exec(flat)?.groups as Parts | undefined;
  const period = parts && periodOf(parts, assumed);
  if (!period || isAmbiguous(parts)) return unreadable;
  return checked({ ...endsOf(parts), currency: currencyWords[parts.money ?? ""] ?? "CNY", period });
}

function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(text);
}

/** `4K-6` has two readings, `4-6K and more` none. */
function isAmbiguous({ high, lowUnit, highUnit, end, lateEnd }: Parts): boolean {
  const openEnds = [end, lateEnd].filter((word) => word !== undefined).length;
  if (high === undefined) return openEnds > 1;
  return openEnds > 0 || (lowUnit !== undefined && highUnit === undefined);
}

function periodOf(parts: Parts, assumed?: PayPeriod): PayPeriod | null {
  const said = periodWords[parts.per ?? ""] ?? periodPrefixes[parts.before ?? ""] ?? assumed;
  if (said) return said;
  const unit = parts.highUnit ?? parts.lowUnit;
  if (unit === undefined) return Number(parts.low) >= 1_000 ? "month" : null;
  return unitWords[unit] === unitWords.k ? "month" : null;
}

function endsOf({ low, lowUnit, high, highUnit, end, lateEnd }: Parts): Pick<Pay, "min" | "max"> {
  const first = toMinor(low, lowUnit ?? highUnit);
  const word = end ?? lateEnd;
  if (word === undefined) return { min: first, max: high ? toMinor(high, highUnit) : first };
  return isOneOf(fromWords, word) ? { min: first, max: null } : { min: null, max: first };
}

function toMinor(number: string, unit: string | undefined): number {
  return Math.round(Number(number) * (unit === undefined ? 100 : unitWords[unit]!));
}

function checked(pay: Pay): PayReading {
  const [lowest, highest] = believable[pay.period];
  const ends = [pay.min, pay.max].filter((minor) => minor !== null);
  const isBelievable = ends.every((minor) => minor >= lowest * 100 && minor <= highest * 100);
  const isOrdered = pay.min === null || pay.max === null || pay.min <= pay.max;
  return isBelievable && isOrdered ? { is: "stated", pay } : unreadable;
}
