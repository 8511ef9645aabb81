// Owns what becomes of a placement's papers when it is over: what held ends, what was not valid yet is cancelled. That it is
// over is placements/record-step's to know, which calls this in its transaction.
import { decidePaperStep, standingPapers } from "~/app/domain/paper";
import type { PlacementState } from "~/app/domain/placement";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { recordStep, type Who } from "./record-step.server";

/** States of a placement that nobody works under any more. */
const over: readonly PlacementState[] = ["ended", "terminated", "cancelled", "closed"];
const system: Who = { personId: null, role: "system" };

/** Ends the papers of a placement that is over and cancels those that were on their way, with the reason of the placement's
 * own step. The firm reads what has ended, so that says no reason: why somebody left may be private. A certificate stays: it tells of what has been. Nothing happens while the placement goes on, or twice. */
export async function endPapers(
  tx: Tx,
  now: Date,
  { placementId, state, reason: why }: { placementId: Id; state: PlacementState; reason: string },
): Promise<void> {
  if (!over.includes(state)) return;
  // Locked in one order, so that a signature that is given just now comes before or finds it over.
  await tx.$queryRaw`select id from "Paper" where "placementId" = ${placementId}::uuid order by id for update`;
  const papers = await tx.paper.findMany({
    where: { placementId, kind: { not: "certificate" }, state: { in: [...standingPapers] } },
    orderBy: { id: "asc" },
    select: { id: true, kind: true, state: true, version: true },
  });
  for (const { version, ...paper } of papers) {
    const step = paper.state === "valid" ? "end" : "cancel";
    const next = decidePaperStep(paper.state, step, system.role);
    if (!next.ok) continue;
    const reason = step === "end" ? "" : why;
    await tx.paper.updateMany({
      where: { id: paper.id, state: paper.state, version },
      data: { state: next.value, reason, version: { increment: 1 } },
    });
    await recordStep(tx, now, { paper, step, to: next.value, actor: system, reason });
  }
}
