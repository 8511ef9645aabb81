// Owns what single cells of a posting say: education, experience, head-count, places, validity, lists. null or "unknown"
// means that the words are not known; nothing is guessed. Which column holds what and what follows is posting.ts'.
import { readDay } from "./day-text";
import type { PayPeriod } from "./listing";
import { parsePay } from "./pay";
import { numberOf } from "./pay-text";
import type { PlaceFinder, PlaceReading } from "./place";
import { abroad, anywhere, placeMarks } from "./place.data";
import {
  clockTime,
  companySizeShape,
  daysOf,
  educationBeginnings,
  educationEndings,
  educationMarks,
  experienceShape,
  headcountShape,
  mostSeats,
  noExperience,
  numberWords,
  orAbove,
  severalWords,
  underOneYear,
  untilMark,
  validForShape,
  withoutEnd,
} from "./posting.data";
import type { Reference } from "./reference";
import { plain } from "./sheet";
import { simplify } from "./simplified";
import { addDays, type Currency, type Day } from "./values";

export type EducationRanks = ReadonlyMap<string, number>;

/** Names and aliases of education levels with their rank; make it once per file. */
export function educationRanks(reference: Pick<Reference, "educationLevels">): EducationRanks {
  const ranks = new Map<string, number>();
  for (const { names, aliases, rank } of reference.educationLevels.values()) {
    for (const name of [...Object.values(names), ...aliases]) ranks.set(fold(name), rank);
  }
  return ranks;
}

/** The rank asked at least (`大专及以上` is that of 大专, `中专/大专` that of 中专); 0 when nothing is said, null when a word
 * is unknown. */
export function readEducation(text: string, rankOf: EducationRanks): number | null {
  const flat = fold(text).replace(/[(（].*?[)）]/g, "");
  if (flat === "") return 0;
  const whole = rankOfLevel(flat, rankOf);
  if (whole !== null) return whole;
  const bare = flat.replace(educationBeginnings, "").replace(educationEndings, "");
  const ranks = bare.split(educationMarks).map((one) => rankOfLevel(one, rankOf));
  return ranks.reduce((least, rank) =>
    least === null || rank === null ? null : Math.min(least, rank),
  );
}

function rankOfLevel(level: string, rankOf: EducationRanks): number | null {
  const ways = [level, level.replace(orAbove, ""), level.replace(educationEndings, "")];
  return ways.map((way) => rankOf.get(way)).find((rank) => rank !== undefined) ?? null;
}

/** Pay as a listing keeps it, amounts in minor units; `note`: the firm's words where they say more. */
export type PayColumns = {
  payMin: number | null;
  payMax: number | null;
  payPeriod: PayPeriod;
  payCurrency: Currency;
  payNote: string;
};

/** What a cell about pay says; unread words are kept as the note, and no amount is. */
export function readPay(text: string): { columns: PayColumns; isRead: boolean } {
  const reading = parsePay(text);
  if (reading.is !== "stated") {
    const payNote = reading.is === "hidden" ? "" : text;
    return { columns: { ...unstated, payNote }, isRead: reading.is !== "unreadable" };
  }
  const { min: payMin, max: payMax, period: payPeriod, currency: payCurrency } = reading.pay;
  const payNote = reading.hasMore ? text : "";
  return { columns: { payMin, payMax, payPeriod, payCurrency, payNote }, isRead: true };
}
const unstated = { payMin: null, payMax: null, payPeriod: "month", payCurrency: "CNY" } as const;

/** Years asked at least; 0 when none are, null when the words are unknown. */
export function readExperience(text: string): number | null {
  const flat = fold(text);
  if (flat === "" || underOneYear.test(flat) || noExperience.includes(flat)) return 0;
  const found = experienceShape.exec(flat);
  return found ? numberIn(found[1]) : null;
}

/** Seats that are certain (`3-5人` is three); null for several (0, 若干, nothing said). A number that cannot be a
 * head-count, such as the serial of a day, is "unknown". */
