// Owns the steps by which a search narrows figures (pay, days to an answer, kilometres) and the codes of what a post
// offers and when it is worked. Texts stand in the messages, what an index stores in search/.
import { shifts } from "./listing-terms";

/** Least pay, yuan a month: who chooses one sees everything from there up. */
export const payFloors = [3000, 4000, 5000, 6000, 8000, 10_000] as const;
/** Days within which a firm answers: who chooses one sees everything that is no slower. */
export const answerLimits = [2, 3, 5, 7] as const;
/** Ranks of the searcher's education that can be chosen. */
export const educationChoices = [1, 2, 3, 4] as const;

/** How a day of work lies; the last two tell of nights, whatever the shift. */
export const shiftCodes = [...shifts, "night", "no_night"] as const;
export type ShiftCode = (typeof shiftCodes)[number];

/** The steps of an ascending ladder from which on `value` is enough. */
export const reached = (ladder: readonly number[], value: number | null): number[] =>
  value === null ? [] : ladder.filter((step) => value >= step);
/** The steps of an ascending ladder within which `value` lies. */
export const within = (ladder: readonly number[], value: number | null): number[] =>
  value === null ? [] : ladder.filter((step) => value <= step);

/** The field (专业大类) of a major: `06` for all three levels' 装备制造. The first two digits of a code run from 61, 41 and 21;
 * null for what is no code of the catalogue. */
export function majorField(majorCode: string): string | null {
  if (!/^[2-7]\d{5}$/.test(majorCode)) return null;
  const field = Number(majorCode.slice(0, 2)) % 20;
  return field >= 1 && field <= 19 ? String(field).padStart(2, "0") : null;
}
