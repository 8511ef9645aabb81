// Owns asking of an amendment's days what is asked of every new placement's: two at the same time go on for a reason. The
// reason is the school's own note, which no paper says.
import type { Delta, DeltaInput } from "~/app/domain/paper-deltas";
import { accept, type Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { judgeOverlaps } from "~/app/features/placements/find-overlaps.server";
import type { Tx } from "~/app/platform/db.server";

/** What an amendment of days changes beside them: the reason, where another one is given. Refusals: `placement.overlaps`
 * where the student works elsewhere on these days and nobody has said why both go on. */
export async function judgeNewDays(
  tx: Tx,
  placementId: Id,
  change: DeltaInput,
): Promise<Outcome<Delta[]>> {
  if (change.kind !== "dates") return accept([]);
  const { studentId, overlapReason: from } = await tx.placement.findUniqueOrThrow({
    where: { id: placementId },
    select: { studentId: true, overlapReason: true },
  });
  const to = change.overlapReason || from;
  const may = await judgeOverlaps(tx, [studentId], { ...change, overlapReason: to }, placementId);
  if (!may.ok) return may;
  return accept(to === from ? [] : [{ field: "overlapReason", from, to }]);
}
