// Owns how single values of somebody's JSON become texts, lists and months that can be kept, whatever stands there.
import type { Day } from "~/app/domain/values";

type Sheet = Record<string, unknown>;
const mostEntries = 200;

/** The entries of a list, a sane number of them; none for anything else. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]).slice(0, mostEntries) : [];

/** Text without what a database or a page cannot hold. */
export function textOf(value: unknown): string {
  if (typeof value !== "string") return "";
  return value
    .slice(0, 10_000)
    .toWellFormed()
    .replace(/[^\P{Cc}\n]/gu, "")
    .trim();
}

/** `2025`, `2025-09` or `2025-09-15` as the first day of that month (or January); null for anything else. */
function monthOf(value: unknown): Day | null {
  const found = /^((?:19[5-9]|20\d)\d)(?:-(0[1-9]|1[0-2])(?:-\d\d(?:T.*)?)?)?$/.exec(textOf(value));
  return found ? `${String(found[1])}-${found[2] ?? "01"}-01` : null;
}

/** From when until when something lasted. */
export function stretchOf(row: Sheet) {
  return inOrder(monthOf(row["startDate"]), monthOf(row["endDate"]));
}

/** When something was, on a day mostly. */
export function onceOf(row: Sheet) {
  return inOrder(monthOf(row["date"]), monthOf(row["endDate"]));
}

/** An end before the beginning is a slip: the beginning counts. */
function inOrder(startedOn: Day | null, endedOn: Day | null) {
  return { startedOn, endedOn: startedOn && endedOn && endedOn < startedOn ? null : endedOn };
}
