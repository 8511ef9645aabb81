// Owns what a student's own noes and own looking teach the law of fit: what each no costs listings like the one it was said
// of, and what was looked at often. How points enter a score is matching.ts'; who looked at what too is matching-walk.ts'.
import type { matchRefusalReasons } from "./match-refusal";
import { nearestRing, type Ring } from "./matching-nearness";
import type { MatchListing, MatchMarket } from "./matching-views";
import { saidCosts, saidMost } from "./matching-weights.data";
import type { TradeGroup } from "./reference";
import type { Id } from "./values";

export type NoReason = (typeof matchRefusalReasons)[number];

/** What a no was said of. `never`: not less often, but no more. */
export type No = {
  reason: NoReason;
  never: boolean;
} & Pick<
  MatchListing,
  "enterpriseId" | "occupationCode" | "placeCodes" | "pay" | "shift" | "nightShift"
>;

/** What was learnt of a student. `looked`: groups of trades that were often looked at; `also`: how strongly listings were
 * looked at by those who looked at the same, 0 to 100; the last two only of students who consent to it. */
export type Learnt = {
  noes: readonly No[];
  looked: readonly TradeGroup[];
  also: ReadonlyMap<Id, number>;
};

/** A no made ready: how far what it was said of lies, and in which group of trades. */
export type WeighedNo = No & { ring: Ring | null; group: TradeGroup | null };

/** Makes a student's noes ready. `places`: where the student would work. */
export function weighNoes(
  noes: readonly No[],
  places: readonly string[],
  { reference }: MatchMarket,
): WeighedNo[] {
  return noes.map((no) => ({
    ...no,
    ring: nearestRing(reference.regions, places, no.placeCodes),
    group: reference.occupations.get(no.occupationCode ?? "")?.groupCode ?? null,
  }));
}

/** A listing as a no is held against it: in which group of trades, how far. */
type Against = { listing: MatchListing; group: TradeGroup | null; ring: Ring | null };

const costOf: Record<NoReason, (no: WeighedNo, against: Against) => number> = {
  trade: ({ occupationCode, group }, { listing, group: other }) => {
    if (occupationCode !== null && occupationCode === listing.occupationCode)
      return saidCosts.trade;
    return group !== null && group === other ? saidCosts.near_trade : 0;
  },
  place: (no, { listing, ring }) => {
    const isSame = listing.placeCodes.some((code) => no.placeCodes.includes(code));
    const isAsFar = ring !== null && no.ring !== null && no.ring > 0 && ring >= no.ring;
    return isSame || isAsFar ? saidCosts.place : 0;
  },
  pay: (no, { listing: { pay } }) =>
    pay !== null && no.pay !== null && pay <= no.pay ? saidCosts.pay : 0,
  hours: (no, { listing: { shift, nightShift } }) => {
    if (no.nightShift) return nightShift ? saidCosts.nights : 0;
    return shift !== null && shift === no.shift ? saidCosts.shift : 0;
  },
  firm: ({ enterpriseId }, { listing }) =>
    enterpriseId === listing.enterpriseId ? saidCosts.firm : 0,
  other: () => 0,
};

/** What noes cost a listing in points, and which of their reasons hit it; several of one reason count once, by the highest. */
export function costOfNoes(
  noes: readonly WeighedNo[],
  { listing, group }: Omit<Against, "ring">,
  ring: Ring | null,
): { points: number; reasons: NoReason[] } {
  const highest = new Map<NoReason, number>();
  for (const no of noes) {
    const points = costOf[no.reason](no, { listing, group, ring });
    if (points > (highest.get(no.reason) ?? 0)) highest.set(no.reason, points);
  }
  const points = [...highest.values()].reduce((sum, one) => sum + one, 0);
  return { points: Math.min(saidMost, points), reasons: [...highest.keys()] };
}

/** Whether a student said never again to such a listing: the same firm, trade, place or hours, or no more pay. */
export function isNeverAgain(noes: readonly WeighedNo[], listing: MatchListing): NoReason | null {
  const against = { listing, group: null, ring: null };
  const hits = (no: WeighedNo) =>
    no.never && costOf[no.reason]({ ...no, group: null, ring: null }, against) > 0;
  return noes.find(hits)?.reason ?? null;
}

/** So many looks in a group of trades, and such a share of all, tell of a taste. */
const enough = { looks: 3, share: 0.25 };

/** Groups of trades that were looked at often. `looked`: the group of each listing that was opened, saved or applied for. */
export function lookedOften(looked: readonly TradeGroup[]): TradeGroup[] {
  const counts = new Map<TradeGroup, number>();
  for (const group of looked) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].flatMap(([group, count]) =>
    count >= enough.looks && count >= enough.share * looked.length ? [group] : [],
  );
}
