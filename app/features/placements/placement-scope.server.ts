// Owns whose placements an actor reaches, put into every `where`, and taking one of them to change it.
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { studentsOf } from "~/app/features/applications/school-scope.server";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";

export type PlacementParty = SchoolActor | EnterpriseActor | StudentActor;

/** The placements within a school role's scope: of a guiding teacher those that are given to them, of all others those of
 * their class, major, college or school. */
export function placementsOf(actor: SchoolActor) {
  return {
    schoolId: actor.schoolId,
    ...(actor.role === "guiding_teacher"
      ? { teacherId: actor.personId }
      : { enrolment: studentsOf(actor) }),
  } satisfies Prisma.PlacementWhereInput;
}

/** The placements of an actor of any of the three parties. */
export function placementsOfParty(actor: PlacementParty): Prisma.PlacementWhereInput {
  if (actor.side === "student") return { studentId: actor.personId };
  if (actor.side === "school") return placementsOf(actor);
  return placementsOfFirm(actor);
}

/** Those at a firm, as first or second host. Whoever only claims a registration that schools know reaches nobody before the
 * claim was looked at. */
export function placementsOfFirm({ enterpriseId }: EnterpriseActor): Prisma.PlacementWhereInput {
  const known = { status: { in: ["approved", "suspended"] } } satisfies Prisma.EnterpriseWhereInput;
  return {
    OR: [
      { enterpriseId, enterprise: known },
      { coHostId: enterpriseId, coHost: known },
    ],
  };
}

/** The firms at which a school has students, or had; a wish alone makes none. */
export function firmsOf(schoolId: Id): Prisma.EnterpriseWhereInput {
  const none = ["expected", "proposed", "school_review", "cancelled"] as const;
  return { placements: { some: { schoolId, state: { notIn: [...none] } } } };
}

const takenSelect = {
  ...{ id: true, state: true, version: true, studentId: true, enrolmentId: true, schoolId: true },
  ...{ enterpriseId: true, coHostId: true, kind: true, origin: true, startsOn: true, endsOn: true },
  ...{ terms: true, teacherId: true, mentorName: true, mentorPhone: true, contactName: true },
  ...{ contactPhone: true, overlapReason: true, coHostShare: true, applicationId: true },
  ...{ adviserSaidAt: true, guardianSaidAt: true },
} as const satisfies Prisma.PlacementSelect;
export type TakenPlacement = Prisma.PlacementGetPayload<{ select: typeof takenSelect }>;

/** A placement of the actor as it stands, to be changed; null outside the actor's reach. */
export function takePlacement(
  tx: Tx,
  actor: PlacementParty,
  placementId: Id,
): Promise<TakenPlacement | null> {
  return tx.placement.findFirst({
    where: { AND: [{ id: placementId }, placementsOfParty(actor)] },
    select: takenSelect,
  });
}
