// Owns what the forms of placements offer to choose from: teachers of the school, classes in the actor's scope, and the
// students of one who have no placement yet.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { classesOf, studentsOf } from "~/app/features/applications/school-scope.server";
import type { Services } from "~/app/platform/services.server";
import { binding } from "./find-overlaps.server";

export type Choice = { id: Id; name: string };

/** Who may follow a student: everybody with a role at the school. */
export function listTeachers(
  { db, clock }: Pick<Services, "db" | "clock">,
  { schoolId }: SchoolActor,
): Promise<Choice[]> {
  const now = clock.now();
  return db.person.findMany({
    where: {
      disabledAt: null,
      grants: {
        some: {
          ...{ schoolId, role: { not: "student" }, validFrom: { lte: now } },
          OR: [{ validUntil: null }, { validUntil: { gt: now } }],
        },
      },
    },
    orderBy: { name: "asc" },
    take: 500,
    select: { id: true, name: true },
  });
}

/** Classes of the actor's scope, the newest first. */
export function listOwnClasses(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
): Promise<Choice[]> {
  return db.schoolClass.findMany({
    where: classesOf(actor),
    orderBy: [{ entryYear: "desc" }, { name: "asc" }],
    select: { id: true, name: true },
  });
}

/** Students of a class who take part and have no placement that binds them, by student number. */
export async function listFreeStudents(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  classId: Id,
): Promise<Choice[]> {
  const rows = await db.enrolment.findMany({
    where: {
      AND: [{ classId, state: "enrolled" }, studentsOf(actor)],
      placements: { none: { state: { in: [...binding] } } },
      exemptions: { none: { endedAt: null } },
    },
    orderBy: { studentNumber: "asc" },
    select: { id: true, studentNumber: true, person: { select: { name: true } } },
  });
  return rows.map(({ id, studentNumber, person }) => ({
    ...{ id, name: `${person.name} ${studentNumber}` },
  }));
}
