// Owns what a cell of a workbook shows: numbers without exponent or noise, days instead of serial numbers, zeros that
// only the format keeps, and the marks for what must not be taken as it stands.
import type { CellMark } from "~/app/domain/sheet";
import { addDays } from "~/app/domain/values";

/** How a style shows numbers. `pad`: as many digits at least; `decimals` as many behind the point. */
export type NumberFormat =
  | { is: "plain" }
  | { is: "day" }
  | { is: "month" }
  | { is: "time" }
  | { is: "percent" }
  | { is: "pad"; digits: number }
  | { is: "decimals"; digits: number };

const plainFormat: NumberFormat = { is: "plain" };
/** Formats that have a number instead of a text (ECMA-376 18.8.30, and the Chinese ones). */
const builtIn: readonly [ids: readonly number[], format: NumberFormat][] = [
  [[2, 4, 39, 40], { is: "decimals", digits: 2 }],
  [[9, 10], { is: "percent" }],
  [[14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58], { is: "day" }],
  [[17, 27, 36, 50, 52, 57], { is: "month" }],
  [[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56], { is: "time" }],
];

/** How a number format of a workbook shows numbers; `code` is its text when the workbook gives one. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn.find(([ids]) => ids.includes(id))?.[1] ?? plainFormat;
  const first = code.split(";")[0]!;
  const bare = first.replace(/"[^"]*"|\[(?!h)[^\]]*\]|[\\_*]./gi, "").toLowerCase();
  if (/^general|^@$/.test(bare)) return plainFormat;
  if (/[ymd]/.test(bare)) return calendarFormat(bare);
  if (/[hs]/.test(bare)) return { is: "time" };
  if (bare.includes("%")) return { is: "percent" };
  if (/^0{2,}$/.test(bare)) return { is: "pad", digits: bare.length };
  const decimals = /^[#,0]*0\.(0+)$/.exec(bare.trim());
  return decimals ? { is: "decimals", digits: decimals[1]!.length } : plainFormat;
}

/** `m` beside hours or seconds alone is minutes. */
function calendarFormat(bare: string): NumberFormat {
  if (!/[yd]/.test(bare) && /[hs]/.test(bare)) return { is: "time" };
  return bare.includes("y") && !bare.includes("d") ? { is: "month" } : { is: "day" };
}

/** Day 0 of the two ways in which workbooks count days. */
const dayZero = { 1900: "1899-12-30", 1904: "1904-01-01" };
const lastSerial = 2_958_465;
/** A spreadsheet keeps fifteen digits. */
const firstInexact = 1e15;
/** October typed as `2024.10` without a format: the spreadsheet dropped the zero, or it was January. */
const monthOrTenth = /^(?:19|20)\d\d\.1$/;
const yearPoint = /^(?:19|20)\d\d\.\d$/;

export type Shown = { text: string; mark?: CellMark };

/** What a number shows under a format. */
export function showNumber(raw: string, format: NumberFormat, since: 1900 | 1904): Shown {
  const number = Number(raw);
  if (raw === "" || !Number.isFinite(number)) return { text: raw };
  if (Math.abs(number) >= firstInexact) {
    return { text: BigInt(Math.round(number)).toString(), mark: "digits_lost" };
  }
  const text = inFormat(number, format, since);
  const isUnsure = format.is === "plain" && monthOrTenth.test(text);
  return isUnsure ? { text, mark: "digits_lost" } : { text };
}

function inFormat(number: number, format: NumberFormat, since: 1900 | 1904): string {
  const text = decimal(number);
  if (format.is === "plain") return text;
  if (format.is === "percent") return `${decimal(number * 100)}%`;
  if (format.is === "pad")
    return Number.isInteger(number) ? text.padStart(format.digits, "0") : text;
  if (format.is === "decimals") return yearPoint.test(text) ? number.toFixed(format.digits) : text;
  const isSerial = number >= 0 && number <= lastSerial;
  return isSerial ? showSerial(number, format.is, since) : text;
}

function showSerial(serial: number, as: "day" | "month" | "time", since: 1900 | 1904): string {
  const seconds = Math.round((serial % 1) * 86_400);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
  if (as === "time" && serial < 1) return time;
  const day = addDays(dayZero[since], Math.floor(serial));
  if (as === "month") return day.slice(0, 7);
  return seconds === 0 ? day : `${day} ${time}`;
}

/** Without the noise of the sixteenth digit and without an exponent. */
function decimal(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return text.includes("e") ? number.toFixed(15).replace(/\.?0+$/, "") : text;
}
