// Owns reading a calendar day from what a sheet holds: `2009-03-01`, `2009/3/1 0:00`, `2009.3`, `20090301`, the Chinese
// form with either numerals, and the serial number of a spreadsheet. Leaves what the day means to the caller.
import { dayNumerals, daySigns, numeralsBeforeSign, tenSign } from "./day-text.data";
import { cleanCell, plain } from "./sheet";
import { addDays, type Day } from "./values";

/** `isExact` is false where the text names only a month: the last day of it was taken, so nobody is older than they are. */
export type DayReading = { day: Day; isExact: boolean };

const shapes = [
  /^(\d{4})[-/.、。](\d{1,2})(?:[-/.、。](\d{1,2}))?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/,
];
/** A time behind a day, as systems write it out; before spaces go, because `1 0:00` is no tenth. */
const timeOfDay = /(?:T|\s)\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M|Z|[+-]\d{2}:?\d{2})?$/i;
const serial = /^[1-5]\d{4}(?:\.\d+)?$/;
/** Day 0 of the 1900 date system, as spreadsheets count since. */
const serialZero = "1899-12-30";

/** Reads a day; null when the text is none or the day does not exist. A serial is taken between 1927 and 2064. */
export function readDay(text: string): DayReading | null {
  let flat = plain(cleanCell(text.normalize("NFKC")).replace(timeOfDay, ""));
  if (serial.test(flat)) {
    return { day: addDays(serialZero, Math.floor(Number(flat))), isExact: true };
  }
  flat = inDigits(flat);
  for (const [sign, as] of daySigns) flat = flat.replace(sign, as);
  const found = shapes.map((shape) => shape.exec(flat)).find((one) => one !== null);
  if (!found) return null;
  const [, year = "", month = "", date] = found;
  const first = `${year}-${month.padStart(2, "0")}-01`;
  if (!exists(first)) return null;
  if (date === undefined) return { day: lastOfMonth(first), isExact: false };
  const day = `${first.slice(0, 8)}${date.padStart(2, "0")}`;
  return exists(day) ? { day, isExact: true } : null;
}

/** Chinese numerals before 年, 月 and 日 as digits: a year digit by digit, `十二` as 12, `二十` as 20. */
function inDigits(text: string): string {
  return text.replace(numeralsBeforeSign, (word) => {
    const ten = word.indexOf(tenSign);
    const digits = word.replace(tenSign, "");
    const values = Array.from(digits, (sign) => String(dayNumerals[sign]));
    if (ten < 0) return values.join("");
    const [tens, ones] =
      ten === 0 ? ["1", values.join("")] : [values[0]!, values.slice(1).join("")];
    return `${tens}${ones || "0"}`;
  });
}

function exists(day: Day): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

function lastOfMonth(first: Day): Day {
  return addDays(`${addDays(first, 31).slice(0, 8)}01`, -1);
}
