// Owns what a class's page tells of those who take no part this year: who, why, until when, recorded by whom.
import type { ExemptionReason } from "~/app/domain/exemption";
import { drawsPapers } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import type { Day, Id } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import { studentsOf } from "~/app/features/applications/school-scope.server";
import type { Services } from "~/app/platform/services.server";

export type ExemptRow = {
  enrolmentId: Id;
  name: string;
  studentNumber: string;
  reason: ExemptionReason;
  note: string;
  fromDay: Day;
  untilDay: Day | null;
  by: string;
  /** The paper that says so. */
  fileId: Id | null;
};
export type Exemptions = { rows: ExemptRow[]; mayRecord: boolean };

/** Those of a class in the actor's scope, by student number. */
export async function listExemptions(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  classId: Id,
): Promise<Exemptions> {
  const rows = await db.exemption.findMany({
    where: { endedAt: null, enrolment: { AND: [{ classId }, studentsOf(actor)] } },
    orderBy: { enrolment: { studentNumber: "asc" } },
    select: {
      ...{ enrolmentId: true, reason: true, note: true, fromDay: true, untilDay: true },
      fileId: true,
      by: { select: { name: true } },
      enrolment: { select: { studentNumber: true, person: { select: { name: true } } } },
    },
  });
  const mayRecord = drawsPapers(actor.role);
  // Why somebody takes no part may be an illness.
  const hidden = mayRecord ? {} : { note: "", fileId: null };
  return {
    mayRecord,
    rows: rows.map(({ enrolment: { studentNumber, person }, by, fromDay, untilDay, ...row }) => ({
      ...{ ...row, studentNumber, name: person.name, by: by.name },
      ...{ fromDay: fromDay.toISOString().slice(0, 10), untilDay: toDay(untilDay) },
      ...hidden,
    })),
  };
}
