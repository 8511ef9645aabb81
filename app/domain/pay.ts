// Owns what a text about pay says: one amount or its parts (base and on top, all in, probation), in minor units. What it
// cannot read for certain it calls unreadable, because a wrong amount is worse than none. Texts for people are messages'.
import { plainPay } from "./pay-text";
import {
  besideWords,
  hiddenWords,
  negotiableMark,
  negotiableWords,
  onTopWords,
  separators,
} from "./pay.data";
import { type Amount, type Pay, type PayPart, readAmountAt } from "./pay-amount";

/**
 * `pay` is what the period pays: with a base and something on top only its floor. `base` is the part before anything on
 * top, where the text names it. `hasMore`: the words say more than the amounts do, so they belong in the note.
 */
export type PayReading =
  | { is: "stated"; pay: Pay; base: Pay | null; hasMore: boolean }
  | { is: "hidden" }
  | { is: "negotiable" }
  | { is: "unreadable" };

const unreadable: PayReading = { is: "unreadable" };
const longest = 200;

/**
 * Reads pay as job boards and firms write it (`4.5-6K`, `200元/天`, `底薪2500+提成`; the words stand in pay.data.ts). Every
 * word must be known, or nothing is read. Without a period, amounts that can only be a month's are monthly; tens of
 * thousands may be a month's or a year's and stay unreadable.
 */
export function parsePay(text: string): PayReading {
  const flat = plainPay(text.slice(0, longest));
  if (flat === "" || hiddenWords.includes(flat)) return { is: "hidden" };
  if (negotiableWords.includes(flat)) return { is: "negotiable" };
  const words = text.length > longest ? null : readWords(flat);
  if (!words) return unreadable;
  if (words.amounts.length > 0) return assembled(words);
  return negotiableMark.test(flat) && !words.hasOnTop ? { is: "negotiable" } : unreadable;
}

type Words = { amounts: Amount[]; hasOnTop: boolean; hasBeside: boolean };

/** Everything the text consists of; null when a word is not known or an amount not certain. */
function readWords(flat: string): Words | null {
  const words: Words = { amounts: [], hasOnTop: false, hasBeside: false };
  let at = 0;
  while (at < flat.length) {
    const kind = wordKinds.find(({ pattern }) => endOf(pattern, flat, at) !== null);
    if (kind) {
      if (kind.tells) words[kind.tells] = true;
      at = endOf(kind.pattern, flat, at) ?? flat.length;
      continue;
    }
    const found = readAmountAt(flat, at);
    if (!found?.amount) return null;
    words.amounts.push(found.amount);
    at = found.end;
  }
  return words;
}

const wordKinds = [
  { pattern: besideWords, tells: "hasBeside" },
  { pattern: onTopWords, tells: "hasOnTop" },
  { pattern: separators, tells: null },
] as const;

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

type ByPart = Partial<Record<PayPart | "plain", Pay>>;

function assembled(words: Words): PayReading {
  const of: ByPart = {};
  for (const { part, pay } of words.amounts) {
    const name = part ?? "plain";
    if (of[name]) return unreadable;
    of[name] = pay;
  }
  const found = probated(of) ?? whole(of) ?? simple(of, words.hasOnTop);
  return found ? { is: "stated", base: null, hasMore: saysMore(words), ...found } : unreadable;
}

function saysMore({ amounts, hasOnTop, hasBeside }: Words): boolean {
  const isPlain = amounts.every(({ part, isAbout }) => part === null && !isAbout);
  return hasOnTop || hasBeside || !isPlain || amounts.length > 1;
}

type Found = { pay: Pay; base?: Pay };

/** Probation pay and what follows it as one range. */
function probated({ probation, regular, ...others }: ByPart): Found | null {
  if (!probation || !regular || Object.keys(others).length > 0) return null;
  const isSame = probation.period === regular.period && probation.currency === regular.currency;
  const { min } = probation;
  const isOrdered = min !== null && regular.min !== null && min <= regular.min;
  return isSame && isOrdered ? { pay: { ...regular, min } } : null;
}

/** The pay with everything in, with its base where that is named too. */
function whole({ all, base, plain, ...others }: ByPart): Found | null {
  if (!all || (base && plain) || Object.keys(others).length > 0) return null;
  const part = base ?? plain;
  if (!part) return { pay: all };
  return isWithin(part, all) ? { pay: all, base: part } : null;
}

/** One amount: all there is, or the floor below what comes on top. */
function simple({ plain, base, ...others }: ByPart, hasOnTop: boolean): Found | null {
  const part = plain ?? base;
  if (!part || (plain && base) || Object.keys(others).length > 0) return null;
  if (plain && !hasOnTop) return { pay: plain };
  return part.min === null ? null : { pay: { ...part, max: null }, base: part };
}

/** Whether a base can be a part of the whole; in another period (an hour's base) it cannot be compared. */
function isWithin(base: Pay, all: Pay): boolean {
  if (base.period !== all.period) return true;
  return base.currency === all.currency && (base.min ?? 0) <= (all.max ?? all.min ?? 0);
}
