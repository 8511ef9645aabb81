// Owns which students a school's role reaches: the narrowest scope of its grant, put into every `where`.
import type { SchoolActor } from "~/app/domain/permission";
import type { Prisma } from "~/prisma/generated/client";

/** The enrolments within the actor's scope: a class, a major, a college or the whole school. */
export function studentsOf(actor: SchoolActor) {
  return {
    schoolId: actor.schoolId,
    ...(actor.classId ? { classId: actor.classId } : {}),
    schoolClass: classesOf(actor),
  } satisfies Prisma.EnrolmentWhereInput;
}

/** The classes within the actor's scope. */
export function classesOf({ schoolId, classId, collegeId, majorCode }: SchoolActor) {
  return {
    schoolId,
    ...(classId ? { id: classId } : {}),
    ...(collegeId ? { collegeId } : {}),
    ...(majorCode ? { majorCode } : {}),
  } satisfies Prisma.SchoolClassWhereInput;
}
