// Owns the steps of a round: opening, closing, publishing a result with time for appeals, settling.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import {
  decideRoundMove,
  lastAppealDay,
  type RoundMove,
  roundMoveNames,
  type RoundState,
} from "~/app/domain/round";
import { Day, dayOf, endOfDay, Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { lockRound } from "./own-round.server";

export const MoveRound = z.strictObject({
  roundId: Id,
  move: z.enum(roundMoveNames),
  /** The new last day, for `reopen`. */
  rankUntil: z.optional(Day),
});
export type MoveRound = z.infer<typeof MoveRound>;

/** Takes a round one step. Publishing tells the last run. Refusals: `round.not_found`, those of the law,
 * `round.nothing_offered` for an empty draft, `round.day_past` where the last day is over, `round.not_run` without a
 * result since ranking was open last, `round.appeals_open` before the time for appeals is over or while one is not answered. */
export function moveRound(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { roundId, move, rankUntil }: MoveRound,
): Promise<Outcome<RoundState>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const round = await lockRound(tx, actor, roundId);
    if (!round) return refuse("round.not_found");
    const next = decideRoundMove(round.state, move, actor.role);
    if (!next.ok) return next;
    const until = rankUntil ? endOfDay(rankUntil) : round.rankUntil;
    const asked = { id: roundId, until, appealUntil: round.appealUntil };
    const more = await (steps[move] ?? nothing)(tx, asked, now);
    if (!more.ok) return more;
    await tx.round.update({ where: { id: roundId }, data: { state: next.value, ...more.value } });
    const wasTold = round.state !== "draft" || move === "open";
    await announce(tx, now, { name: "round.moved", roundId, move, wasTold });
    await audit(tx, now, { actor, action: `round.${move}`, subject: ["round", roundId] });
    return next;
  });
}

type Asked = { id: Id; until: Date; appealUntil: Date | null };
type Step = (tx: Tx, round: Asked, now: Date) => Promise<Outcome<Prisma.RoundUpdateInput>>;
const nothing: Step = async () => accept({});

/** What a step needs and writes beside the state. */
const steps: Partial<Record<RoundMove, Step>> = {
  open: async (tx, { id: roundId, until }, now) => {
    if ((await tx.roundProgramme.count({ where: { roundId } })) === 0) {
      return refuse("round.nothing_offered");
    }
    return until <= now ? refuse("round.day_past") : accept({ openedAt: now });
  },
  reopen: async (_tx, { until }, now) =>
    until <= now
      ? refuse("round.day_past")
      : accept({ rankUntil: until, openedAt: now, reminded: [] }),
  publish: async (tx, { id: roundId }, now) => {
    const run = await tx.roundRun.findFirst({
      where: { roundId },
      orderBy: { number: "desc" },
      select: { id: true, at: true, round: { select: { openedAt: true } } },
    });
    const { openedAt } = run?.round ?? {};
    if (!run || (openedAt && run.at < openedAt)) return refuse("round.not_run");
    const appealUntil = endOfDay(lastAppealDay(dayOf(now)));
    return accept({ runId: run.id, publishedAt: now, appealUntil, reminded: [] });
  },
  take_back: async () => accept({ runId: null, publishedAt: null, appealUntil: null }),
  settle: async (tx, { id: roundId, appealUntil }, now) => {
    const open = await tx.roundAppeal.count({ where: { entry: { roundId }, answer: null } });
    const isEarly = appealUntil !== null && now < appealUntil;
    return open > 0 || isEarly ? refuse("round.appeals_open") : accept({});
  },
};
