import type { PlacementState } from "~/app/domain/placement";
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