export function readHeadcount(text: string): number | null | "unknown" {
  const flat = fold(text);
  if (flat === "" || severalWords.includes(flat)) return null;
  const found = headcountShape.exec(flat);
  const seats = found ? numberIn(found[1]) : Infinity;
  const most = found?.[2] ? numberIn(found[2]) : seats;
  return seats <= most && most <= mostSeats ? seats || null : "unknown";
}

/** Why words of a place are told: one of several of that name was assumed; or they are kept as text, being abroad, no place in particular, or not in the reference data. */
export type PlaceWords = { text: string; is: "abroad" | "anywhere" | "assumed" | "unknown" };

/** Codes of the places that are known, and the words of those that are not or only in part. Several places may stand in
 * one cell: parted by `;`, `、`, `|`, or by `,`, `/` or a space where every part is a place. */
export function readPlaces(
  text: string,
  findPlace: PlaceFinder,
): { codes: string[]; unknown: PlaceWords[] } {
  const codes = new Set<string>();
  const unknown: PlaceWords[] = [];
  for (const place of splitList(text).flatMap((part) => severalPlaces(part, findPlace))) {
    const reading = findPlace(place);
    if (reading.is !== "unknown") codes.add(reading.code);
    if (reading.is !== "exact") unknown.push({ text: place, is: kindOf(place, reading) });
  }
  return { codes: [...codes], unknown };
}

function severalPlaces(text: string, findPlace: PlaceFinder): string[] {
  if (isWhole(findPlace(text))) return [text];
  const ways = placeMarks.map((mark) => text.split(mark).map((part) => part.trim()));
  const isPlaces = (parts: string[]) => parts.every((part) => isWhole(findPlace(part)));
  return ways.find((parts) => parts.length > 1 && isPlaces(parts)) ?? [text];
}

function isWhole({ is }: PlaceReading): boolean {
  return is === "exact" || is === "assumed";
}

function kindOf(text: string, { is }: PlaceReading): PlaceWords["is"] {
  if (is === "assumed") return is;
  const flat = fold(text);
  if (anywhere.test(flat)) return "anywhere";
  return is === "unknown" && abroad.test(flat) ? "abroad" : "unknown";
}

/** The last day on which a posting is valid, counted from the day it was seen where it says only for how long; no day
 * when it states none or never ends. null when the words are unknown. */
export function readValidity(text: string, seenOn: Day): { until: Day | null } | null {
  const flat = fold(text.replace(clockTime, ""));
  if (flat === "" || withoutEnd.includes(flat)) return { until: null };
  const [, number, unit] = validForShape.exec(flat) ?? [];
  if (unit) return { until: addDays(seenOn, Math.round(numberIn(number) * (daysOf[unit] ?? 1))) };
  const reading = readDay(flat.replace(untilMark, ""));
  return reading && { until: reading.day };
}

/** How many people a firm has, from and to (null: open); null when the words are unknown. */
export type CompanySize = { min: number; max: number | null };
export function readCompanySize(text: string): CompanySize | null {
  const found = companySizeShape.exec(fold(text));
  if (!found) return null;
  const [, under, first, second, end = ""] = found;
  const number = Number(first);
  if (second) return number <= Number(second) ? { min: number, max: Number(second) } : null;
  if (under || /[下内]/.test(end)) return { min: 0, max: under ? number - 1 : number };
  return { min: number, max: end === "" ? number : null };
}

/** The parts of a joined cell (`;`, `、`, `|`), each once, in order. */
export function splitList(text: string): string[] {
  return partsOf(text, /[;；、|]/);
}

/** The phrases of a cell that praises a job, parted by any sign or by spaces between Chinese words. */
export function splitPhrases(text: string): string[] {
  const hasSigns = /[;；、|,，。]/.test(text);
  const signed = hasSigns ? text : text.replace(/([\u4e00-\u9fff)）])[\s/+]+/g, "$1;");
  return partsOf(signed, /[;；、|,，。！!]/);
}

function partsOf(text: string, mark: RegExp): string[] {
  const parts = text.split(mark).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== "");
}

function numberIn(word = ""): number {
  return numberWords[word] ?? (/^[\d.]+$/.test(word) ? Number(word) : (numberOf(word) ?? NaN));
}

function fold(text: string): string {
  return simplify(plain(text)).toLowerCase();
}
