// What the evaluation of fit holds lists against: with what chance both would say yes, by the tastes from which the generator
// drew the market (prisma/seed/market/truth.ts). Nothing of the law of fit is in it: liking is in log-odds with a taste for
// each group of trades and for single trades, pay in steps of 15 %, kilometres, a bed, nights; needing counts what somebody
// can really do, said or not, a skill that no text names, a major by how much this firm minds, education, how far is too far.
// The engine sees profiles and texts, which tell of that with errors and gaps, and what was pressed, which follows it with
// noise.
//   A student would apply: logistic in the liking, against the listing that one in ten of those on the student's side of the
//   border beats. (The generator lets a student take the best few of eight that suit, with Gumbel noise of one unit.)
//   A firm would go on: normal in the need, as the generator answers: need + noise of .6 above .6.
//   A seat is left, a student is still free: everybody applies three times, where they would, by these same chances; where
// more yeses come than there are seats (or than the one that a student can take), each has an equal share of them.
import {
  firmUtility,
  type ListingTruth,
  studentUtility,
  type StudentTruth,
} from "~/prisma/seed/market/truth";
import { isMainland } from "~/prisma/seed/market/places";

const tenth = 0.1;
const answer = { above: 0.6, noise: 0.6 };

/** How a student's chance of applying follows from the listing. */
export function applies(student: StudentTruth, all: readonly ListingTruth[]) {
  const isHere = isMainland(student.home);
  const likings = all
    .filter(({ place }) => isMainland(place) === isHere)
    .map((listing) => studentUtility(student, listing))
    .sort((a, b) => b - a);
  const usual = likings[Math.floor(likings.length * tenth)] ?? 0;
  return (listing: ListingTruth) => 1 / (1 + Math.exp(usual - studentUtility(student, listing)));
}

/** The chance that the firm goes on with who has applied. */
export function goesOn(listing: ListingTruth, student: StudentTruth): number {
  return normal((firmUtility(listing, student) - answer.above) / answer.noise);
}

/** Pairs by the places of their two, with the chances of both yeses. */
type Yeses = { i: number; j: number; p: number; q: number };

/** How many each applies for. */
const applications = 3;

/** The chance that a seat is left of each listing, and that each student is still free. `seats`: null where not told. */
export function placesLeft(
  pairs: readonly Yeses[],
  students: number,
  seats: readonly (number | null)[],
): { seat: Float64Array; free: Float64Array } {
  const would = new Float64Array(students);
  for (const { i, p } of pairs) would[i]! += p;
  const share = ({ i, p, q }: Yeses) => Math.min(1, (applications * p) / would[i]!) * q;
  const asked = new Float64Array(seats.length);
  for (const pair of pairs) asked[pair.j]! += share(pair);
  const seat = asked.map((yeses, j) => Math.min(1, (seats[j] ?? yeses) / yeses));
  const offered = new Float64Array(students);
  for (const pair of pairs) offered[pair.i]! += share(pair) * seat[pair.j]!;
  return { seat, free: offered.map((yeses) => Math.min(1, 1 / yeses)) };
}

/** The share of a normal distribution below (Abramowitz and Stegun 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const beyond = 0.3989422804 * Math.exp((-z * z) / 2) * series;
  return z > 0 ? 1 - beyond : beyond;
}
