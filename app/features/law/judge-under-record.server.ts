// Owns judging anew the placements for which a record counts, or counted until it was withdrawn.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { storeVerdicts } from "./judge-placement.server";

/** States in which somebody still looks at what is missing. */
export const judgedStates = ["proposed", "school_review", "confirmed", "running"] as const;
const batch = 500;

/** Keeps the verdicts of all placements on or under what the record hangs on, in the record's school. */
export async function judgeUnderRecord(
  { db, clock }: Pick<Services, "db" | "clock">,
  recordId: Id,
): Promise<void> {
  const record = await db.internshipRecord.findUnique({ where: { id: recordId } });
  if (!record) return;
  const { schoolId, enterpriseId, classId, placementId, roundId } = record;
  const round = {
    application: { roundOffers: { some: { programme: { roundId: roundId ?? "" } } } },
  };
  const under: Prisma.PlacementWhereInput = {
    ...(placementId ? { id: placementId } : {}),
    ...(classId ? { enrolment: { classId } } : {}),
    ...(enterpriseId ? { enterpriseId } : {}),
    ...(roundId ? round : {}),
  };
  const rows = await db.placement.findMany({
    where: { schoolId, state: { in: [...judgedStates] }, ...under },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (let at = 0; at < rows.length; at += batch) {
    const ids = rows.slice(at, at + batch).map(({ id }) => id);
    await storeVerdicts(db, ids, clock.now());
  }
}
