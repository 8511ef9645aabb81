// Owns the proof of a result, whoever made it: the engine, a person or a sheet. It reads the round and the result and nothing
// of how the result came about, so that it finds the faults of any of them.
import type { Held, Market } from "./allocation-market";

/** Counts of what is wrong with a result; a result is stable when all are none.
 * `blocking`: choices that a student likes better than what they have, and whose programme has a free seat for them or
 * ranks them before somebody whom it takes. */
export type Certificate = {
  isStable: boolean;
  blocking: number[];
  /** Seats given to somebody whom the programme takes on no account. */
  unfit: number[];
  /** Programmes and parts with more students than seats. */
  overfull: { programmes: number[]; parts: number[] };
};

type Standing = { counts: Int32Array; last: Int32Array };
/** How full every programme and every part is, and the last rank that got in. */
type Standings = { programmes: Standing; parts: Standing };

/** Tries every choice of everybody against the result. Sound and complete for divided seats too: a pair blocks exactly when
 * the programme, choosing anew among whom it has and the student, would take the student. */
export function certify(market: Market, held: Held): Certificate {
  const standings = standingsOf(market, held);
  const blocking: number[] = [];
  for (let student = 0; student < held.length; student += 1) {
    const has = held[student]!;
    const end = has < 0 ? market.from[student + 1]! : has;
    for (let choice = market.from[student]!; choice < end; choice += 1) {
      if (wouldTake(market, standings, choice)) blocking.push(choice);
    }
  }
  const unfit = Array.from(held).filter((choice) => choice >= 0 && market.rankOf[choice] === 0);
  const overfull = {
    programmes: fuller(standings.programmes.counts, market.seats),
    parts: fuller(standings.parts.counts, market.poolSeats),
  };
  const faults = blocking.length + unfit.length + overfull.programmes.length;
  return { isStable: faults + overfull.parts.length === 0, blocking, unfit, overfull };
}

/** Why a choice did not come true, in figures that everybody in the round can check.
 * `part`: the seats meant are those of the student's own class or major. `last`: rank of the last who got in. */
export type Why =
  | { is: "held" }
  /** A choice before it came true. */
  | { is: "not_needed" }
  /** The programme takes them on no account. */
  | { is: "unfit" }
  /** The programme has no seats: it was closed, or none are for them. */
  | { is: "no_seats" }
  | { is: "full"; part: boolean; seats: number; last: number; yours: number }
  /** The student should have had it: the result is not stable. */
  | { is: "blocking"; last: number; yours: number };

/** The reason for one choice of a student. Of many: `whyOf(market, held)` reads the result once. */
export function whyOf(market: Market, held: Held): (choice: number) => Why {
  const standings = standingsOf(market, held);
  return (choice) => {
    const has = held[market.studentOf[choice]!]!;
    if (has === choice) return { is: "held" };
    if (has >= 0 && has < choice) return { is: "not_needed" };
    const yours = market.rankOf[choice]!;
    if (yours === 0) return { is: "unfit" };
    const { part, seats, last } = limitOf(market, standings, choice);
    if (seats === 0) return { is: "no_seats" };
    if (wouldTake(market, standings, choice)) return { is: "blocking", last, yours };
    return { is: "full", part, seats, last, yours };
  };
}

function standingsOf({ programmeOf, rankOf, poolOf, seats, poolSeats }: Market, held: Held) {
  const none = (length: number) => ({
    counts: new Int32Array(length),
    last: new Int32Array(length),
  });
  const standings: Standings = { programmes: none(seats.length), parts: none(poolSeats.length) };
  const sit = ({ counts, last }: Standing, at: number, rank: number) => {
    counts[at]! += 1;
    if (rank > last[at]!) last[at] = rank;
  };
  for (const choice of held) {
    if (choice < 0) continue;
    sit(standings.programmes, programmeOf[choice]!, rankOf[choice]!);
    if (poolOf[choice]! >= 0) sit(standings.parts, poolOf[choice]!, rankOf[choice]!);
  }
  return standings;
}

/** What a student comes up against: their own part where that is full, else all seats. */
function limitOf({ programmeOf, poolOf, seats, poolSeats }: Market, at: Standings, choice: number) {
  const pool = poolOf[choice]!;
  const programme = programmeOf[choice]!;
  const isPart = pool >= 0 && seats[programme]! > 0 && at.parts.counts[pool]! >= poolSeats[pool]!;
  return isPart
    ? { part: true, ...limit(at.parts, pool, poolSeats) }
    : { part: false, ...limit(at.programmes, programme, seats) };
}
const limit = ({ counts, last }: Standing, at: number, seats: Int32Array) => ({
  ...{ count: counts[at]!, last: last[at]!, seats: seats[at]! },
});

function wouldTake(market: Market, at: Standings, choice: number): boolean {
  const yours = market.rankOf[choice]!;
  if (yours === 0) return false;
  const pool = market.poolOf[choice]!;
  if (pool >= 0 && at.parts.counts[pool]! >= market.poolSeats[pool]!) {
    return yours < at.parts.last[pool]!;
  }
  const programme = market.programmeOf[choice]!;
  if (at.programmes.counts[programme]! < market.seats[programme]!) return true;
  return yours < at.programmes.last[programme]!;
}

function fuller(counts: Int32Array, seats: Int32Array): number[] {
  return Array.from(counts.keys()).filter((at) => counts[at]! > seats[at]!);
}
