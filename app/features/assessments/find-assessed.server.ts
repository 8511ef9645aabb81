// Owns which placements somebody assesses: a student the own, a firm those at it, a school's role those in its scope, a link
// the one it was made for.
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import {
  placementsOfSchool,
  placementsOfStudent,
} from "~/app/features/journal/placement-scope.server";
import { placementsOfFirm } from "~/app/features/placements/placement-scope.server";
import { stayOf } from "~/app/features/journal/stay-of";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";

/** Whoever holds a firm's link of one placement. */
export type FirmGuest = {
  side: "guest";
  role: "guest";
  personId: null;
  name: string;
  placementId: Id;
};
export type Speaker = StudentActor | SchoolActor | EnterpriseActor | FirmGuest;

/** The placements that a speaker reaches. */
export function placementsOfSpeaker(by: Speaker): Prisma.PlacementWhereInput {
  switch (by.side) {
    case "student":
      return placementsOfStudent(by);
    case "school":
      return placementsOfSchool(by);
    case "enterprise":
      return placementsOfFirm(by);
    case "guest":
      return { id: by.placementId };
  }
}

/** A placement in reach with what was said of it, locked, so that two words come one after the other; null where there is
 * none. */
export async function findAssessed(tx: Tx, by: Speaker, placementId: Id) {
  await tx.$queryRaw`select id from "Placement" where id = ${placementId}::uuid for update`;
  const row = await tx.placement.findFirst({
    where: { AND: [{ id: placementId }, placementsOfSpeaker(by)] },
    select: {
      ...{ state: true, startsOn: true, endsOn: true, endedAt: true, schoolId: true },
      assessments: {
        select: {
          ...{ id: true, party: true, submittedAt: true, disputedAt: true, resolvedAt: true },
        },
      },
    },
  });
  return row && { ...row, ...stayOf(row) };
}
