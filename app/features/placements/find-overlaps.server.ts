// Owns which of several students have another placement on the days of a new one.
import type { Day, Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** States in which a placement binds its days. */
export const binding = ["expected", "proposed", "school_review", "confirmed", "running"] as const;

/** The students who work elsewhere on one of the days; open days overlap everything. `except`: the placement itself, or the
 * one that this takes the place of. */
export async function findOverlaps(
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
