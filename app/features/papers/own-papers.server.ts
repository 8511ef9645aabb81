// Owns which placements and papers somebody reaches: a school's role its part of the school, a student the own ones, a firm
// those at its houses. Every read and verb of papers puts one of these into its `where`.
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { placementsOfFirm } from "~/app/features/placements/placement-scope.server";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";

/** Placements in a school actor's scope; a guiding teacher has those that he follows. */
export function placementsOf(actor: SchoolActor): Prisma.PlacementWhereInput {
  const { schoolId, classId, collegeId, majorCode } = actor;
  if (actor.role === "guiding_teacher") return { schoolId, teacherId: actor.personId };
  return {
    schoolId,
    enrolment: {
      schoolClass: {
        ...(classId ? { id: classId } : {}),
        ...(collegeId ? { collegeId } : {}),
        ...(majorCode ? { majorCode } : {}),
      },
    },
  };
}

/** States in which others than the school know of a paper. */
const told = ["signing", "signed", "valid", "refused", "expired", "ended"] as const;

type Reader = SchoolActor | StudentActor | EnterpriseActor;

/** Papers that somebody may read; drafts are the school's alone. A consent is the family's and never the firm's. */
export function papersOf(actor: Reader): Prisma.PaperWhereInput {
  if (actor.side === "school") return { placement: placementsOf(actor) };
  const state = { in: [...told] };
  if (actor.side === "student") return { state, placement: { studentId: actor.personId } };
  return { state, kind: { in: ["agreement", "amendment"] }, placement: placementsOfFirm(actor) };
}

/** What of a paper every step asks for first. */
export const paperFacts = {
  ...{ id: true, kind: true, number: true, state: true, version: true, contentHash: true },
  ...{ schoolId: true, placementId: true, amendsId: true, replacesId: true },
  deltas: true,
  placement: { select: { state: true, enterpriseId: true, coHostId: true, studentId: true } },
  signatures: {
    where: { voidedAt: null },
    select: {
      ...{
        id: true,
        party: true,
        signedAt: true,
        refusedAt: true,
        signerName: true,
        personId: true,
      },
      phone: true,
    },
  },
} as const satisfies Prisma.PaperSelect;
export type PaperFacts = Prisma.PaperGetPayload<{ select: typeof paperFacts }>;

/** Locks a paper that the `where` reaches, so that two steps come one after the other; null where there is none. */
export async function lockPaper(
  tx: Tx,
  paperId: Id,
  where: Prisma.PaperWhereInput,
): Promise<PaperFacts | null> {
  await tx.$queryRaw`select id from "Paper" where id = ${paperId}::uuid for update`;
  return tx.paper.findFirst({ where: { AND: [{ id: paperId }, where] }, select: paperFacts });
}
