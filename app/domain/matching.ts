// Owns the law of fit: what a student would want of a listing and what its firm needs, each the sum of whole-number parts,
// 1,000 points at most. What lets a pair be at all is matching-gates.ts', the facts behind a part are matching-facts.ts'.
import { factsOfPart } from "./matching-facts";
import { tradeStrengths } from "./matching-features";
import { costOfNoes } from "./matching-learnt";
import {
  alsoPoints,
  availabilityPoints,
  distancePoints,
  dormPoints,
  experiencePoints,
  languagePoints,
  payPoints,
  startPoints,
} from "./matching-parts";
import type { MatchMarket, MatchPart } from "./matching-views";
import {
  type PairFigures,
  pairFigures,
  type WeighedListing,
  type WeighedStudent,
} from "./matching-weighed";
import {
  needWeights,
  type PartCode,
  partWeights,
  tradePoints,
  wantWeights,
} from "./matching-weights.data";

type PairPoints = (s: WeighedStudent, l: WeighedListing, figures: PairFigures) => number;
/** The parts that are asked pair by pair; those that were learnt of a student stand apart. */
export const pairPoints = {
  pay: (_s, _l, { payPercent }) => payPoints(payPercent),
  distance: (_s, _l, { ring }) => distancePoints(ring),
  dorm: ({ student }, { listing }, { ring }) => dormPoints(student.needsDorm, listing.dorm, ring),
  start: (_s, _l, { wait }) => startPoints(wait),
  languages: (s, l) => languagePoints(l.languages, s.languages),
  experience: ({ student }, { listing }) =>
    experiencePoints(listing.experienceYears, student.monthsWorked),
  availability: (_s, _l, { wait, spare }) => availabilityPoints(wait, spare),
} as const satisfies Partial<Record<PartCode, PairPoints>>;
const asked: Partial<Record<PartCode, PairPoints>> = {
  ...pairPoints,
  also: ({ student }, { listing }) => alsoPoints(student.learnt?.also.get(listing.id) ?? null),
};

/** What a student would want of a listing: parts that sum to the score of wanting, in points. */
export function wantParts(s: WeighedStudent, l: WeighedListing, market: MatchMarket): MatchPart[] {
  const parts = partsOf(Object.keys(wantWeights) as PartCode[], s, l, market);
  const cost = costOfNoes(s.noes, l, pairFigures(s, l, market).ring).points;
  if (cost === 0) return parts;
  const value = -Math.min(cost, pointsOf(parts));
  return parts.map((part) =>
    part.code === "said" ? { ...part, value, state: "missing" as const } : part,
  );
}

/** What a firm needs for a listing, of a student: parts that sum to the score of being needed, in points. */
export function needParts(s: WeighedStudent, l: WeighedListing, market: MatchMarket): MatchPart[] {
  return partsOf(Object.keys(needWeights) as PartCode[], s, l, market);
}

/** Both sums of a pair without their reasons, for who judges many: exactly those of wantParts and needParts. */
export function scoresOf(s: WeighedStudent, l: WeighedListing, market: MatchMarket) {
  const figures = pairFigures(s, l, market);
  const want = sumOf("want", s, l, figures);
  const cost = s.noes.length === 0 ? 0 : costOfNoes(s.noes, l, figures.ring).points;
  return { want: Math.max(0, want - cost), need: sumOf("need", s, l, figures) };
}

/** What was learnt of a student changes so much of the sum of both: the student's own lists are with it, those that a firm is
 * shown without. */
export function learntPoints(s: WeighedStudent, l: WeighedListing, market: MatchMarket): number {
  const told = alsoPoints(s.student.learnt?.also.get(l.listing.id) ?? null) + lookedPoints(s, l);
  if (s.noes.length === 0) return told;
  const figures = pairFigures(s, l, market);
  const cost = costOfNoes(s.noes, l, figures.ring).points;
  return cost === 0 ? told : told - Math.min(cost, sumOf("want", s, l, figures));
}

/** The most that learntPoints can be for a student. */
export function mostLearnt({ student: { learnt }, features, untaught }: WeighedStudent): number {
  const also = learnt && learnt.also.size > 0 ? wantWeights.also.max : 0;
  return also + (features === untaught ? 0 : tradePoints.looked);
}

/** What a trade counts more for having been looked at often. */
function lookedPoints({ features, untaught }: WeighedStudent, { listing }: WeighedListing): number {
  if (features === untaught) return 0;
  const feature = `trade:${listing.occupationCode ?? ""}`;
  return tradePointsOf(features.get(feature)) - tradePointsOf(untaught.get(feature));
}

const tradePointsOf = (strength: number | undefined) =>
  strength === undefined ? 0 : tradePoints[tradeStrengths[strength] ?? "near_wish"];

type Side = "want" | "need";
const codesOf = {
  want: Object.keys(wantWeights) as PartCode[],
  need: Object.keys(needWeights) as PartCode[],
};
const askedBy = {
  want: codesOf.want.flatMap((code) => asked[code] ?? []),
  need: codesOf.need.flatMap((code) => asked[code] ?? []),
};

function sumOf(side: Side, s: WeighedStudent, l: WeighedListing, figures: PairFigures): number {
  const { base, entries } = halfOf(side, l);
  let sum = base;
  for (const points of askedBy[side]) sum += points(s, l, figures);
  for (const { feature, points } of entries) {
    const strength = s.features.get(feature);
    if (strength !== undefined) sum += points[strength] ?? 0;
  }
  return sum;
}

type Half = { base: number; entries: WeighedListing["entries"] };
const halves = new WeakMap<WeighedListing, Record<Side, Half>>();

/** What a listing gives to one side's sum whoever comes, and for which features; kept, since many are held against it. */
function halfOf(side: Side, l: WeighedListing): Half {
  const known = halves.get(l);
  if (known) return known[side];
  const half = (codes: readonly PartCode[]): Half => ({
    base: codes.reduce((sum, code) => sum + (l.base[code] ?? 0), 0),
    entries: l.entries.filter(({ code }) => codes.includes(code)),
  });
  const made = { want: half(codesOf.want), need: half(codesOf.need) };
  halves.set(l, made);
  return made[side];
}

function partsOf(
  codes: readonly PartCode[],
  s: WeighedStudent,
  l: WeighedListing,
  market: MatchMarket,
): MatchPart[] {
  const figures = pairFigures(s, l, market);
  const additive = additivePoints(s, l);
  return codes.map((code) => {
    const { max } = partWeights[code];
    const own = asked[code]?.(s, l, figures) ?? 0;
    const value = own + (additive.get(code) ?? 0) + (l.base[code] ?? 0);
    const facts = factsOfPart(code, s, l, figures, market);
    return { code, value, max, state: stateOf(value, max, facts.unsaid), facts };
  });
}

/** The sum over the features that both have, by part. */
function additivePoints(s: WeighedStudent, l: WeighedListing): Map<PartCode, number> {
  const points = new Map<PartCode, number>();
  for (const { feature, code, points: byStrength } of l.entries) {
    const strength = s.features.get(feature);
    if (strength === undefined) continue;
    points.set(code, (points.get(code) ?? 0) + (byStrength[strength] ?? 0));
  }
  return points;
}

function stateOf(value: number, max: number, unsaid: boolean): MatchPart["state"] {
  if (unsaid) return "unsaid";
  if (value * 4 >= max * 3) return "met";
  return value * 5 > max ? "partly" : "missing";
}

/** The sum of parts. */
export function pointsOf(parts: readonly MatchPart[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
