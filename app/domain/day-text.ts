// Owns reading a calendar day from what a sheet holds: `2009-03-01`, `2009/3/1`, `2009.3.1`, `20090301`, the Chinese form
// and the serial number of a spreadsheet. Leaves what the day means to the caller.
import { daySigns } from "./day-text.data";
import { plain } from "./sheet";
import { addDays, type Day } from "./values";

/** `isExact` is false where the text names only a month: the last day of it was taken, so nobody is older than they are. */
export type DayReading = { day: Day; isExact: boolean };

const parts = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const joined = /^(\d{4})(\d{2})(\d{2})$/;
/** Day 0 of the 1900 date system, as spreadsheets count since. */
const serialZero = "1899-12-30";

/** Reads a day; null when the text is none or the day does not exist. A serial is taken between 1927 and 2064. */
export function readDay(text: string): DayReading | null {
  let flat = plain(text).replace(/(?:00:00(?::00)?|T00:00:00.*)$/, "");
  for (const [sign, as] of daySigns) flat = flat.replace(sign, as);
  if (/^[1-5]\d{4}(?:\.0+)?$/.test(flat)) {
    return { day: addDays(serialZero, Math.floor(Number(flat))), isExact: true };
  }
  const found = parts.exec(flat) ?? joined.exec(flat);
  if (!found) return null;
  const [, year = "", month = "", date] = found;
  const first = `${year}-${month.padStart(2, "0")}-01`;
  if (!exists(first)) return null;
  if (date === undefined) return { day: lastOfMonth(first), isExact: false };
  const day = `${first.slice(0, 8)}${date.padStart(2, "0")}`;
  return exists(day) ? { day, isExact: true } : null;
}

function exists(day: Day): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

function lastOfMonth(first: Day): Day {
  return addDays(`${addDays(first, 31).slice(0, 8)}01`, -1);
}
