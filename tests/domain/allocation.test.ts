// Cohort allocation against brute force: every stable result of small rounds is found by trying all assignments with the
// definition itself (a programme chooses anew among whom it has and the student), and the solvers are held against them.
import { describe, expect, test } from "vitest";
import { allocate, allocateOpening, countHeld } from "~/app/domain/allocation";
import { allocateByProgrammes } from "~/app/domain/allocation-by-programmes";
import { certify, whyOf } from "~/app/domain/allocation-certificate";
import { type Held, makeMarket, type Market, rankSeen } from "~/app/domain/allocation-market";

/** mulberry32: the same rounds in every run. */
function chanceFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}
type Chance = ReturnType<typeof chanceFrom>;

function shuffled(chance: Chance, length: number) {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = chance(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** A small round with ties (few points), unequal seats, unacceptable pairs and, in every third, divided seats. */
function aRound(chance: Chance): Market {
  const count = { students: 2 + chance(3), programmes: 1 + chance(3) };
  const tickets = shuffled(chance, count.students).map(String);
  const wishes = tickets.map(() =>
    shuffled(chance, count.programmes).slice(
      0,
      chance(6) ? count.programmes : chance(count.programmes),
    ),
  );
  const types = tickets.map(() => [["a", "b", "c"][chance(3)]!]);
  const programmes = Array.from({ length: count.programmes }, () => ({
    seats: [0, 1, 1, 1, 1, 2, 2, 3][chance(8)]!,
    parts: chance(3)
      ? []
      : ["a", "b"].slice(0, 1 + chance(2)).map((of) => ({ of, seats: chance(3) })),
  }));
  const ranks = programmes.map((_, programme) => {
    const who = wishes.flatMap((all, student) => (all.includes(programme) ? [student] : []));
    const given = rankSeen(
      who.map((student) => ({
        isUnfit: chance(10) === 0,
        place: chance(4) === 0 ? 1 + chance(2) : null,
        points: chance(4),
        ticket: tickets[student]!,
      })),
    );
    return new Map(who.map((student, at) => [student, given[at]!.rank]));
  });
  return makeMarket(
    programmes,
    wishes.map((all, student) => ({
      types: types[student]!,
      choices: all.map((programme) => ({ programme, rank: ranks[programme]!.get(student)! })),
    })),
  );
}

/** Whom a programme takes of some: by rank, as seats and parts allow. The definition; shares nothing with what is tried. */
function choose(market: Market, programme: number, among: number[]): number[] {
  const taken: number[] = [];
  const fit = among.filter((choice) => market.rankOf[choice]! > 0);
  for (const choice of fit.sort((a, b) => market.rankOf[a]! - market.rankOf[b]!)) {
    const pool = market.poolOf[choice]!;
    const inPool = taken.filter((one) => market.poolOf[one] === pool).length;
    const isPoolFull = pool >= 0 && inPool >= market.poolSeats[pool]!;
    if (taken.length < market.seats[programme]! && !isPoolFull) taken.push(choice);
  }
  return taken;
}

function blockingOf(market: Market, held: Held): number[] {
  const has = (programme: number) =>
    [...held].filter((choice) => choice >= 0 && market.programmeOf[choice] === programme);
  return [...market.programmeOf.keys()].filter((choice) => {
    const mine = held[market.studentOf[choice]!]!;
    if (mine >= 0 && mine <= choice) return false;
    const programme = market.programmeOf[choice]!;
    return choose(market, programme, [...has(programme), choice]).includes(choice);
  });
}

function isFeasible(market: Market, held: Held): boolean {
  return [...market.seats.keys()].every((programme) => {
    const has = [...held].filter((one) => one >= 0 && market.programmeOf[one] === programme);
    return choose(market, programme, has).length === has.length;
  });
}

function* allAssignments({ from }: Market): Generator<Held> {
  const held = new Int32Array(from.length - 1).fill(-1);
  const nextOf = (at: number) => {
    const next = held[at]! < 0 ? from[at]! : held[at]! + 1;
    return next < from[at + 1]! ? next : -1;
  };
  for (;;) {
    yield held;
    let at = 0;
    while (at < held.length && (held[at] = nextOf(at)) < 0) at += 1;
    if (at === held.length) return;
  }
}

/** How good what a student has is: lower is better. */
const likes = (market: Market, held: Held, student: number) =>
  held[student]! < 0 ? Infinity : held[student]! - market.from[student]!;

test("10,000 small rounds agree with all stable results that brute force finds", () => {
  const chance = chanceFrom(20261121);
  let stableResults = 0;
  let severalResults = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const market = aRound(chance);
    const stable: Held[] = [];
    for (const held of allAssignments(market)) {
      const isStable = isFeasible(market, held) && blockingOf(market, held).length === 0;
      // Comparing first, expecting only where it differs: a hundred thousand expects would take longer than all else.
      if (certify(market, held).isStable !== isStable) {
        expect.fail(`round ${round}: the certificate is wrong about ${held.join()}`);
      }
      if (isStable) stable.push(held.slice());
    }
    const best = allocate(market);
    const worst = allocateByProgrammes(market);
    const has = (held: Held) => stable.some((one) => one.join() === held.join());
    if (!has(best) || !has(worst)) expect.fail(`round ${round}: a result is not stable`);
    const filled = countHeld(market, best).join();
    for (const one of stable) {
      for (const student of one.keys()) {
        const its = likes(market, one, student);
        if (likes(market, best, student) > its) expect.fail(`round ${round}: not the best for all`);
        if (likes(market, worst, student) < its) expect.fail(`round ${round}: not the other end`);
      }
      if (countHeld(market, one).join() !== filled)
        expect.fail(`round ${round}: other seats filled`);
    }
    stableResults += stable.length;
    severalResults += stable.length > 1 ? 1 : 0;
  }
  // The rounds are of the kind that can tell solvers apart.
  expect(stableResults).toBeGreaterThan(10_000);
  expect(severalResults).toBeGreaterThan(100);
});

test("the certificate finds every blocking pair of any assignment, and nothing else", () => {
  const chance = chanceFrom(7);
  let planted = 0;
  for (let round = 0; round < 1_000; round += 1) {
    const market = aRound(chance);
    for (const held of allAssignments(market)) {
      if (!isFeasible(market, held)) continue;
      const blocking = blockingOf(market, held);
      planted += blocking.length;
      if (certify(market, held).blocking.join() !== blocking.join()) {
        expect.fail(`round ${round}: ${held.join()} has ${blocking.join()}`);
      }
    }
  }
  expect(planted).toBeGreaterThan(1_000);
});

/** One programme; everybody ranks it first; ranks in the order given. */
const crowd = (seats: number, students: number) =>
  makeMarket(
    [{ seats, parts: [] }],
    Array.from({ length: students }, (_, at) => ({
      types: [],
      choices: [{ programme: 0, rank: at + 1 }],
    })),
  );

describe("why not my first choice", () => {
  test("says seats, the last rank that got in, and one's own", () => {
    const market = crowd(6, 9);
    const why = whyOf(market, allocate(market));
    expect(why(8)).toEqual({ is: "full", part: false, seats: 6, last: 6, yours: 9 });
    expect(why(5)).toEqual({ is: "held" });
  });

  test("names the part where the seats are divided", () => {
    const parts = [
      { of: "a", seats: 1 },
      { of: "b", seats: 2 },
    ];
    const market = makeMarket(
      [{ seats: 3, parts }],
      ["a", "a", "b", "c"].map((type, at) => ({
        types: [type],
        choices: [{ programme: 0, rank: at + 1 }],
      })),
    );
    const held = allocate(market);
    const why = whyOf(market, held);
    expect([...held]).toEqual([0, -1, 2, -1]);
    expect(why(1)).toEqual({ is: "full", part: true, seats: 1, last: 1, yours: 2 });
    expect(why(3)).toEqual({ is: "no_seats" });
  });

  test("says of a seat given past somebody that the result is not stable", () => {
    const market = crowd(1, 2);
    const byHand = Int32Array.from([-1, 1]);
    expect(whyOf(market, byHand)(0)).toEqual({ is: "blocking", last: 2, yours: 1 });
    expect(certify(market, byHand)).toMatchObject({ isStable: false, blocking: [0] });
  });

  test("tells who was not suitable, and what was not needed", () => {
    const market = makeMarket(
      [
        { seats: 1, parts: [] },
        { seats: 1, parts: [] },
        { seats: 1, parts: [] },
      ],
      [{ types: [], choices: [0, 1, 1].map((rank, programme) => ({ programme, rank })) }],
    );
    const why = whyOf(market, allocate(market));
    expect([0, 1, 2].map((choice) => why(choice).is)).toEqual(["unfit", "held", "not_needed"]);
  });
});

describe("a result made by hand", () => {
  test("with more students than seats, and somebody the programme never takes, is told so", () => {
    const market = makeMarket(
      [{ seats: 1, parts: [] }],
      [1, 0].map((rank) => ({ types: [], choices: [{ programme: 0, rank }] })),
    );
    expect(certify(market, Int32Array.from([0, 1]))).toEqual({
      isStable: false,
      blocking: [],
      unfit: [1],
      overfull: { programmes: [0], parts: [] },
    });
  });
});

describe("a programme that opens only with enough students", () => {
  const wishes = (lists: number[][], seats: number[]) =>
    makeMarket(
      seats.map((all) => ({ seats: all, parts: [] })),
      lists.map((list, at) => ({
        types: [],
        choices: list.map((programme) => ({ programme, rank: at + 1 })),
      })),
    );

  test("closes one at a time, so that whom it had can fill another", () => {
    const market = wishes([[0, 1], [1], [1, 2], [2]], [3, 3, 3]);
    const { held, closed, market: open } = allocateOpening(market, [2, 3, 2]);
    // 0 and 2 lack one each, 0 is ranked by fewer: its student goes to 1, which is full then; 2 stays short.
    expect(closed).toEqual([0, 2]);
    expect([...countHeld(open, held)]).toEqual([0, 3, 0]);
    expect(certify(open, held).isStable).toBe(true);
    expect(whyOf(open, held)(0)).toEqual({ is: "no_seats" });
  });

  test("opens where there are enough, and never closes what asks for nobody", () => {
    const market = wishes([[0], [0]], [2, 2]);
    expect(allocateOpening(market, [2, 0]).closed).toEqual([]);
  });
});

test("ranks: places by hand, then points, then the lottery; who is not suitable has none", () => {
  const one = { isUnfit: false, place: null, points: 0, ticket: "m" };
  const seen = [
    one,
    { ...one, ticket: "a" },
    { ...one, points: 2, ticket: "z" },
    { ...one, place: 2 },
    { ...one, place: 1, ticket: "z" },
    { ...one, isUnfit: true, place: 1 },
  ];
  expect(rankSeen(seen).map(({ rank }) => rank)).toEqual([5, 4, 3, 2, 1, 0]);
  expect(rankSeen(seen).map(({ tie }) => tie)).toEqual([4, 4, 3, 2, 1, 0]);
});
