// Owns who starts a run over the whole market: the operator by hand, the clock by night and where there is none that today's
// weights made. One is under way at a time.
import { z } from "zod";
import { weightsVersion } from "~/app/domain/matching-weights.data";
import { isRunDue } from "~/app/domain/match-run";
import type { OperatorActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { beginRun } from "./begin-run.server";

type On = Pick<Services, "db" | "clock">;

export const StartRun = z.strictObject({ sure: z.literal("yes") });

/** Starts a run now. Refuses `matching.run_not_yours` to whoever only reviews, `matching.run_under_way` while one is. */
export function startRun({ db, clock }: On, actor: OperatorActor): Promise<Outcome<{ id: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (actor.role !== "operator_admin") return refuse("matching.run_not_yours");
    const id = await beginRun(tx, now, actor.personId);
    if (!id) return refuse("matching.run_under_way");
    await announce(tx, now, { name: "matching.asked", runId: id });
    await audit(tx, now, { actor, action: "match.run", subject: ["MatchRun", id] });
    return accept({ id });
  });
}

/** Starts the night's run, or the first one; nothing while none is due or one is under way. */
export async function startDueRun({ db, clock }: On): Promise<void> {
  const now = clock.now();
  const [current, last] = await Promise.all([
    db.matchRun.findFirst({ where: { isCurrent: true }, select: { weightsVersion: true } }),
    db.matchRun.findFirst({ orderBy: { startedAt: "desc" }, select: { startedAt: true } }),
  ]);
  const isOfToday = current?.weightsVersion === weightsVersion;
  if (!isRunDue(now, last?.startedAt ?? null, isOfToday)) return;
  await db.$transaction(async (tx) => {
    const runId = await beginRun(tx, now, null);
    if (runId) await announce(tx, now, { name: "matching.asked", runId });
  });
}
