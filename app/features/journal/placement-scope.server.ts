// Owns whose placements somebody reaches while they run: a student the own, a firm those at it, a school's role those of its
// students, a following teacher those that name them. Goes into every `where`.
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import type { PlacementState } from "~/app/domain/placement";
import { studentsOf } from "~/app/features/applications/school-scope.server";
import type { Prisma } from "~/prisma/generated/client";

/** States in which a placement has begun: there is work to write about. */
export const begun = [
  "running",
  "ended",
  "terminated",
  "closed",
] as const satisfies readonly PlacementState[];
/** States in which what belongs to the work can still be written. */
export const atWork = [
  "running",
  "ended",
  "terminated",
] as const satisfies readonly PlacementState[];

/** The student's own. */
export function placementsOfStudent({ personId }: StudentActor): Prisma.PlacementWhereInput {
  return { studentId: personId };
}

/** Those of the students in the role's scope; whoever follows a student reaches that one whatever the class, and a guiding
 * teacher no other. */
export function placementsOfSchool(actor: SchoolActor): Prisma.PlacementWhereInput {
  const followed = { schoolId: actor.schoolId, teacherId: actor.personId };
  if (actor.role === "guiding_teacher") return followed;
  return { OR: [followed, { schoolId: actor.schoolId, enrolment: studentsOf(actor) }] };
}
