import type { Locale } from "~/app/domain/values";
import { dateWords } from "./date-words.data";

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;
/** Shanghai, Hong Kong and Macao are eight hours ahead all year round; a table of a hundred dates asks often. */
const shift = 8 * hour;

function clockOf(at: Date) {
  const there = new Date(at.getTime() + shift);
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    weekday: there.getUTCDay(),
    time: there.toISOString().slice(11, 16),
  };
}

const noonOf = (day: string) => new Date(`${day}T12:00:00+08:00`);

/** A calendar day (`2026-09-08`) as people say it: 9月8日 周二. */
export function formatDay(day: string, locale: Locale): string {
  return dateWords[locale].day(clockOf(noonOf(day)));
}

/** A calendar day with its year, for papers and far dates: 2027年9月1日. */
export function formatFullDay(day: string, locale: Locale): string {
  return dateWords[locale].fullDay(clockOf(noonOf(day)));
}

/** An instant in the time of Shanghai and Hong Kong: 9月8日 周二 14:30. */
export function formatInstant(at: Date, locale: Locale): string {
  const clock = clockOf(at);
  const words = dateWords[locale];
  return words.instant(words.day(clock), clock.time);
}

/** How long there is until a deadline, in its largest whole unit; how long it is past, in days. */
export function formatLeft(until: Date, now: Date, locale: Locale): string {
  const { left, over } = dateWords[locale];
  const rest = until.getTime() - now.getTime();
  if (rest <= -dayLength) return over.days(Math.floor(-rest / dayLength));
  if (rest <= 0) return over.today;
  if (rest >= 2 * dayLength) return left.days(daysBetween(now, until));
  if (rest >= hour) return left.hours(Math.floor(rest / hour));
  return left.minutes(Math.max(1, Math.ceil(rest / minute)));
}

/** Calendar days from one instant to another as people in Shanghai count them; midnight belongs to the day it ends. */
function daysBetween(from: Date, to: Date): number {
  const dayNumber = (at: number) => Math.floor((at + shift) / dayLength);
  return dayNumber(to.getTime() - 1) - dayNumber(from.getTime());
}
