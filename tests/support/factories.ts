import type {
  EnterpriseActor,
  EnterpriseRole,
  OperatorActor,
  OperatorRole,
  SchoolActor,
  SchoolRole,
  StudentActor,
} from "~/app/domain/permission";
import { isMinor } from "~/app/domain/student";
import { dayOf } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

type On = Pick<Services, "db" | "clock">;
let counter = 0;
const next = () => (counter += 1);
const id = ({ clock }: On) => newId(clock.now().getTime());
const actorBase = (personId: string, name: string) => ({
  personId,
  name,
  sessionId: "00000000-0000-7000-8000-000000000000",
  locale: null,
});

/** A 高职 in Qingyuan with one college, one major and one class. */
export async function aSchool(on: On, over: Partial<Prisma.SchoolUncheckedCreateInput> = {}) {
  const n = next();
  const school = await on.db.school.create({
    data: {
      id: id(on),
      name: `北江职业技术学院${n}`,
      shortName: `北江职院${n}`,
      kind: "associate",
      regionCode: "441800",
      ...over,
    },
  });
  const college = await on.db.college.create({
    data: { id: id(on), schoolId: school.id, name: "机电学院" },
  });
  const major = await on.db.major.findFirstOrThrow({ where: { level: "associate" } });
  const schoolClass = await on.db.schoolClass.create({
    data: {
      id: id(on),
      schoolId: school.id,
      collegeId: college.id,
      majorCode: major.code,
      name: `电梯24${n}班`,
      entryYear: 2024,
    },
  });
  await everySchoolApproves(on);
  return { school, college, schoolClass };
}
export type ASchool = Awaited<ReturnType<typeof aSchool>>;

/** Schools and firms of the factories know each other; a test of the contrary takes the row away. */
async function everySchoolApproves({ db, clock }: On): Promise<void> {
  await db.$executeRaw`
    insert into "SchoolEnterprise" ("schoolId", "enterpriseId", verdict, "decidedAt")
    select s.id, e.id, 'approved', ${clock.now()} from "School" s cross join "Enterprise" e on conflict do nothing`;
}

/** A student of a school's class: second year of three, adult unless told otherwise. */
export async function aStudent(
  on: On,
  of: ASchool,
  over: {
    name?: string;
    birthDate?: string;
    phone?: string;
    studyYear?: number;
    programme?: Prisma.EnrolmentUncheckedCreateInput["programme"];
    state?: Prisma.EnrolmentUncheckedCreateInput["state"];
    passwordHash?: string;
    guardianPhone?: string;
  } = {},
) {
  const n = next();
  const birthDate = over.birthDate ?? "2006-05-01";
  const person = await on.db.person.create({
    data: {
      id: id(on),
      name: over.name ?? `林同学${n}`,
      phone: over.phone ?? `139${String(10_000_000 + n)}`,
      passwordHash: over.passwordHash ?? null,
      birthDate: new Date(birthDate),
      guardianName: "林家长",
      guardianPhone: over.guardianPhone ?? `138${String(20_000_000 + n)}`,
      profile: {
        create: { about: "喜欢动手", wishedRegions: ["441800"], wishedKinds: ["internship"] },
      },
    },
  });
  const enrolment = await on.db.enrolment.create({
    data: {
      id: id(on),
      personId: person.id,
      schoolId: of.school.id,
      classId: of.schoolClass.id,
      studentNumber: `2401${String(10_000 + n)}`,
      programme: over.programme ?? "associate",
      studyYear: over.studyYear ?? 3,
      state: over.state ?? "enrolled",
      startedOn: new Date("2024-09-01"),
    },
  });
  const grant = await on.db.roleGrant.create({
    data: {
      id: id(on),
      personId: person.id,
      role: "student",
      schoolId: of.school.id,
      validFrom: new Date("2024-09-01"),
    },
  });
  const actor: StudentActor = {
    ...actorBase(person.id, person.name),
    side: "student",
    role: "student",
    isMinor: isMinor(birthDate, dayOf(on.clock.now())),
  };
  return { person, enrolment, grant, actor };
}

/** An approved enterprise in Dongguan, welcome at every school there is. */
export async function anEnterprise(
  on: On,
  over: Partial<Prisma.EnterpriseUncheckedCreateInput> = {},
) {
  const n = next();
  const enterprise = await on.db.enterprise.create({
    data: {
      id: id(on),
      name: `南粤电梯工程有限公司${n}`,
      shortName: `南粤电梯${n}`,
      status: "approved",
      registrationKind: "uscc",
      registrationNumber: `91440101TEST${String(100_000 + n)}`,
      regionCode: "441900",
      ...over,
    },
  });
  await everySchoolApproves(on);
  return enterprise;
}

async function aPerson(on: On, name: string) {
  return on.db.person.create({
    data: { id: id(on), name, mail: `p${String(next())}@example.test` },
  });
}

/** Somebody of an enterprise. */
export async function aRecruiter(
  on: On,
  enterpriseId: string,
  role: EnterpriseRole = "recruiter",
): Promise<EnterpriseActor> {
  const person = await aPerson(on, "陈招聘");
  await on.db.roleGrant.create({
    data: {
      id: id(on),
      personId: person.id,
      role,
      enterpriseId,
      validFrom: new Date("2026-01-01"),
    },
  });
  return { ...actorBase(person.id, person.name), side: "enterprise", role, enterpriseId };
}

/** Somebody of a school; class advisers get the class, college offices the college, others the school. */
export async function aSchoolStaff(
  on: On,
  of: ASchool,
  role: SchoolRole = "class_adviser",
): Promise<SchoolActor> {
  const person = await aPerson(on, "黄老师");
  const scope = {
    schoolId: of.school.id,
    collegeId: role === "college_office" ? of.college.id : null,
    classId: role === "class_adviser" ? of.schoolClass.id : null,
    majorCode: null,
  };
  await on.db.roleGrant.create({
    data: { id: id(on), personId: person.id, role, ...scope, validFrom: new Date("2026-01-01") },
  });
  return { ...actorBase(person.id, person.name), side: "school", role, ...scope };
}

/** Somebody of the group that operates the market. */
export async function anOperator(
  on: On,
  role: OperatorRole = "operator_reviewer",
): Promise<OperatorActor> {
  const person = await aPerson(on, "吴审核");
  await on.db.roleGrant.create({
    data: { id: id(on), personId: person.id, role, validFrom: new Date("2026-01-01") },
  });
  return { ...actorBase(person.id, person.name), side: "operator", role };
}

/** A live internship with seats, lawful and complete. */
export async function aListing(
  on: On,
  enterpriseId: string,
  over: Partial<Prisma.ListingUncheckedCreateInput> = {},
) {
  const now = on.clock.now();
  return on.db.listing.create({
    data: {
      id: id(on),
      enterpriseId,
      kind: "internship",
      status: "live",
      title: `电梯维保实习生${next()}`,
      description: "跟师傅做电梯日常维护保养，学习看图与安全规范。",
      regionCodes: ["441900"],
      address: "东莞市南城街道示例路 1 号",
      payMin: 320_000,
      payMax: 380_000,
      educationRank: 2,
      seats: 5,
      startsOn: new Date("2027-03-01"),
      months: 6,
      hoursPerDay: 8,
      hoursPerWeek: 40,
      dorm: true,
      validUntil: new Date(now.getTime() + 30 * 86_400_000),
      publishedAt: now,
      submittedAt: now,
      createdAt: now,
      ...over,
    },
  });
}
