// Owns the giving up of a run: pages go on reading the last complete one, and the operator reads why.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db" | "clock">;

/** Nothing was done for so long: whoever worked on it is gone. */
const orphanedAfter = 15 * 60_000;
/** The operator's page has words for this one; others are told as they are. */
export const orphaned = "orphaned";

/** Marks a run as failed, with why; one that is over stays as it is. */
export async function failRun({ db, clock }: On, id: Id, failure: string): Promise<void> {
  await db.$transaction([
    db.matchRun.updateMany({
      where: { id, finishedAt: null, failedAt: null },
      data: { failedAt: clock.now(), failure },
    }),
    db.matchPart.deleteMany({ where: { runId: id, run: { failedAt: { not: null } } } }),
  ]);
}

/** Marks runs on which nobody works any more. */
export async function failOrphans({ db, clock }: On): Promise<void> {
  const lastSign = new Date(clock.now().getTime() - orphanedAfter);
  const runs = await db.matchRun.findMany({
    where: { finishedAt: null, failedAt: null, touchedAt: { lt: lastSign } },
    select: { id: true },
  });
  for (const { id } of runs) await failRun({ db, clock }, id, orphaned);
}
