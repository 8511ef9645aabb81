// Owns which rows belong to an actor's own organisation.
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";

/** The `where` that keeps a query inside the actor's enterprise or school. */
export function organisationOf(actor: EnterpriseActor | SchoolActor) {
  return actor.side === "enterprise"
    ? { enterpriseId: actor.enterpriseId }
    : { schoolId: actor.schoolId };
}

/** The `where` of the enrolments that a school's role reaches: the narrowest of class, major, college and school. */
export function enrolmentsOf({ schoolId, classId, collegeId, majorCode }: SchoolActor) {
  const schoolClass = {
    ...(classId ? { id: classId } : {}),
    ...(collegeId ? { collegeId } : {}),
    ...(majorCode ? { majorCode } : {}),
  };
  return { schoolId, schoolClass };
}
