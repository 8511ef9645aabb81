// Owns re-reading what one press did to many: whose firm, which class, how many; nobody's name.
import type { EventOf } from "~/app/domain/event";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

/** By the first of the placements; null when it is gone. */
export async function readManyMatter(
  db: Tx,
  { of, placementId, subjectIds }: EventOf<"many.told">,
): Promise<Matter | null> {
  const row = await db.placement.findUnique({
    where: { id: placementId },
    select: {
      ...{ enterpriseId: true, startsOn: true, studentId: true, schoolId: true },
      enterprise: { select: { shortName: true } },
      school: { select: { shortName: true } },
      enrolment: {
        select: { classId: true, schoolClass: { select: { name: true, collegeId: true } } },
      },
    },
  });
  if (!row) return null;
  const { enterpriseId, schoolId, studentId: id, startsOn } = row;
  const { classId, schoolClass } = row.enrolment;
  return {
    ...{ fromDraft: false, authorSide: null, enterpriseId },
    subject: { kind: of === "start_moved" ? "starts" : "papers", id: placementId },
    params: {
      ...{ firm: row.enterprise.shortName, school: row.school.shortName },
      ...{ group: schoolClass.name, found: subjectIds.length },
      ...(startsOn ? { day: startsOn.toISOString().slice(0, 10) } : {}),
    },
    student: { id, schoolId, classId, collegeId: schoolClass.collegeId },
  };
}
