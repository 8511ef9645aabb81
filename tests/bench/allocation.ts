// `npm run bench -- allocation`: a round of 100,000 students with 20 choices each among 5,000 programmes with divided seats, in
// this process. The goal holds for the result that counts and its certificate together; the rest is beside it: the other end
// of all stable results, and ranks from points and lottery. Time on the
// processor, warm (median of several), and once cold by the clock.
import { loadavg } from "node:os";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { allocate, countHeld } from "~/app/domain/allocation";
import { allocateByProgrammes } from "~/app/domain/allocation-by-programmes";
import { certify, whyOf } from "~/app/domain/allocation-certificate";
import { makeMarket, type Market, rankSeen } from "~/app/domain/allocation-market";
import { at, seed, tell } from "./run-bench";

const sizes = { students: 100_000, programmes: 5_000, choices: 20, seats: 25, types: 40 };
const goals = {
  allocateAndCertifyMs: { max: 100 },
  blockingPairs: { max: 0 },
  unlikeSeats: { max: 0 },
};

/** mulberry32. */
let state = seed;
function chance(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (end: number) => Math.floor(chance() * end);
/** Some programmes are wanted by many: the lower the number the more. */
const aProgramme = () => Math.floor(sizes.programmes * chance() ** 1.5);

function timed<T>(work: () => T): { ms: number; value: T } {
  const began = performance.now();
  const value = work();
  return { ms: performance.now() - began, value };
}
/** The median of the time on the processor: what else runs on the machine must not decide. */
const median = (work: () => unknown, times: number) =>
  at(
    Array.from({ length: times }, () => {
      const began = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    }).sort((a, b) => a - b),
    0.5,
  );

function aRound(): { market: Market; rankMs: number } {
  const wishes = Array.from({ length: sizes.students }, () => {
    const chosen = new Set<number>();
    while (chosen.size < sizes.choices) chosen.add(aProgramme());
    return [...chosen];
  });
  const types = wishes.map(() => [String(below(sizes.types))]);
  const tickets = wishes.map(() => String(chance()));
  const ranks = wishes.map((all) => all.map(() => 0));
  const asked = Array.from({ length: sizes.programmes }, () => [] as [number, number][]);
  wishes.forEach((all, student) => all.forEach((one, place) => asked[one]!.push([student, place])));
  const points = asked.map((all) => all.map(() => below(12)));
  const { ms } = timed(() => {
    asked.forEach((who, programme) => {
      const given = rankSeen(
        who.map(([student], nth) => ({
          ...{ isUnfit: nth % 50 === 49, place: null, points: points[programme]![nth]! },
          ticket: tickets[student]!,
        })),
      );
      who.forEach(([student, place], nth) => (ranks[student]![place] = given[nth]!.rank));
    });
  });
  const programmes = asked.map((_, programme) => {
    const seats = 1 + below(2 * sizes.seats - 1);
    const isDivided = programme % 2 === 0 && seats > 4;
    const half = Math.floor(seats / 3);
    const parts = isDivided
      ? [0, 1].map((nth) => ({ of: String((programme + nth) % sizes.types), seats: half }))
      : [];
    return { seats, parts };
  });
  const market = makeMarket(
    programmes,
    wishes.map((all, student) => ({
      types: types[student]!,
      choices: all.map((programme, place) => ({ programme, rank: ranks[student]![place]! })),
    })),
  );
  return { market, rankMs: ms };
}

const { market, rankMs } = aRound();
// What making the round has left behind is not to be cleared away on the clock of what is measured.
setFlagsFromString("--expose-gc");
(runInNewContext("gc") as () => void)();
tell(`${market.programmeOf.length} choices, ${market.poolSeats.length} parts of seats`);
const solve = () => certify(market, allocate(market));
const cold = timed(solve);
const byStudents = allocate(market);
const byProgrammes = allocateByProgrammes(market);
const counts = [byStudents, byProgrammes].map((held) => countHeld(market, held));
const figures = {
  allocateAndCertifyMs: median(solve, 9),
  blockingPairs: cold.value.blocking.length + certify(market, byProgrammes).blocking.length,
  /** Programmes with other counts in the other end: none, by the theorem. */
  unlikeSeats: counts[0]!.filter((count, programme) => count !== counts[1]![programme]).length,
  coldMs: cold.ms,
  allocateMs: median(() => allocate(market), 9),
  certifyMs: median(() => certify(market, byStudents), 9),
  byProgrammesMs: median(() => allocateByProgrammes(market), 5),
  rankWithLotteryMs: rankMs,
  oneAnswerMs: median(() => whyOf(market, byStudents)(0), 5),
  placed: byStudents.filter((choice) => choice >= 0).length,
  otherThanTheOtherEnd: byStudents.filter((choice, who) => choice !== byProgrammes[who]).length,
};
const ok = Object.entries(goals).every(
  ([key, { max }]) => figures[key as keyof typeof goals] <= max,
);
const rounded = Object.entries(figures).map(([key, figure]) => [key, Math.round(figure * 10) / 10]);
const load = Math.round(loadavg()[0]! * 10) / 10;
console.log(
  JSON.stringify({
    ...{ name: "allocation", ok, goals, figures: Object.fromEntries(rounded) as unknown },
    ...{ sizes: { ...sizes, load }, seed },
  }),
);
process.exit(ok ? 0 : 1);
