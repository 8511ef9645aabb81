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
const currency = `(?:${oneOf(Object.keys(currencyWords))})`;
const amount = `(\\d+(?:\\.\\d+)?)(${oneOf(Object.keys(unitWords))})?`;
const per = `(?:[/每](${oneOf(Object.keys(periodWords))}))?`;
const end = `(${oneOf([...fromWords, ...upToWords])})?`;
const shape = new RegExp(
  `^(${oneOf(Object.keys(periodPrefixes))})?:?(${currency})?${amount}` +
    `(?:(?:${oneOf(rangeMarks)})${currency}?${amount})?(?:${oneOf(yuanWords)})?${end}${per}${end}$`,
);
const isOneOf = (words: readonly string[], text: string) => words.includes(text);
const unreadable: PayReading = { is: "unreadable" };

/**
 * Reads pay as job boards write it (`¥4.5-6K`, `¥50K以上`, `2.5-5万/月`, `200元/天`). `assumed` is what the column's
 * heading says the amounts are per. Without a period, thousands and plain amounts of four digits are monthly; 万 alone
 * may be a month's or a year's and stays unreadable.
 */
export function parsePay(text: string, assumed?: PayPeriod): PayReading {
  const flat = plain(text)
    .toLowerCase()
    .replace(/,(?=\d{3})/g, "");
  if (flat === "" || isOneOf(hiddenWords, flat)) return { is: "hidden" };
  if (isOneOf(negotiableWords, flat)) return { is: "negotiable" };
  const found = shape.exec(flat);
  if (!found) return unreadable;
  const [, before, money, low, lowUnit, high, highUnit, end1, periodWord, end2] = found;
  const unit = highUnit ?? lowUnit;
  if (high !== undefined && lowUnit !== undefined && highUnit === undefined) return unreadable;
  const period = periodOf(before, periodWord, assumed) ?? periodByUnit(unit, Number(low));
  if (!period || (end1 && end2) || (high !== undefined && (end1 ?? end2))) return unreadable;
  const first = toMinor(low!, lowUnit ?? unit);
  const last = high === undefined ? first : toMinor(high, highUnit);
  return checked({
    ...openEnd(first, last, end1 ?? end2),
    currency: currencyWords[money ?? ""] ?? "CNY",
    period,
  });
}

function periodOf(before?: string, word?: string, assumed?: PayPeriod): PayPeriod | undefined {
  return periodWords[word ?? ""] ?? periodPrefixes[before ?? ""] ?? assumed;
}

function periodByUnit(unit: string | undefined, low: number): PayPeriod | null {
  if (unit === undefined) return low >= 1_000 ? "month" : null;
  return unitWords[unit] === unitWords.k ? "month" : null;
}

function toMinor(number: string, unit: string | undefined): number {
  return Math.round(Number(number) * (unit === undefined ? 100 : unitWords[unit]!));
}

function openEnd(first: number, last: number, word: string | undefined): Pick<Pay, "min" | "max"> {
  if (word === undefined) return { min: first, max: last };
  return isOneOf(fromWords, word) ? { min: first, max: null } : { min: null, max: first };
}

function checked(pay: Pay): PayReading {
  const [lowest, highest] = believable[pay.period];
  const ends = [pay.min, pay.max].filter((minor) => minor !== null);
  const isBelievable = ends.every((minor) => minor >= lowest * 100 && minor <= highest * 100);
  const isOrdered = pay.min === null || pay.max === null || pay.min <= pay.max;
  return isBelievable && isOrdered ? { is: "stated", pay } : unreadable;
}
