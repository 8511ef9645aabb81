// Owns one amount of a text about pay: `月薪4500-6000元`, `¥50K以上`, `8千-1.2万/月`, with what the words around it say. Leaves
// several amounts in one text to pay.ts.
import type { PayPeriod } from "./listing";
import { leadWords, rangeMarks, tailWords, unitWords } from "./pay.data";
import type { Currency } from "./values";

/** Minor units (fen) for one period; a missing end is open. At least one end is there. */
export type Pay = {
  min: number | null;
  max: number | null;
  currency: Currency;
  period: PayPeriod;
};

/** Which pay an amount is: before anything on top, with everything, in and after probation. */
export type PayPart = "base" | "all" | "probation" | "regular";

/** What the words around an amount say of it. */
export type AmountFacts = {
  currency?: Currency;
  period?: PayPeriod;
  bound?: "from" | "upTo";
  part?: PayPart;
  isAbout?: true;
};
export type Amount = { pay: Pay; part: PayPart | null; isAbout: boolean };

/** What one period can pay in major units: outside of it the text was misread or is bait. */
const believable: Record<PayPeriod, readonly [number, number]> = {
  hour: [5, 500],
  day: [30, 3_000],
  month: [300, 300_000],
  year: [5_000, 10_000_000],
};
/** A range wider than this is a slip of the pen. */
const widest = 10;
/** Below this nobody is paid for a year of full-time work, so the amount is a month's. Minor units. */
const leastPerYear = 18_000_00;
/** Up to here an amount written in this way is a month's. Minor units. */
const mostPerMonth = { plain: 50_000_00, other: 100_000_00 };
const leastPerMonth = 1_000_00;

const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$+]/g, "\\$&"))
    .join("|");
const number = "\\d+(?:\\.\\d+)?";
const units = oneOf(Object.keys(unitWords));
const leads = `(?:${oneOf(Object.keys(leadWords))})`;
const tails = `(?:${oneOf(Object.keys(tailWords))}|\\+(?=$|/))`;
const shape = new RegExp(
  `(?<lead>${leads}*)(?<low>${number})(?<lowUnit>${units})?` +
    `(?:(?<lowTail>${tails}*)(?:${oneOf(rangeMarks)})(?<highLead>${leads}*)(?<high>${number})(?<highUnit>${units})?)?` +
    `(?<tail>${tails}*)(?![\\d.%])`,
  "y",
);
type Parts = Partial<Record<"lowUnit" | "lowTail" | "highLead" | "high" | "highUnit", string>> &
  Record<"lead" | "low" | "tail", string>;

/** Reads the amount that begins at `at` of a flat text; where it ends, and null for an amount that is not certain. */
export function readAmountAt(
  flat: string,
  at: number,
): { end: number; amount: Amount | null } | null {
  shape.lastIndex = at;
  const found = shape.exec(flat);
  if (!found) return null;
  return { end: shape.lastIndex, amount: amountOf(found.groups as Parts) };
}

function amountOf(parts: Parts): Amount | null {
  const facts = factsOf(parts);
  const ends = facts && endsOf(parts, facts.bound);
  if (!ends) return null;
  const currency = facts.currency ?? "CNY";
  const period = facts.period ?? likelyPeriod(ends, parts, currency);
  if (!period || !isBelievable(ends, period)) return null;
  return {
    pay: { ...ends, currency, period },
    part: facts.part ?? null,
    isAbout: facts.isAbout === true,
  };
}

/** Everything the words say; null when two of them contradict each other. */
function factsOf({ lead, lowTail = "", highLead = "", tail }: Parts): AmountFacts | null {
  const said: AmountFacts[] = [
    ...wordsOf(lead + highLead, leads, leadWords),
    ...wordsOf(lowTail + tail, tails, tailWords),
  ];
  const facts = said.reduce((all, one) => ({ ...all, ...one }), {});
  const holds = (key: keyof AmountFacts) =>
    said.every((one) => one[key] === undefined || one[key] === facts[key]);
  const isPlain = (["currency", "period", "bound", "part"] as const).every(holds);
  return isPlain ? facts : null;
}

function wordsOf(text: string, words: string, meanings: Record<string, AmountFacts>) {
  const found = text.match(new RegExp(words, "g")) ?? [];
  return found.map((word): AmountFacts => meanings[word] ?? { bound: "from" });
}

type Ends = Pick<Pay, "min" | "max">;

function endsOf({ low, lowUnit, high, highUnit }: Parts, bound: AmountFacts["bound"]): Ends | null {
  const first = toMinor(low, lowUnit ?? shared(low, highUnit));
  if (high === undefined) return openEnds(first, bound);
  // `4K-6` has two readings, `4-6K and more` none.
  const isHalf = lowUnit !== undefined && highUnit === undefined && Number(high) < 1_000;
  return isHalf || bound ? null : { min: first, max: toMinor(high, highUnit) };
}

function openEnds(amount: number, bound: AmountFacts["bound"]): Ends {
  return { min: bound === "upTo" ? null : amount, max: bound === "from" ? null : amount };
}

/** `8-12千` shares its unit, `8000-1.2万` does not. */
function shared(number: string, unit: string | undefined): string | undefined {
  return Number(number) < 1_000 ? unit : undefined;
}

function toMinor(number: string, unit: string | undefined): number {
  return Math.round(Number(number) * (unit === undefined ? 100 : (unitWords[unit] ?? 100)));
}

/** The period of an amount that names none: a month where nothing else can be meant, null otherwise. */
function likelyPeriod(ends: Ends, parts: Parts, currency: Currency): PayPeriod | null {
  const [least = 0, most = least] = [ends.min, ends.max].filter((minor) => minor !== null);
  const unit = parts.highUnit ?? parts.lowUnit;
  if (currency !== "CNY") return asMonth(least, most, mostPerMonth.other);
  if (least >= leastPerYear && toMinor("1", unit) === 10_000_00) return null;
  return asMonth(least, most, unit ? mostPerMonth.other : mostPerMonth.plain);
}

function asMonth(least: number, most: number, limit: number): PayPeriod | null {
  return least >= leastPerMonth && most <= limit ? "month" : null;
}

function isBelievable({ min, max }: Ends, period: PayPeriod): boolean {
  const [lowest, highest] = believable[period];
  const ends = [min, max].filter((minor) => minor !== null);
  if (ends.some((minor) => minor < lowest * 100 || minor > highest * 100)) return false;
  return min === null || max === null || (min <= max && max <= min * widest);
}
