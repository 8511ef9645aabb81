// Owns how a student and a listing are made ready once to be held against many: features, figures of days and languages,
// and what a listing gives to everybody. The sums are matching.ts'.
import { lawOf } from "./listing-kind";
import { type FeatureEntry, featuresOfListing, featuresOfStudent } from "./matching-features";
import { type WeighedNo, weighNoes } from "./matching-learnt";
import { usualKey } from "./matching-market";
import { nearestRing, type Ring } from "./matching-nearness";
import { answerPoints, dayNumber, languageBits, payShare, shiftPointsOf } from "./matching-parts";
import type { MatchListing, MatchMarket, MatchStudent } from "./matching-views";
import { type PartCode, partWeights } from "./matching-weights.data";
import { lastDayOf } from "./placement";
import type { TradeGroup } from "./reference";
import type { Day } from "./values";

/** A student made ready to be held against many listings. */
export type WeighedStudent = {
  student: MatchStudent;
  features: ReadonlyMap<string, number>;
  /** The features without what was learnt of the student; the same map where nothing was. */
  untaught: ReadonlyMap<string, number>;
  places: readonly string[];
  languages: number;
  freeFrom: number | null;
  freeUntil: number | null;
  noes: readonly WeighedNo[];
};

/** A listing made ready. `base`: what its own silence, hours and record give to everybody, by part. */
export type WeighedListing = {
  listing: MatchListing;
  group: TradeGroup | null;
  entries: readonly FeatureEntry[];
  base: Readonly<Partial<Record<PartCode, number>>>;
  languages: number;
  starts: number | null;
  ends: number | null;
  lastDay: Day | null;
  /** CNY fen a month that such work usually pays; null: not known. */
  usualPay: number | null;
};

/** What a pair's own figures are, as `pairPoints` needs them: whole numbers, null where one side says nothing. */
export type PairFigures = {
  payPercent: number | null;
  ring: Ring | null;
  /** Days from the first free day to the start, and from the last day to the last free one. */
  wait: number | null;
  spare: number | null;
};

/** The monthly pay that a listing is held against: part-time work is not held against a wish for a whole month. */
export function payAgainst(
  { student }: WeighedStudent,
  { listing, usualPay }: WeighedListing,
): number | null {
  return (listing.kind === "part_time" ? null : student.wishedPay) ?? usualPay;
}

/** Makes a student ready: the features, and where work is wished, or else where the school lies. */
export function weighStudent(student: MatchStudent, market: MatchMarket): WeighedStudent {
  const { wishedPlaces, schoolPlace, availableFrom, availableUntil, languages } = student;
  const places = wishedPlaces.length > 0 ? wishedPlaces : [schoolPlace];
  const looked = student.learnt?.looked ?? [];
  const untaught = featuresOfStudent(student, market, []);
  return {
    ...{ student, places, untaught },
    features: looked.length > 0 ? featuresOfStudent(student, market, looked) : untaught,
    noes: weighNoes(student.learnt?.noes ?? [], places, market),
    languages: languageBits(languages),
    freeFrom: numbered(availableFrom),
    freeUntil: numbered(availableUntil),
  };
}

/** Makes a listing ready: what it gives for which feature, and what it gives to everybody. */
export function weighListing(listing: MatchListing, market: MatchMarket): WeighedListing {
  const { startsOn, occupationCode } = listing;
  const entries = featuresOfListing(listing, market);
  const lastDay = lastDayIn(listing);
  return {
    ...{ listing, entries, lastDay },
    group: market.reference.occupations.get(occupationCode ?? "")?.groupCode ?? null,
    base: baseOf(listing, entries),
    languages: languageBits(listing.languages),
    starts: numbered(startsOn),
    ends: numbered(lastDay),
    usualPay: market.usualPay.get(usualKey(listing)) ?? null,
  };
}

const numbered = (day: Day | null) => (day === null ? null : dayNumber(day));

function lastDayIn({ kind, startsOn, endsOn, months }: MatchListing): Day | null {
  if (lawOf(kind).isOpenEnded) return null;
  return endsOn ?? (startsOn && months ? lastDayOf(startsOn, months) : null);
}

function baseOf(
  listing: MatchListing,
  entries: readonly FeatureEntry[],
): Partial<Record<PartCode, number>> {
  const silent = (Object.keys(partWeights) as PartCode[]).filter((code) =>
    isSilent(code, listing, entries),
  );
  return {
    ...Object.fromEntries(silent.map((code) => [code, partWeights[code].unsaid])),
    shift: shiftPointsOf(listing.shift, listing.nightShift),
    answers: answerPoints(listing.answersKept),
  };
}

/** Whether a listing says nothing from which an additive part could follow. */
function isSilent(
  code: PartCode,
  listing: MatchListing,
  entries: readonly FeatureEntry[],
): boolean {
  if (partWeights[code].by !== "features") return false;
  if (code === "certificates") return listing.certificates.length === 0;
  if (code === "skills_taught") return listing.skills.length === 0;
  return !entries.some((entry) => entry.code === code);
}

/** The figures of a pair. */
export function pairFigures(
  s: WeighedStudent,
  l: WeighedListing,
  { reference }: MatchMarket,
): PairFigures {
  const { places, freeFrom, freeUntil } = s;
  const { listing, starts, ends } = l;
  return {
    payPercent: payShare(listing.pay, payAgainst(s, l)),
    ring: nearestRing(reference.regions, places, listing.placeCodes),
    wait: starts === null || freeFrom === null ? null : starts - freeFrom,
    spare: ends === null || freeUntil === null ? null : freeUntil - ends,
  };
}
