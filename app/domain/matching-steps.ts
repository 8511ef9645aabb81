// Owns in which group a listing is shown to a student, and which one step (a certificate, a skill, a wish) would raise the
// fit: found by asking the same law again with that one thing added. Which step stands for what is matching-step.ts'.
import { needParts, pointsOf, wantParts } from "./matching";
import { areAllOpen, type Gate, gatesOf } from "./matching-gates";
import { reachesOf, type Step, stepsFor, withStep } from "./matching-step";
import type { MatchMarket, MatchPart } from "./matching-views";
import { type WeighedListing, type WeighedStudent, weighStudent } from "./matching-weighed";
import { fitsFrom } from "./matching-weights.data";

/** What a step does for one listing: need points before and after, and how many others of the list it makes fit too. */
export type StepEffect = { step: Step; before: number; after: number; more: number };

/** fits: nothing is shut and the firm needs such a student; step: one step makes it so; look: the others. */
export const matchGroups = ["fits", "step", "look"] as const;
export type MatchGroup = (typeof matchGroups)[number];

/** How a student and a listing stand to each other, with all reasons and the steps that help: those that make it fit first, those
 * that open it next, the greatest first. */
export type Match = {
  listing: WeighedListing;
  gates: readonly Gate[];
  want: readonly MatchPart[];
  need: readonly MatchPart[];
  group: MatchGroup;
  steps: readonly StepEffect[];
};
type Judged = { gates: readonly Gate[]; need: number };

const isFitting = ({ gates, need }: Judged) => areAllOpen(gates) && need >= fitsFrom;

/** Judges listings for one student: reasons, group, and for those that do not fit yet the steps that would raise them. */
export function matchesOf(
  s: WeighedStudent,
  listings: readonly WeighedListing[],
  market: MatchMarket,
  now: Date,
): Match[] {
  const judged = listings.map((listing) => {
    const gates = gatesOf(s, listing, market, now);
    const need = needParts(s, listing, market);
    return { listing, gates, need, want: wantParts(s, listing, market) };
  });
  const before = judged.map(({ gates, need }): Judged => ({ gates, need: pointsOf(need) }));
  const effects = effectsOf(s, listings, before, market, now);
  return judged.map((one, n): Match => {
    const was = before[n];
    const own = effects.filter(({ at }) => at === n).sort(byGain);
    const steps = own.map(({ step, after }): StepEffect => {
      const more = effects.filter((e) => e.at !== n && e.makesFit && isSame(e.step, step)).length;
      return { step, before: was?.need ?? 0, after: after.need, more };
    });
    const later = own.some(({ makesFit }) => makesFit) ? "step" : "look";
    return { ...one, group: was && isFitting(was) ? "fits" : later, steps };
  });
}

type Effect = {
  step: Step;
  at: number;
  after: Judged;
  makesFit: boolean;
  opens: boolean;
  gain: number;
};

const isSame = (a: Step, b: Step) => a.kind === b.kind && a.code === b.code;
/** Without what opens a listing (the certificate that the law asks for) no other step leads there. */
const byGain = (a: Effect, b: Effect) =>
  Number(b.makesFit) - Number(a.makesFit) || Number(b.opens) - Number(a.opens) || b.gain - a.gain;

/** Every step that helps any of the listings, asked of all that it may touch; the student is made ready once for each. */
function effectsOf(
  s: WeighedStudent,
  listings: readonly WeighedListing[],
  before: readonly Judged[],
  market: MatchMarket,
  now: Date,
): Effect[] {
  const wanting = listings.flatMap((l, n) => {
    const was = before[n];
    return was && !isFitting(was) ? [{ l, n, was }] : [];
  });
  const steps = new Map<string, Step>();
  for (const { l, was } of wanting)
    for (const step of stepsFor(s, l, was.gates)) steps.set(`${step.kind}:${step.code}`, step);
  return [...steps.values()].flatMap((step) => {
    const then = weighStudent(withStep(s.student, step), market);
    return wanting.flatMap(({ l, n, was }): Effect[] => {
      if (!reachesOf(step, l, was.gates)) return [];
      const gates = gatesOf(then, l, market, now);
      const after = { gates, need: pointsOf(needParts(then, l, market)) };
      const gain = after.need - was.need;
      const opens = areAllOpen(gates) && !areAllOpen(was.gates);
      if (gain <= 0 && !opens) return [];
      return [{ step, at: n, after, makesFit: isFitting(after), opens, gain }];
    });
  });
}
