// Owns what single cells of a student list say: years of entry, words for programmes and states, likely ages. Which
// column holds what and what follows is roster.ts'.
import { entryYearShape } from "./roster.data";
import { plain } from "./sheet";
import { ageOn, type Day } from "./values";

const likelyAge = { from: 12, to: 70 };

/** The year of entry; null when it is not one of the last twelve. */
export function readEntryYear(text: string, today: Day): number | null {
  const found = entryYearShape.exec(plain(text));
  if (!found) return null;
  const year = Number(found[1]) + (found[1]!.length === 2 ? 2000 : 0);
  const now = Number(today.slice(0, 4));
  return year > now - 12 && year <= now ? year : null;
}

/** What a word means; nothing written means the usual, null: not known. */
export function wordOf<T extends string>(
  words: Record<string, T>,
  text: string,
  usual: T,
): T | null {
  const flat = plain(text).toLowerCase();
  return flat === "" ? usual : (words[flat] ?? null);
}

/** Whether somebody born then may be at a school today. */
export function isLikely(birth: Day, today: Day): boolean {
  const age = ageOn(birth, today);
  return age >= likelyAge.from && age <= likelyAge.to;
}

/** School years begin on 1 September. */
export function studyYearAt(entryYear: number, today: Day): number {
  const running = Number(today.slice(0, 4)) - (today.slice(5) >= "09-01" ? 0 : 1);
  return Math.max(1, running - entryYear + 1);
}

/** Whether two days lie in one month of one year. */
export function isSameMonth(a: Day, b: Day): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}
