// Owns what passing time does to rounds: ranking ends with its last day, and what is to be told by the clock is told once.
// Which instants mean what: domain/round.ts. Each round is claimed by a guarded write, so that this may run twice at once.
import { remindersDue } from "~/app/domain/round";
import { accept } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, theClock } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db" | "clock">;
const batch = 100;

/** Closes rounds whose last day is over, and tells what the clock has to tell; how many of each. */
export async function passRoundTime(on: On): Promise<{ closed: number; reminded: number }> {
  const now = on.clock.now();
  const done = { closed: 0, reminded: 0 };
  const over = await on.db.round.findMany({
    where: { state: "open", rankUntil: { lte: now } },
    orderBy: { rankUntil: "asc" },
    take: batch,
    select: { id: true },
  });
  for (const { id } of over) done.closed += await closeRanking(on, id, now);
  const running = await on.db.round.findMany({
    where: { state: { in: ["open", "published"] } },
    orderBy: { rankUntil: "asc" },
    take: 10 * batch,
    select: {
      ...{ id: true, state: true, openedAt: true, rankUntil: true, appealUntil: true },
      reminded: true,
    },
  });
  for (const round of running) {
    for (const of of remindersDue(round, now)) done.reminded += await remind(on, round.id, of, now);
  }
  return done;
}

async function closeRanking({ db }: On, roundId: Id, now: Date): Promise<number> {
  const closed = await inTransaction(db, async (tx) => {
    const { count } = await tx.round.updateMany({
      where: { id: roundId, state: "open", rankUntil: { lte: now } },
      data: { state: "closed" },
    });
    if (count === 0) return accept(0);
    await announce(tx, now, { name: "round.moved", roundId, move: "close", wasTold: true });
    const line = { actor: theClock, action: "round.close" };
    await audit(tx, now, { ...line, subject: ["round", roundId] });
    return accept(1);
  });
  return closed.ok ? closed.value : 0;
}

async function remind(
  { db }: On,
  roundId: Id,
  of: ReturnType<typeof remindersDue>[number],
  now: Date,
): Promise<number> {
  const told = await inTransaction(db, async (tx) => {
    const { count } = await tx.round.updateMany({
      where: { id: roundId, NOT: { reminded: { has: of } } },
      data: { reminded: { push: of } },
    });
    if (count > 0) await announce(tx, now, { name: "round.reminded", roundId, of });
    return accept(count);
  });
  return told.ok ? told.value : 0;
}
