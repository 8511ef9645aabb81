// Owns the parts that are asked pair by pair or follow from the listing alone: small whole-number functions of small
// figures, which the engine calls with the same figures. Additive parts are matching-features.ts'.
import { languageCodes, type Shift } from "./listing-terms";
import type { Ring } from "./matching-nearness";
import {
  needWeights,
  nightCost,
  payPercent,
  ringPoints,
  shiftPoints,
  wantWeights,
} from "./matching-weights.data";
import type { Day } from "./values";

const share = (max: number, part: number, of: number) =>
  Math.max(0, Math.min(max, Math.floor((max * part) / of)));

/** Pay in percent of what it is held against; null where one is not known. */
export function payShare(pay: number | null, against: number | null): number | null {
  return pay === null || against === null || against <= 0
    ? null
    : Math.floor((pay * 100) / against);
}

/** Points of pay, in even steps from too little to more than enough. */
export function payPoints(percent: number | null): number {
  const { max, unsaid } = wantWeights.pay;
  if (percent === null) return unsaid;
  return share(max, percent - payPercent.nothing, payPercent.all - payPercent.nothing);
}

/** Points of the way to work. */
export function distancePoints(ring: Ring | null): number {
  return ring === null ? wantWeights.distance.unsaid : (ringPoints[ring] ?? 0);
}

/** The ring up to which people go home at night. */
export const homeRing: Ring = 2;

/** Points of a bed: who needs one gets all or nothing, others all where home is near or a bed is there. */
export function dormPoints(needsDorm: boolean, dorm: boolean, ring: Ring | null): number {
  const { max, unsaid } = wantWeights.dorm;
  if (dorm) return max;
  if (needsDorm) return 0;
  if (ring === null) return unsaid;
  return ring <= homeRing ? max : 0;
}

/** Points of the day's hours, which follow from the listing. */
export function shiftPointsOf(shift: Shift | null, nightShift: boolean): number {
  const points = shift === null ? wantWeights.shift.unsaid : shiftPoints[shift];
  return Math.max(0, points - (nightShift ? nightCost : 0));
}

/** Points of a firm's record of answering in time. */
export function answerPoints(percent: number | null): number {
  const { max, unsaid } = wantWeights.answers;
  return percent === null ? unsaid : share(max, percent, 100);
}

/** A day as a whole number, for differences. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** Days that a start may lie before the first free day and still be talked about. */
export const talkedAbout = 14;
const soon = 45;
const later = 120;

/** Points of the wait from the first free day to the start; null: one of them is not said. */
export function startPoints(wait: number | null): number {
  const { max, unsaid } = wantWeights.start;
  if (wait === null) return unsaid;
  if (wait < 0) return wait < -talkedAbout ? 0 : share(max, 1, 3);
  if (wait <= soon) return max;
  return wait <= later ? share(max, 2, 3) : share(max, 1, 3);
}

/** Points of being there from the first day to the last. `wait` as above; `spare`: days free after the last day. */
export function availabilityPoints(wait: number | null, spare: number | null): number {
  const { max, unsaid } = needWeights.availability;
  if (wait === null && spare === null) return unsaid;
  const worst = Math.min(0, wait ?? 0, spare ?? 0);
  if (worst === 0) return max;
  return worst >= -talkedAbout ? share(max, 1, 2) : 0;
}

/** The bits of the languages of a list; who has a step of English has those below it. */
export function languageBits(codes: readonly string[]): number {
  const english = ["english_a2", "english_b1", "english_b2"];
  const highest = Math.max(-1, ...codes.map((code) => english.indexOf(code)));
  const all = [...codes, ...english.slice(0, highest + 1)];
  return languageCodes.reduce((bits, code, n) => (all.includes(code) ? bits | (1 << n) : bits), 0);
}

/** Points of the languages asked for, each the same; both sides as bits. */
export function languagePoints(asked: number, spoken: number): number {
  const { max, unsaid } = needWeights.languages;
  return asked === 0 ? unsaid : share(max, bitsIn(asked & spoken), bitsIn(asked));
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Points of months worked against years asked for; where none are asked, having worked half a year is all. */
export function experiencePoints(years: number, months: number): number {
  const { max, unsaid } = needWeights.experience;
  if (years > 0) return share(max, months, years * 12);
  return Math.min(max, unsaid + share(max - unsaid, months, 6));
}

/** Points of having been looked at by those who looked at the same; `strength` 1 to 100, null: not reached. */
export function alsoPoints(strength: number | null): number {
  const { max, unsaid } = wantWeights.also;
  return strength === null ? unsaid : share(max, strength, 100);
}
