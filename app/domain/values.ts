// Owns the small values everything speaks in: ids, locales, names in three languages, money, dates.
// Leaves formatting for people to app/ui and the texts to app/messages.
import { z } from "zod/mini";

export const locales = ["zh-CN", "zh-HK", "en"] as const;
export type Locale = (typeof locales)[number];
export const Locale = z.enum(locales);

/** A name in the three languages of the product; zh-HK is written, not converted. */
export type Names = Record<Locale, string>;

export const Id = z.uuid();
export type Id = string;

/** Whether a word of an address or a form is an id. */
export function isId(word: unknown): word is Id {
  return Id.safeParse(word).success;
}

export const currencies = ["CNY", "HKD", "MOP"] as const;
export type Currency = (typeof currencies)[number];

/** A calendar day as `YYYY-MM-DD`, read in Asia/Shanghai. */
export type Day = string;
const calendarDay = z.iso.date();
/** The days that people write in forms: births to plans. Others (a database knows no year 0) are none. */
const days = { first: "1950-01-01", last: "2099-12-31" } as const;
export const Day = z.stringFormat("date", (word) => {
  return calendarDay.safeParse(word).success && word >= days.first && word <= days.last;
});

/** The count of changes that a page showed, guarding against those since; as far as its column counts. */
export const Version = z.int32();

const shanghaiDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The last answer: whoever asks about thousands of pairs asks about one instant, and formatting takes a microsecond. */
let lastAsked = { at: NaN, day: "" };

/** The calendar day that an instant falls on in Asia/Shanghai, where all deadlines of the market are read. */
export function dayOf(instant: Date): Day {
  const at = instant.getTime();
  if (at !== lastAsked.at) lastAsked = { at, day: shanghaiDay.format(instant) };
  return lastAsked.day;
}

/** Full years between a birth date and a day; a birthday on 29 February counts from 1 March in other years (Civil Code practice). */
export function ageOn(birthDate: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

/** The day `days` after another; negative counts back. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The instant at which a calendar day ends in Asia/Shanghai (24:00, no daylight saving). */
export function endOfDay(day: Day): Date {
  return new Date(`${addDays(day, 1)}T00:00:00+08:00`);
}
