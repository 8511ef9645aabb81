// Owns who gets which seat of a round: students propose, programmes keep whom they rank best (deferred acceptance, Gale and
// Shapley 1962, with seats and parts of seats), and which programmes do not open. Whether it is stable: allocation-certificate.ts.
import type { Held, Market } from "./allocation-market";

/** The stable result that is best for every student at once: nobody could get a better choice in any other stable one, and
 * telling another order than one's own gains nobody anything (Roth 1982; parts are laminar: Hatfield and Milgrom 2005). */
export function allocate(market: Market): Held {
  const { from, studentOf } = market;
  const students = from.length - 1;
  const next = from.slice(0, students);
  const held = new Int32Array(students).fill(-1);
  const desk = openDesk(market);
  /** A ring: nobody waits in it twice. All result in the same; in turns the choices are read from front to back. */
  const waiting = Int32Array.from(held.keys());
  let turn = 0;
  for (let left = students; left > 0; left -= 1) {
    const student = waiting[turn]!;
    const end = from[student + 1]!;
    let choice = next[student]!;
    while (choice < end) {
      const sentAway = desk(choice);
      if (sentAway === choice) {
        choice += 1;
        continue;
      }
      held[student] = choice;
      if (sentAway >= 0) {
        const other = studentOf[sentAway]!;
        held[other] = -1;
        waiting[(turn + left) % students] = other;
        left += 1;
      }
      break;
    }
    next[student] = choice + 1;
    turn = (turn + 1) % students;
  }
  return held;
}

/** What the programmes say to a proposal: which choice is sent away for it; the proposed one where it is refused, -1: none.
 * A programme's chairs hold the ranks beside the choices, so that whoever is last is found without leaving their row. */
function openDesk({ from, programmeOf, rankOf, poolOf, seats, poolSeats }: Market) {
  const chairs = chairsOf(seats, from.length - 1);
  const sits = new Int32Array(chairs[seats.length]!);
  const rankAt = new Int32Array(sits.length);
  const poolAt = new Int32Array(sits.length);
  const taken = new Int32Array(seats.length);
  const takenOfPool = new Int32Array(poolSeats.length);
  /** Who is last, and the last rank that still gets in, per programme and per part; open while there are seats. */
  const last = new Int32Array(seats.length);
  const lastOfPool = new Int32Array(poolSeats.length);
  const bar = seats.map((all) => (all > 0 ? open : 0));
  const barOfPool = poolSeats.map((all) => (all > 0 ? open : 0));

  const findLast = (programme: number, pool: number) => {
    const first = chairs[programme]!;
    const end = first + taken[programme]!;
    let worst = first;
    let rank = 0;
    for (let chair = first; chair < end; chair += 1) {
      if (rankAt[chair]! > rank && (pool < 0 || poolAt[chair] === pool)) {
        worst = chair;
        rank = rankAt[chair]!;
      }
    }
    return worst;
  };
  const setBars = (programme: number, pool: number) => {
    if (chairs[programme]! + taken[programme]! === chairs[programme + 1]!) {
      last[programme] = findLast(programme, -1);
      bar[programme] = rankAt[last[programme]]!;
    }
    if (pool < 0) return;
    const isFull = takenOfPool[pool]! >= poolSeats[pool]!;
    if (isFull) lastOfPool[pool] = findLast(programme, pool);
    barOfPool[pool] = isFull ? rankAt[lastOfPool[pool]!]! : open;
  };
  const sit = (chair: number, choice: number) => {
    const pool = poolOf[choice]!;
    sits[chair] = choice;
    rankAt[chair] = rankOf[choice]!;
    poolAt[chair] = pool;
    if (pool >= 0) takenOfPool[pool]! += 1;
  };

  const take = (choice: number, programme: number, pool: number) => {
    sit(chairs[programme]! + taken[programme]!, choice);
    taken[programme]! += 1;
    setBars(programme, pool);
    return -1;
  };
  const replace = (chair: number, choice: number, programme: number, pool: number) => {
    const before = sits[chair]!;
    const poolBefore = poolAt[chair]!;
    if (poolBefore >= 0) takenOfPool[poolBefore]! -= 1;
    sit(chair, choice);
    setBars(programme, pool);
    if (poolBefore >= 0 && poolBefore !== pool) setBars(programme, poolBefore);
    return before;
  };

  return (choice: number): number => {
    const programme = programmeOf[choice]!;
    const pool = poolOf[choice]!;
    const rank = rankOf[choice]!;
    const poolBar = pool < 0 ? open : barOfPool[pool]!;
    if (rank === 0 || rank > bar[programme]! || rank > poolBar) return choice;
    if (poolBar !== open) return replace(lastOfPool[pool]!, choice, programme, pool);
    if (bar[programme] !== open) return replace(last[programme]!, choice, programme, pool);
    return take(choice, programme, pool);
  };
}
const open = 0x7fffffff;

/** Where each programme's chairs begin in one row of all chairs; no programme needs more of them than there are students. */
function chairsOf(seats: Int32Array, students: number): Int32Array {
  const chairs = new Int32Array(seats.length + 1);
  for (let at = 0; at < seats.length; at += 1) {
    chairs[at + 1] = chairs[at]! + Math.min(seats[at]!, students);
  }
  return chairs;
}

/** How many get a seat in each programme. */
export function countHeld({ programmeOf, seats }: Market, held: Held): Int32Array {
  const counts = new Int32Array(seats.length);
  for (const choice of held) if (choice >= 0) counts[programmeOf[choice]!]! += 1;
  return counts;
}

/** `closed`: programmes that do not open, in the order in which they were closed; their seats are none in `market`. */
export type Opened = { held: Held; market: Market; closed: number[] };

/** The result where a programme opens only with its least number of students. Rule: while some programme has fewer, the one
 * that lacks the most is closed (of equals the one that fewer rank, then the later one), and all is allocated anew. One at
 * a time, because whom it had may fill another. */
export function allocateOpening(
  market: Market,
  minimum: readonly number[],
  allocateBy: (market: Market) => Held = allocate,
): Opened {
  const seats = market.seats.slice();
  const opened = { ...market, seats };
  const closed: number[] = [];
  const wanted = new Int32Array(seats.length);
  for (const programme of market.programmeOf) wanted[programme]! += 1;
  for (;;) {
    const held = allocateBy(opened);
    const counts = countHeld(opened, held);
    const lacks = (programme: number) => (minimum[programme] ?? 0) - counts[programme]!;
    const short = minimum
      .map((_, programme) => programme)
      .filter((programme) => lacks(programme) > 0 && !closed.includes(programme))
      .sort((a, b) => lacks(b) - lacks(a) || wanted[a]! - wanted[b]! || b - a)[0];
    if (short === undefined) return { held, market: opened, closed };
    closed.push(short);
    seats[short] = 0;
  }
}
