// Placements for tests: lawful in all that a school, a firm and a family can tell, so that a test takes away one thing.
import { PlacementTerms } from "~/app/domain/placement-terms";
import type { RecordKind } from "~/app/domain/internship-record";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

type On = Pick<Services, "db" | "clock">;
const id = ({ clock }: On) => newId(clock.now().getTime());

/** Terms against which nothing can be said. */
export const lawfulTerms = {
  title: "电梯维修",
  tasks: ["设备点检", "首件检验"],
  targetMajors: [] as string[],
  place: "东莞市厚街镇康乐路 1 号",
  regionCode: "441900",
  hoursPerDay: 8,
  hoursPerWeek: 40,
  shift: "day",
  restDays: "周六、周日",
  nightWork: false,
  restDayWork: false,
  overtime: false,
  pay: 320_000,
  payDay: 15,
  paidIn: "money",
  paidTo: "student",
  samePostWage: 400_000,
  lowestWage: 300_000,
  worksAlone: false,
  feesFromStudent: 0,
  holdsPapers: false,
  board: "食堂，每天三餐",
  lodging: "provided",
  lodgingAddress: "厂区宿舍",
  protection: "安全帽、绝缘鞋",
  hazards: [] as string[],
  labourGrade: 2,
  isEntertainment: false,
  insurancePayer: "school",
  accidents: "先救治，再按保险处理",
  assessment: "学校和师傅共同评价",
  breach: "协商解决",
  likePostStaff: 20,
};

/** A placement of a student at a firm, confirmed, from 1 March to 31 August 2027 unless told otherwise. */
export async function aPlacement(
  on: On,
  { enrolment }: { enrolment: { id: string; personId: string; schoolId: string } },
  { id: enterpriseId }: { id: string },
  {
    terms,
    ...over
  }: Partial<Omit<Prisma.PlacementUncheckedCreateInput, "terms">> & { terms?: object } = {},
) {
  return on.db.placement.create({
    data: {
      ...{ id: id(on), studentId: enrolment.personId, enrolmentId: enrolment.id },
      ...{ schoolId: enrolment.schoolId, enterpriseId, origin: "arranged", kind: "internship" },
      ...{ state: "confirmed", startsOn: new Date("2027-03-01"), endsOn: new Date("2027-08-31") },
      ...{ mentorName: "周师傅", mentorPhone: "13700000001" },
      ...{ contactName: "何经理", contactPhone: "13700000002", createdAt: on.clock.now() },
      terms: PlacementTerms.parse({ ...lawfulTerms, ...terms }),
      ...over,
    },
  });
}

const contents = {
  firm_check: { on: "2027-01-10", isLawful: true, isDishonest: false, breachOn: null, source: "" },
  inspection: { on: "2027-01-20", isApproved: true, isPublished: true, note: "" },
  filing: { authority: "市教育局", number: "备〔2027〕3号", on: "2027-02-01" },
  insurance: {
    ...{ insurer: "平安保险", policyNumber: "P-1", from: "2027-03-01", to: "2027-08-31" },
    ...{ paidBy: "school", covers: "both" },
  },
  training: { on: "2027-02-20", isPassed: true, by: "school", note: "" },
  plan: { title: "岗位实习计划", on: "2027-02-01" },
  authority_consent: { authority: "省教育厅", number: "粤教〔2027〕1号", on: "2027-02-01" },
  escort: { name: "李老师", phone: "13700000003" },
  work_permit: { authority: "入境事务处", number: "HK-1", on: "2027-02-01" },
  health_certificate: { on: "2027-02-01", note: "" },
} as const satisfies Record<RecordKind, object>;

/** A record of a school that hangs on one thing. */
export async function aRecord(
  on: On,
  kind: RecordKind,
  target: Pick<
    Prisma.InternshipRecordUncheckedCreateInput,
    "enterpriseId" | "classId" | "roundId" | "placementId"
  > & { schoolId: string },
  over: Partial<Prisma.InternshipRecordUncheckedCreateInput> = {},
) {
  return on.db.internshipRecord.create({
    data: {
      ...{ id: id(on), kind, content: contents[kind], createdById: id(on) },
      ...{ createdAt: on.clock.now(), ...target, ...over },
    },
  });
}
