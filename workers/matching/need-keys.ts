// Owns keys (top-lists.ts) that also tell how much of the fit is the firm's need; they fall in the same order.
import { fitOf, indexOf, keyOf } from "./top-lists";

/** More than there are points. */
const room = 1024;

/** A key with the need points behind it. */
export const withNeed = (key: number, need: number) => key * room + need;
/** The key alone. */
export const keyIn = (known: number) => Math.floor(known / room);
/** The need points alone. */
export const needIn = (known: number) => known % room;
/** The same of another index. */
export const atIndex = (known: number, index: number) =>
  withNeed(keyOf(fitOf(keyIn(known)), index), needIn(known));
/** Who it is of. */
export const indexIn = (known: number) => indexOf(keyIn(known));
/** Want and need points. */
export function scoresIn(known: number): { want: number; need: number } {
  const need = needIn(known);
  return { want: fitOf(keyIn(known)) - need, need };
}
