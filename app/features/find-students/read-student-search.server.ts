// Owns what a school reads before it says which firms may search its students: its word, and whom each answer opens.
import { lastAdultBirth, setsStudentSearch, type StudentSearch } from "~/app/domain/find-students";
import type { SchoolActor } from "~/app/domain/permission";
import { dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type StudentSearchView = {
  studentSearch: StudentSearch;
  mayDecide: boolean;
  /** Students at school; those of age who allow approved firms, all verified ones. */
  students: number;
  opensTo: Record<Exclude<StudentSearch, "off">, number>;
  approvedFirms: number;
};

/** The school's word with its figures. */
export async function readStudentSearch(
  { db, clock }: Pick<Services, "db" | "clock">,
  { schoolId, role }: SchoolActor,
): Promise<StudentSearchView> {
  const own = { enrolments: { some: { schoolId, state: "enrolled" as const } } };
  const birthDate = { lte: new Date(lastAdultBirth(dayOf(clock.now()))) };
  const allowing = (visibility: { not: "hidden" } | "verified") =>
    db.person.count({ where: { ...own, birthDate, disabledAt: null, profile: { visibility } } });
  const [school, students, approved, verified, approvedFirms] = await Promise.all([
    db.school.findUniqueOrThrow({ where: { id: schoolId }, select: { studentSearch: true } }),
    db.person.count({ where: own }),
    allowing({ not: "hidden" }),
    allowing("verified"),
    db.schoolEnterprise.count({
      where: { schoolId, verdict: "approved", enterprise: { status: "approved" } },
    }),
  ]);
  return {
    ...{ studentSearch: school.studentSearch, mayDecide: setsStudentSearch(role), students },
    opensTo: { approved_enterprises: approved, verified_enterprises: verified },
    approvedFirms,
  };
}
