// What everybody in a generated market really likes and needs, and by which function. Profiles, wishes and applications
// are drawn from it with noise; it is written to a file for evaluations, never into the database, and nothing of the
// product reads it. The file holds one JSON object a line: a StudentTruth or a ListingTruth.
//
// Where the numbers come from: education asked for, hidden pay and the share of postings in several places are the shares
// measured on 20,340 postings of a Dongguan job board (39 % 大专, 27 % 中专 and 高中, 23 % none; pay hidden in 39 %).
// Nobody has measured tastes of the region's students: spreads are chosen so that the trade of one's own major wins about
// two times in three, and so that the best of a hundred listings differs from person to person. Three in ten students would
// rather leave their trade. Commute, pay and a bed at work trade off: 30 km cost what 15 % of pay are worth to the median.
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { TradeGroup } from "~/app/domain/reference";
import type { ListingKind } from "~/app/domain/listing";
import { kmBetween } from "./places";

export type StudentTruth = {
  is: "student";
  id: string;
  /** Where the way to work begins. */
  home: string;
  majorCode: string;
  educationRank: number;
  prefers: ListingKind;
  /** How much one likes a group of trades; about -2 to 3. */
  groups: Record<TradeGroup, number>;
  /** What single trades are liked better or worse than their group. */
  trades: Record<string, number>;
  weights: { pay: number; commute: number; dorm: number; shift: number };
  /** What one really can do, 0 to 1; a skill that is not named is 0. The profile tells it with errors and gaps. */
  abilities: Record<string, number>;
};

export type ListingTruth = {
  is: "listing";
  id: string;
  enterpriseId: string;
  kind: ListingKind;
  occupationCode: string;
  group: TradeGroup;
  place: string;
  /** Pay against the usual of the trade, in steps of 15 %. */
  pay: number;
  dorm: boolean;
  nightShift: boolean;
  educationRank: number;
  /** What of each skill counts; the weights sum to 1. The text names the heavier ones. */
  skills: Record<string, number>;
  majors: string[];
  /** How much the right major counts, and each level of education below what is asked. */
  majorWeight: number;
  strictness: number;
  /** Kilometres after which a candidate is thought not to stay. */
  reach: number;
};

/** What a student really thinks of a listing: liking of the trade + pay + a bed where it is far - way - night shift + kind.
 * No unit; differences are log-odds of preferring one over the other. */
export function studentUtility(student: StudentTruth, listing: ListingTruth): number {
  const { pay, commute, dorm, shift } = student.weights;
  const km = kmBetween(student.home, listing.place);
  const way = Math.min(km, 120) / 30;
  const bed = listing.dorm && km > 15 ? dorm + 0.5 * commute * way : 0;
  return (
    student.groups[listing.group] +
    (student.trades[listing.occupationCode] ?? 0) +
    pay * listing.pay +
    bed -
    commute * way -
    (listing.nightShift ? shift : 0) +
    (student.prefers === listing.kind ? 0.6 : 0)
  );
}

/** What a firm really thinks of a student for a listing: what they can do + major - missing education - distance. */
export function firmUtility(listing: ListingTruth, student: StudentTruth): number {
  let able = 0;
  for (const code in listing.skills) {
    able += (listing.skills[code] ?? 0) * (student.abilities[code] ?? 0);
  }
  const fits = listing.majors.includes(student.majorCode);
  const missing = Math.max(0, listing.educationRank - student.educationRank);
  const km = kmBetween(student.home, listing.place);
  const far = listing.dorm ? 0 : Math.max(0, km - listing.reach) / 40;
  return (
    4 * able + (fits ? listing.majorWeight : 0) - listing.strictness * missing - Math.min(far, 1.5)
  );
}

export type TruthFile = {
  write: (...truths: (StudentTruth | ListingTruth)[]) => Promise<void>;
  end: () => Promise<void>;
};

/** Opens the file; without a path nothing is kept. */
export function truthFile(path: string | null | undefined): TruthFile {
  if (!path) return { write: async () => {}, end: async () => {} };
  const stream = createWriteStream(path, { mode: 0o600 });
  return {
    write: async (...truths) => {
      const isFull = !stream.write(truths.map((one) => `${JSON.stringify(one)}\n`).join(""));
      if (isFull) await once(stream, "drain");
    },
    end: async () => {
      stream.end();
      await once(stream, "finish");
    },
  };
}
