// Owns which of several students have another placement on the days of a new one, and that both go on for a reason only.
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Day, Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** States in which a placement binds its days. */
export const binding = ["expected", "proposed", "school_review", "confirmed", "running"] as const;

/** The students who work elsewhere on one of the days; open days overlap everything. `except`: the placement itself, or the
 * one that this takes the place of. */
async function findOverlaps(
  tx: Tx,
  studentIds: readonly Id[],
  { startsOn, endsOn }: { startsOn: Day | null; endsOn: Day | null },
  except?: Id,
): Promise<{ studentId: Id; name: string }[]> {
  if (startsOn === null) return [];
  const rows = await tx.placement.findMany({
    where: {
      studentId: { in: [...studentIds] },
      state: { in: [...binding] },
      kind: { in: ["internship", "apprenticeship", "job"] },
      ...(except ? { id: { not: except } } : {}),
      ...(endsOn ? { startsOn: { lte: new Date(endsOn) } } : { startsOn: { not: null } }),
      OR: [{ endsOn: null }, { endsOn: { gte: new Date(startsOn) } }],
    },
    select: { studentId: true, student: { select: { name: true } } },
    distinct: ["studentId"],
    orderBy: { studentId: "asc" },
  });
  return rows.map(({ studentId, student }) => ({ studentId, name: student.name }));
}

type Days = { startsOn: Day | null; endsOn: Day | null; overlapReason: string };

/** Whether students may work on these days beside what they do already: where somebody said why. Refusals:
 * `placement.overlaps` with their names. */
export async function judgeOverlaps(
  tx: Tx,
  studentIds: readonly Id[],
  { overlapReason, ...days }: Days,
  except?: Id,
): Promise<Outcome<null>> {
  if (overlapReason !== "") return accept(null);
  const beside = await findOverlaps(tx, studentIds, days, except);
  if (beside.length === 0) return accept(null);
  return refuse("placement.overlaps", { names: beside.map(({ name }) => name).join("、") });
}
