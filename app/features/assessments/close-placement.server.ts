// Owns closing a placement: everything said at its end, every file that a school keeps, or why there is none (IR-34).
import { z } from "zod";
import { assessors } from "~/app/domain/assessment";
import { type KeptFile, keptFiles } from "~/app/domain/internship-facts";
import type { SchoolActor } from "~/app/domain/permission";
import { decidePlacementStep } from "~/app/domain/placement-life";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { placementsOfSchool } from "~/app/features/journal/placement-scope.server";
import { recordStep } from "~/app/features/placements/record-step.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

export const ClosePlacement = z.strictObject({
  placementId: Id,
  /** Why something is not kept. */
  reason: z.string().trim().max(500).default(""),
});

/** Closes what has ended. Refusals: `placement.not_found` outside the scope, those of the law, `placement.not_assessed` where a
 * side has not spoken or a dispute is open, `placement.changed_meanwhile`, `placement.files_missing` with how many, unless a reason is given. */
export function closePlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { placementId: id, reason }: z.output<typeof ClosePlacement>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await tx.placement.findFirst({
      where: { AND: [{ id }, placementsOfSchool(actor)] },
      select: { state: true, version: true },
    });
    if (!found) return refuse("placement.not_found");
    const { state: from, version } = found;
    const next = decidePlacementStep(from, "close", actor.role, reason);
    if (!next.ok) return next;
    if (!(await isAllSaid(tx, id))) return refuse("placement.not_assessed");
    const missing = await missingFiles(tx, id);
    if (missing.length > 0 && reason === "") {
      return refuse("placement.files_missing", { n: missing.length });
    }
    const said = [...missing, reason].filter(Boolean).join(" · ");
    const standing = { id, state: from, version };
    const closed = await recordStep(tx, now, actor, standing, { step: "close", reason: said });
    return closed.ok ? accept(null) : closed;
  });
}

/** Whether firm, school and student have spoken and no dispute is open. */
async function isAllSaid(tx: Pick<Tx, "assessment">, placementId: Id): Promise<boolean> {
  const said = await tx.assessment.findMany({
    where: { placementId, submittedAt: { not: null } },
    select: { party: true, disputedAt: true, resolvedAt: true },
  });
  const isOpen = said.some(({ disputedAt, resolvedAt }) => disputedAt && !resolvedAt);
  return !isOpen && assessors.every((side) => said.some(({ party }) => party === side));
}

/** What a school has to keep of an internship and has not, in the order of the law (art. 34 of the rule table: agreement,
 * plan, report, assessment, diary, visits, summary). */
export async function missingFiles(
  tx: Pick<Tx, "placement" | "internshipRecord">,
  id: Id,
): Promise<KeptFile[]> {
  const row = await tx.placement.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ enterpriseId: true, schoolId: true, enrolment: { select: { classId: true } } },
      papers: { where: { kind: "agreement", state: { in: ["valid", "ended"] } }, take: 1 },
      journal: { where: { submittedAt: { not: null } }, take: 1 },
      visits: { where: { visit: { recordedAt: { not: null } } }, take: 1 },
      assessments: { where: { submittedAt: { not: null } }, select: { party: true } },
    },
  });
  const plans = await tx.internshipRecord.count({
    where: {
      ...{ schoolId: row.schoolId, kind: "plan", withdrawnAt: null },
      OR: [
        { placementId: id },
        { classId: row.enrolment.classId },
        { enterpriseId: row.enterpriseId },
      ],
    },
  });
  const said = (of: string) => row.assessments.some(({ party }) => party === of);
  const kept: Record<KeptFile, boolean> = {
    agreement: row.papers.length > 0,
    plan: plans > 0,
    report: said("student"),
    assessment: said("firm"),
    diary: row.journal.length > 0,
    visits: row.visits.length > 0,
    summary: said("school"),
  };
  return keptFiles.filter((file) => !kept[file]);
}
