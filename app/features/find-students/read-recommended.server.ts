// Owns what a firm sees of the lists by which schools recommend students to it: only who has agreed, only while the list
// and the school's word stand.
import type { EnterpriseActor } from "~/app/domain/permission";
import { dayOf, type Id, type Locale } from "~/app/domain/values";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { lineSelect, type StudentLine, toLine } from "./student-line.server";
import { listsFor, recommendedTo } from "./student-scope.server";

export type RecommendedView = {
  listId: Id;
  school: string;
  title: string | null;
  note: string;
  createdAt: Date;
  students: StudentLine[];
};
type On = Pick<Services, "db" | "clock" | "reference" | "text">;

const most = 50;

/** Lists with somebody on them, the newest first. */
export async function listRecommended(
  services: On,
  actor: EnterpriseActor,
  locale: Locale,
): Promise<RecommendedView[]> {
  const { db, clock } = services;
  const { enterpriseId } = actor;
  const now = clock.now();
  const agreed = { state: "agreed" as const };
  const atSchool = { where: { state: "enrolled" as const }, select: { schoolId: true } };
  const lists = await db.recommendedList.findMany({
    where: { ...listsFor(enterpriseId), students: { some: agreed } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...{ id: true, note: true, createdAt: true },
      school: { select: { id: true, shortName: true } },
      listing: { select: { title: true, stoodAs: true } },
      students: {
        where: agreed,
        select: { student: { select: { id: true, enrolments: atSchool } } },
        orderBy: { studentId: "asc" },
      },
    },
  });
  const ids = lists.flatMap(({ students }) => students.map(({ student }) => student.id));
  const scope = recommendedTo(actor, dayOf(now));
  const rows = await db.person.findMany({
    where: { AND: [{ id: { in: ids } }, scope] },
    select: lineSelect(enterpriseId),
  });
  const nothing = { matched: [], skillCodes: [] };
  const known = { ...services, locale, now };
  const lines = new Map(rows.map((row) => [row.id, toLine(row, known, nothing)]));
  const views = lists.map(({ id: listId, school, listing, students, note, createdAt }) => ({
    ...{ listId, note, createdAt, school: school.shortName },
    title: listing && titleAsStood(listing),
    // Who moved to another school is recommended by none that they left.
    students: students.flatMap(({ student }) =>
      student.enrolments.some(({ schoolId }) => schoolId === school.id)
        ? (lines.get(student.id) ?? [])
        : [],
    ),
  }));
  return views.filter(({ students }) => students.length > 0);
}
