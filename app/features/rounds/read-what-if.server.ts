// Owns what a school may try without touching its round: the result as it would be now, and what other seats would change.
import { allocateOpening } from "~/app/domain/allocation";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { loadMarket, type RoundMarket } from "./read-market.server";

type On = Pick<Services, "db" | "pool" | "clock">;

/** Where a student moves: the place of the choice that comes true, 1 first; 0: none. */
export type Moved = { name: string; from: number; to: number };
/** `better`, `worse`: how many move up or down in their own order; nobody's does down by more seats. `moved`: the first of
 * them by name. `first`: how many get their first choice. */
export type WhatIf = {
  programmeId: Id;
  more: number;
  students: number;
  placed: number;
  placedThen: number;
  first: number;
  firstThen: number;
  better: number;
  worse: number;
  moved: Moved[];
};

const mostNames = 12;

/** What so many more (or fewer) seats of one programme would change; none more: the result as it would be now. null where the
 * actor's school has no such programme, nothing was asked, or the round is not open or closed: later it changes nothing. */
export async function readWhatIf(
  on: On,
  actor: SchoolActor,
  roundId: Id,
  asked: { programmeId: string | null; more: number },
): Promise<WhatIf | null> {
  const own: Prisma.RoundWhereInput = {
    ...{ id: roundId, schoolId: actor.schoolId },
    state: { in: ["open", "closed"] },
  };
  if (!asked.programmeId || (await on.db.round.count({ where: own })) === 0) return null;
  const round = await loadMarket(on, roundId);
  const { market, programmes } = round;
  const at = programmes.findIndex(({ id }) => id === asked.programmeId);
  if (at < 0) return null;
  const minimum = programmes.map((one) => one.minimum);
  const seats = market.seats.slice();
  seats[at] = Math.max(0, Math.min(999, seats[at]! + asked.more));
  const now = allocateOpening(market, minimum).held;
  const then = allocateOpening({ ...market, seats }, minimum).held;
  const place = (held: Int32Array, student: number) =>
    held[student]! < 0 ? 0 : held[student]! - market.from[student]! + 1;
  const all = [...now.keys()].map((student) => {
    return { student, from: place(now, student), to: place(then, student) };
  });
  const better = all.filter(({ from, to }) => lineOf(to) < lineOf(from));
  const worse = all.filter(({ from, to }) => lineOf(to) > lineOf(from));
  return {
    ...{ programmeId: programmes[at]!.id, more: asked.more, students: now.length },
    placed: all.filter(({ from }) => from > 0).length,
    placedThen: all.filter(({ to }) => to > 0).length,
    first: all.filter(({ from }) => from === 1).length,
    firstThen: all.filter(({ to }) => to === 1).length,
    ...{ better: better.length, worse: worse.length },
    moved: await named(on, round, [...better, ...worse].slice(0, mostNames)),
  };
}

const lineOf = (place: number) => (place === 0 ? Number.MAX_SAFE_INTEGER : place);

async function named(
  { db }: On,
  { entryIds }: RoundMarket,
  moved: readonly { student: number; from: number; to: number }[],
): Promise<Moved[]> {
  const rows = await db.roundEntry.findMany({
    where: { id: { in: moved.map(({ student }) => entryIds[student]!) } },
    select: { id: true, student: { select: { name: true } } },
  });
  const nameOf = new Map(rows.map(({ id, student }) => [id, student.name]));
  return moved.map(({ student, from, to }) => {
    return { name: nameOf.get(entryIds[student]!) ?? "", from, to };
  });
}
