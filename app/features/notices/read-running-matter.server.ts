// Owns re-reading what an event of a running placement is about: whose it is, the firm's name, the day. Never what people
// wrote, what kind of help was asked for, why somebody was away or what was paid.
import { daysOf } from "~/app/domain/absence";
import type { Day, Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

/** What of a running placement a notice can be about. */
export type RunningKind = "placement" | "week" | "incident" | "absence" | "pay" | "assessment";

const silent = { fromDraft: false, authorSide: null };
const placementOf = {
  ...{ id: true, teacherId: true, enterpriseId: true, startsOn: true },
  student: { select: { id: true, name: true } },
  enterprise: { select: { shortName: true } },
  enrolment: {
    select: { schoolId: true, classId: true, schoolClass: { select: { collegeId: true } } },
  },
} as const;
type Row = {
  id: Id;
  teacherId: Id | null;
  enterpriseId: Id;
  startsOn: Date | null;
  student: { id: Id; name: string };
  enterprise: { shortName: string };
  enrolment: { schoolId: Id; classId: Id; schoolClass: { collegeId: Id | null } };
};
const textOf = (day: Date): Day => day.toISOString().slice(0, 10);

function matterOf(row: Row, kind: RunningKind, id: Id, day?: Day): Matter {
  const { schoolId, classId, schoolClass } = row.enrolment;
  return {
    ...silent,
    subject: { kind, id },
    params: {
      ...{ student: row.student.name, firm: row.enterprise.shortName },
      ...(day ? { day } : {}),
    },
    enterpriseId: row.enterpriseId,
    student: { id: row.student.id, schoolId, classId, collegeId: schoolClass.collegeId },
    running: {
      ...{ placementId: row.id, teacherId: row.teacherId },
      ...(kind === "week" && day ? { weekOf: day } : {}),
    },
  };
}

/** A placement itself; null when it is gone. */
export async function readRunning(
  db: Tx,
  placementId: Id,
  kind: "pay" | "assessment",
  day?: Day,
): Promise<Matter | null> {
  const row = await db.placement.findUnique({ where: { id: placementId }, select: placementOf });
  return row && matterOf(row, kind, placementId, day);
}

/** A placement that went a step, with its first day; null when it is gone. */
export async function readStepped(db: Tx, placementId: Id): Promise<Matter | null> {
  const row = await db.placement.findUnique({ where: { id: placementId }, select: placementOf });
  const day = row?.startsOn ? textOf(row.startsOn) : undefined;
  return row && matterOf(row, "placement", placementId, day);
}

/** A week of a journal; null when it is gone. */
export async function readWeek(db: Tx, entryId: Id): Promise<Matter | null> {
  const row = await db.journalEntry.findUnique({
    where: { id: entryId },
    select: { weekOf: true, placement: { select: placementOf } },
  });
  return row && matterOf(row.placement, "week", entryId, textOf(row.weekOf));
}

/** A call for help, without what it says; null when it is gone. */
export async function readIncident(db: Tx, incidentId: Id): Promise<Matter | null> {
  const row = await db.incident.findUnique({
    where: { id: incidentId },
    select: { placement: { select: placementOf } },
  });
  return row && matterOf(row.placement, "incident", incidentId);
}

/** Days away, without the reason; null when they are gone. */
export async function readAbsence(db: Tx, absenceId: Id): Promise<Matter | null> {
  const row = await db.absence.findUnique({
    where: { id: absenceId },
    select: { fromDay: true, untilDay: true, placement: { select: placementOf } },
  });
  if (!row) return null;
  const days = { fromDay: textOf(row.fromDay), untilDay: textOf(row.untilDay) };
  const matter = matterOf(row.placement, "absence", absenceId, days.fromDay);
  return { ...matter, params: { ...matter.params, found: daysOf(days) } };
}

/** One side's word at the end; null when it is gone. */
export async function readAssessment(db: Tx, assessmentId: Id): Promise<Matter | null> {
  const row = await db.assessment.findUnique({
    where: { id: assessmentId },
    select: { placement: { select: placementOf } },
  });
  return row && matterOf(row.placement, "assessment", assessmentId);
}
