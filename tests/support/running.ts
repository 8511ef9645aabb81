import { weekOfDay } from "~/app/domain/journal";
import type { PlacementState } from "~/app/domain/placement";
import { addDays, dayOf } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

/** What the placements of these tests agree on: forty hours a week, 3000 a month on the tenth. */
export const someTerms = {
  ...{
    title: "电梯维保实习生",
    tasks: ["日常维护", "看图", "安全检查"],
    place: "东莞市南城街道 1 号",
  },
  ...{ hoursPerDay: 8, hoursPerWeek: 40, pay: 300_000, payPeriod: "month", payDay: 10 },
  ...{ paidTo: "student", lodging: "provided", lodgingAddress: "厂区 3 号楼" },
};

type Of = { studentId: string; enterpriseId: string; teacherId?: string | null };

/** A placement of a student at a firm, at work from 1 March to 31 August 2027 unless told otherwise. */
export async function aPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  { studentId, enterpriseId, teacherId = null }: Of,
  over: Partial<Prisma.PlacementUncheckedCreateInput> & { state?: PlacementState } = {},
) {
  const now = clock.now();
  const enrolment = await db.enrolment.findFirstOrThrow({ where: { personId: studentId } });
  return db.placement.create({
    data: {
      ...{ id: newId(now.getTime()), studentId, enterpriseId, teacherId },
      ...{ enrolmentId: enrolment.id, schoolId: enrolment.schoolId },
      ...{ origin: "arranged", kind: "internship", state: "running", terms: someTerms },
      ...{ startsOn: new Date("2027-03-01"), endsOn: new Date("2027-08-31") },
      ...{ mentorName: "陈师傅", mentorPhone: "13800000001", contactName: "李经理" },
      ...{ contactPhone: "13800000002", startedAt: now, createdAt: now },
      ...over,
    },
  });
}

/** Somebody at work since three weeks ago who has handed in last week, asked for leave and help, told of a month, and was
 * visited; ids by their parameters' names. */
export async function aWorkingStudent(
  on: Pick<Services, "db" | "clock">,
  of: Of & { visitedById: string },
  state: PlacementState = "running",
) {
  const { db, clock } = on;
  const now = clock.now();
  const id = () => newId(now.getTime());
  const weekOf = addDays(weekOfDay(dayOf(now)), -7);
  const day = (from: number) => new Date(addDays(weekOf, from));
  const placement = await aPlacement(on, of, { state, startsOn: day(-14), endsOn: day(150) });
  const placementId = placement.id;
  const [entryId, incidentId, absenceId, visitId] = [id(), id(), id(), id()];
  await db.journalEntry.create({
    data: {
      ...{ id: entryId, placementId, weekOf: day(0), tasks: [0, 2], minutes: 2_340 },
      ...{ body: "跟陈师傅学了门机的调整，看懂了一张电路图。", savedAt: now, submittedAt: now },
    },
  });
  await db.incident.create({
    data: {
      ...{ id: incidentId, placementId, kind: "overtime", body: "这周天天加班到十点" },
      ...{ openedById: of.studentId, openedAt: now, dueAt: new Date(now.getTime() + 86_400_000) },
    },
  });
  await db.absence.create({
    data: {
      ...{ id: absenceId, placementId, fromDay: day(20), untilDay: day(21), reason: "exam" },
      ...{ state: "asked", askedAt: now },
    },
  });
  const month = new Date(`${addDays(weekOf, -7).slice(0, 7)}-01`);
  await db.payMonth.create({
    data: { placementId, month, minutes: 9_000, paid: 10_000, paidOn: day(0), reportedAt: now },
  });
  await db.visit.create({
    data: {
      ...{ id: visitId, schoolId: placement.schoolId, enterpriseId: of.enterpriseId },
      ...{ mode: "on_site", visitedOn: day(1), byId: of.visitedById, recordedAt: now },
      ...{ findings: { safety: "good", hours: "follow_up" }, createdAt: now },
      placements: { create: { placementId } },
    },
  });
  return { placementId, entryId, incidentId, absenceId, visitId, weekOf };
}
