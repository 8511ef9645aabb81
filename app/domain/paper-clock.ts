// Owns the days of a paper that is being signed: until when, and how long one that was printed is waited for. What becomes of
// one that nobody finished in time is features/papers/expire-papers'.
import { addDays, type Day } from "./values";

/** Days that whoever signs has at least. */
const daysToSign = 14;
/** Days that a printed paper has to come back with its seals; until then it does not run out. */
export const daysOnPaper = 14;

/** The last day to sign: the day before the first one, and never less than two weeks from now. */
export function signByOf(startsOn: Day | null, today: Day): Day {
  const atLeast = addDays(today, daysToSign);
  const before = startsOn ? addDays(startsOn, -1) : atLeast;
  return before > atLeast ? before : atLeast;
}
