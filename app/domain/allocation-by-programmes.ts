// Owns the other end of all stable results: programmes propose, so that each gets the best it can have in any of them. Shown
// beside the result that counts (allocation.ts), so that everybody sees how much lies between.
import type { Held, Market } from "./allocation-market";

/** The stable result that is best for every programme at once, and so the one in which no student has it worse in any
 * other. Seats that stay free are the same in both, and so is who has none (Roth 1986, the rural hospitals). */
export function allocateByProgrammes(market: Market): Held {
  const { from, studentOf, programmeOf, poolOf, seats, poolSeats } = market;
  const { order, starts } = byRank(market);
  const held = new Int32Array(from.length - 1).fill(-1);
  const next = starts.slice(0, seats.length);
  const taken = new Int32Array(seats.length);
  const takenOfPool = new Int32Array(poolSeats.length);
  /** Per part the first place in the order that was passed over because the part was full. */
  const passed = new Int32Array(poolSeats.length).fill(nowhere);
  const isSentAway = new Uint8Array(programmeOf.length);
  const waiting = Array.from(seats.keys()).reverse();

  const count = (choice: number, by: 1 | -1) => {
    taken[programmeOf[choice]!]! += by;
    if (poolOf[choice]! >= 0) takenOfPool[poolOf[choice]!]! += by;
  };
  const sendAway = (choice: number) => {
    const programme = programmeOf[choice]!;
    const pool = poolOf[choice]!;
    isSentAway[choice] = 1;
    count(choice, -1);
    if (pool >= 0) {
      next[programme] = Math.min(next[programme]!, passed[pool]!);
      passed[pool] = nowhere;
    }
    waiting.push(programme);
  };
  const propose = (choice: number) => {
    const student = studentOf[choice]!;
    const before = held[student]!;
    count(choice, 1);
    // A student's choices are numbered best first.
    const isRefused = before >= 0 && before < choice;
    if (!isRefused) held[student] = choice;
    if (before >= 0) sendAway(isRefused ? choice : before);
  };
  const isPassed = (choice: number, at: number) => {
    const pool = poolOf[choice]!;
    if (isSentAway[choice] || held[studentOf[choice]!] === choice) return true;
    if (pool < 0 || takenOfPool[pool]! < poolSeats[pool]!) return false;
    passed[pool] = Math.min(passed[pool]!, at);
    return true;
  };

  for (let programme = waiting.pop(); programme !== undefined; programme = waiting.pop()) {
    while (taken[programme]! < seats[programme]! && next[programme]! < starts[programme + 1]!) {
      const at = next[programme]!;
      next[programme] = at + 1;
      if (!isPassed(order[at]!, at)) propose(order[at]!);
    }
  }
  return held;
}

const nowhere = 0x7fffffff;

/** Per programme the choices it takes, best rank first, in one row; ranks may leave numbers out. */
function byRank({ programmeOf, rankOf, seats }: Market) {
  const highest = new Int32Array(seats.length);
  for (let choice = 0; choice < programmeOf.length; choice += 1) {
    const programme = programmeOf[choice]!;
    highest[programme] = Math.max(highest[programme]!, rankOf[choice]!);
  }
  const sheets = new Int32Array(seats.length + 1);
  highest.forEach((most, at) => (sheets[at + 1] = sheets[at]! + most));
  const byPlace = new Int32Array(sheets[seats.length]!).fill(-1);
  programmeOf.forEach((programme, choice) => {
    const rank = rankOf[choice]!;
    if (rank > 0) byPlace[sheets[programme]! + rank - 1] = choice;
  });
  const starts = new Int32Array(seats.length + 1);
  const order = new Int32Array(programmeOf.length);
  let filled = 0;
  for (let programme = 0; programme < seats.length; programme += 1) {
    for (let at = sheets[programme]!; at < sheets[programme + 1]!; at += 1) {
      if (byPlace[at]! >= 0) order[filled++] = byPlace[at]!;
    }
    starts[programme + 1] = filled;
  }
  return { order, starts };
}
