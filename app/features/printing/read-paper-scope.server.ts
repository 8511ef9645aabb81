// Owns which papers a school's role reaches: those of placements whose enrolment lies in the scope of its grant.
import type { SchoolActor } from "~/app/domain/permission";
import type { Prisma } from "~/prisma/generated/client";

/** The papers of the students of a class, a major, a college or the whole school; put into every `where`. */
export function papersOf(actor: SchoolActor) {
  const { schoolId, classId, collegeId, majorCode } = actor;
  return {
    schoolId,
    placement: {
      enrolment: {
        schoolId,
        ...(classId ? { classId } : {}),
        schoolClass: { ...(collegeId ? { collegeId } : {}), ...(majorCode ? { majorCode } : {}) },
      },
    },
  } satisfies Prisma.PaperWhereInput;
}
