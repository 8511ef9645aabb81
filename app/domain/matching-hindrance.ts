// Owns what stands between a student and a listing in the words of somebody who helps: of all gates and parts of the law of
// fit those that cost, and which of them costs a student most over many listings. The law itself is matching.ts'.
import { pointsOf } from "./matching";
import type { Gate, GateCode } from "./matching-gates";
import type { MatchPart } from "./matching-views";
import { fitsFrom } from "./matching-weights.data";

/** In the order in which equal ones are told: what a student can change first. law: study year, age or education; other:
 * major, languages, experience or times; no_listing: nothing is open for what the student looks for. */
export const hindrances = [
  "skills",
  "certificates",
  "places",
  "pay",
  "kind",
  "dates",
  "shifts",
  "school",
  "seats",
  "work_right",
  "law",
  "other",
  "no_listing",
] as const;
export type Hindrance = (typeof hindrances)[number];

/** A pair as the law of fit judged it. */
export type JudgedPair = {
  gates: readonly Gate[];
  want: readonly MatchPart[];
  need: readonly MatchPart[];
};

const ofGate: Record<GateCode, Hindrance> = {
  ...{ open: "no_listing", own_no: "other", placed: "other" },
  ...{ kind: "kind", places: "places", dates: "dates", shifts: "shifts", seats: "seats" },
  ...{ school: "school", work_right: "work_right", certificates: "certificates" },
  ...{ enrolment: "law", study_year: "law", age: "law", education: "law" },
};

/** Everything that stands between the two; nothing where the listing fits now: no gate is shut, the firm needs such a
 * student, and the pay is not far below what the student asks for. */
export function hindrancesBetween({ gates, want, need }: JudgedPair): Hindrance[] {
  const shut = gates.flatMap(({ code, is }) =>
    is === "fails" || is === "mendable" ? [ofGate[code]] : [],
  );
  const isUnderpaid = want.some(
    ({ code, state, facts }) => code === "pay" && state === "missing" && facts.because === "wish",
  );
  const short = pointsOf(need) < fitsFrom ? [weakestOf(need)] : [];
  return [...new Set([...shut, ...(isUnderpaid ? ["pay" as const] : []), ...short])];
}

/** The part by which most of the firm's needs is lost. */
function weakestOf(need: readonly MatchPart[]): Hindrance {
  const lost = ({ max, value }: MatchPart) => max - value;
  const [weakest] = [...need].sort((a, b) => lost(b) - lost(a));
  const code = weakest?.code;
  return code === "skills" || code === "certificates" ? code : "other";
}

/** What costs a student most over all listings that might be theirs: what alone stands before most of them; where nothing
 * stands alone, what stands before most. */
export function mainHindrance(pairs: readonly (readonly Hindrance[])[]): Hindrance {
  const alone = pairs.filter(({ length }) => length === 1);
  const counted = (alone.length > 0 ? alone : pairs).flat();
  const count = (one: Hindrance) => counted.filter((each) => each === one).length;
  const [most] = hindrances.filter((one) => count(one) > 0).sort((a, b) => count(b) - count(a));
  return most ?? "no_listing";
}
