// Owns the students of a class who have no place yet, with what each has applied for and was told of. Who said no to a
// listing is not read: it stays the student's, and nothing that a teacher sees may follow from it.
import type { MatchStudent } from "~/app/domain/matching-views";
import { dayOf, type Id } from "~/app/domain/values";
import { stillLooking } from "~/app/features/find-students/read-reachable.server";
import type { Services } from "~/app/platform/services.server";
import { matchStudentSelect, toMatchStudent } from "./match-student.server";

/** A student of a class without a place, as the law of fit sees one. */
export type ClassPerson = {
  id: Id;
  name: string;
  number: string;
  /** null: judged by nobody. */
  student: MatchStudent | null;
  /** Applied for. */
  passed: ReadonlySet<Id>;
  told: ReadonlySet<Id>;
};

/** Everybody at school in the class who has no place, by student number; the caller has asked whose class it is. */
export async function readClassPeople(
  { db, clock }: Pick<Services, "db" | "clock">,
  classId: Id,
): Promise<ClassPerson[]> {
  const today = dayOf(clock.now());
  const here = { classId, state: "enrolled" as const };
  const rows = await db.person.findMany({
    where: { AND: [{ enrolments: { some: here } }, stillLooking(today)] },
    select: {
      ...matchStudentSelect,
      ...{ id: true, name: true },
      enrolments: {
        select: { ...matchStudentSelect.enrolments.select, classId: true, studentNumber: true },
      },
      profile: { select: { ...matchStudentSelect.profile.select, recommendations: true } },
      tips: { select: { tip: { select: { listingId: true } } } },
    },
  });
  const sent = await db.application.findMany({
    where: { studentId: { in: rows.map(({ id }) => id) }, status: { not: "draft" } },
    select: { studentId: true, listingId: true },
  });
  const people = rows.map((row): ClassPerson => {
    const { id, name, enrolments, profile, tips } = row;
    const applied = sent.filter(({ studentId }) => studentId === id);
    return {
      ...{ id, name },
      number: enrolments.find((one) => one.classId === classId)?.studentNumber ?? "",
      student: profile?.recommendations === false ? null : toMatchStudent(row, today),
      passed: new Set(applied.map(({ listingId }) => listingId)),
      told: new Set(tips.map(({ tip }) => tip.listingId)),
    };
  });
  return people.sort((a, b) => a.number.localeCompare(b.number));
}
