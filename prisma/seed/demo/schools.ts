import type { PrismaClient } from "~/prisma/generated/client";
import { dice, idOf } from "./dice";
import {
  abouts,
  type DemoClass,
  type DemoSchool,
  givenNames,
  group,
  schools,
  surnames,
} from "./market.data";
import { aStaffMember, demoHash, demoMail } from "./people";
import { firms } from "./market.data";

export type SeededStudent = {
  personId: string;
  enrolmentId: string;
  schoolId: string;
  school: string;
  schoolKind: DemoSchool["kind"];
  className: string;
  majorCode: string;
  studyYear: number;
  name: string;
  about: string;
  skillCodes: string[];
  isMinor: boolean;
};

const skillsOf: Record<string, string[]> = {
  "460206": ["sk-lift-maintenance", "sk-low-voltage", "sk-drawing-reading"],
  "460103": ["sk-cnc-turning", "sk-measuring", "sk-drawing-reading"],
  "460301": ["sk-wiring", "sk-plc", "sk-pneumatics"],
  "510203": ["sk-web-frontend", "sk-java", "sk-sql"],
  "510202": ["sk-network-configuration", "sk-linux", "sk-structured-cabling"],
  "530701": ["sk-content-writing", "sk-photoshop", "sk-excel"],
  "530802": ["sk-warehousing", "sk-excel", "sk-freight"],
  "660301": ["sk-wiring", "sk-bench-work", "sk-measuring"],
  "660103": ["sk-cnc-turning", "sk-bench-work", "sk-measuring"],
  "730701": ["sk-photoshop", "sk-customer-care", "sk-excel"],
  "460305": ["sk-robot-programming", "sk-plc", "sk-electrical-drawing"],
  "460113": ["sk-mould-fitting", "sk-ug-nx", "sk-measuring"],
};

/** Four schools, one of them the 中职 that feeds the 高职, and two hundred students. */
export async function seedSchools(db: PrismaClient, now: Date): Promise<SeededStudent[]> {
  const random = dice(42);
  const students: SeededStudent[] = [];
  for (const school of schools) {
    const schoolId = idOf("school", school.key);
    const { name, shortName, kind, regionCode } = school;
    await db.school.create({ data: { id: schoolId, name, shortName, kind, regionCode } });
    const majors = new Set(school.colleges.flatMap((c) => c.classes.map((k) => k.majorCode)));
    await db.schoolMajor.createMany({
      data: [...majors].map((majorCode) => ({ schoolId, majorCode })),
    });
    for (const college of school.colleges) {
      const collegeId = idOf("college", school.key, college.name);
      await db.college.create({ data: { id: collegeId, schoolId, name: college.name } });
      for (const one of college.classes) {
        const classId = idOf("class", school.key, one.name);
        const { name: className, majorCode, studyYear } = one;
        const entryYear = entryYearOf(now, studyYear);
        await db.schoolClass.create({
          data: { id: classId, schoolId, collegeId, majorCode, name: className, entryYear },
        });
        students.push(...(await seedClass(db, now, random, school, schoolId, one, classId)));
      }
    }
  }
  await linkSchools(db);
  await seedStaff(db, now);
  return students;
}

const entryYearOf = (now: Date, studyYear: number) =>
  now.getUTCFullYear() - (now.getUTCMonth() >= 8 ? studyYear - 1 : studyYear);

/** Who signs in as a student: the first of their class. */
const logins: Record<string, [key: string, name: string]> = {
  电梯2401班: ["student", "林嘉豪"],
  机电2501班: ["minor", "黄晓彤"],
  "HD-ICT 2B": ["hk-student", "陳俊傑"],
};

async function seedClass(
  db: PrismaClient,
  now: Date,
  random: ReturnType<typeof dice>,
  school: DemoSchool,
  schoolId: string,
  { name: className, majorCode, studyYear, programme, size }: DemoClass,
  classId: string,
): Promise<SeededStudent[]> {
  const startsAt = school.kind === "secondary" ? 15 : 18;
  const students = await Promise.all(
    Array.from({ length: size }, async (_, n) => {
      const login = n === 0 ? logins[className] : undefined;
      const age = startsAt + studyYear - 1;
      const birthDate = new Date(
        Date.UTC(now.getUTCFullYear() - age, random.int(8), 1 + random.int(28)),
      );
      return {
        personId: idOf("student", school.key, className, n),
        enrolmentId: idOf("enrolment", school.key, className, n),
        schoolId,
        school: school.name,
        schoolKind: school.kind,
        className,
        majorCode,
        studyYear,
        name: login?.[1] ?? random.pick(surnames) + random.pick(givenNames),
        about: random.pick(abouts),
        skillCodes: (skillsOf[majorCode] ?? []).filter(() => random.chance(0.8)),
        isMinor: age < 18,
        birthDate,
        mail: login ? demoMail(login[0]) : null,
        passwordHash: login ? await demoHash() : null,
        phone: `+86139${String(10_000_000 + random.int(89_999_999))}`,
        number: `${entryYearOf(now, studyYear)}${String(random.int(900_000) + 100_000)}${String(n).padStart(2, "0")}`,
      };
    }),
  );
  await db.person.createMany({
    data: students.map((s) => ({
      id: s.personId,
      name: s.name,
      mail: s.mail,
      locale: school.kind === "hong_kong" ? "zh-HK" : null,
      passwordHash: s.passwordHash,
      phone: s.phone,
      birthDate: s.birthDate,
      guardianName: s.isMinor ? `${s.name.slice(0, 1)}家长` : null,
      guardianPhone: s.isMinor ? s.phone.replace("+86139", "+86138") : null,
      createdAt: now,
    })),
  });
  const startedOn = new Date(Date.UTC(entryYearOf(now, studyYear), 8, 1));
  await db.enrolment.createMany({
    data: students.map((s) => ({
      id: s.enrolmentId,
      personId: s.personId,
      schoolId,
      classId,
      studentNumber: s.number,
      programme,
      studyYear,
      state: "enrolled" as const,
      startedOn,
    })),
  });
  await db.roleGrant.createMany({
    data: students.map((s) => ({
      id: idOf("grant", s.personId),
      personId: s.personId,
      role: "student" as const,
      schoolId,
      validFrom: startedOn,
    })),
  });
  await db.studentProfile.createMany({
    data: students.map((s) => ({
      personId: s.personId,
      about: s.about,
      wishedRegions: [school.regionCode],
      wishedKinds: ["internship" as const],
      updatedAt: now,
    })),
  });
  await db.profileSkill.createMany({
    data: students.flatMap((s) =>
      s.skillCodes.map((skillCode) => ({ personId: s.personId, skillCode })),
    ),
  });
  return students;
}

async function linkSchools(db: PrismaClient) {
  const [beijiang, feixia, moyang] = ["beijiang", "feixia", "moyang"].map((key) =>
    idOf("school", key),
  ) as [string, string, string];
  await db.schoolLink.createMany({
    data: [
      { fromSchoolId: feixia, toSchoolId: beijiang, kind: "feeder" },
      { fromSchoolId: beijiang, toSchoolId: moyang, kind: "paired" },
    ],
  });
  const groupId = idOf("group");
  await db.group.create({ data: { id: groupId, name: group } });
  await db.groupMember.createMany({
    data: [
      ...schools.map(({ key }) => ({ schoolId: idOf("school", key), enterpriseId: null, key })),
      ...firms
        .filter((firm) => firm.status === "approved")
        .map(({ key }) => ({ schoolId: null, enterpriseId: idOf("firm", key), key })),
    ].map(({ key, ...party }) => ({
      id: idOf("member", key),
      groupId,
      rank: key === "beijiang" ? "chair" : "member",
      validFrom: new Date("2025-01-01"),
      ...party,
    })),
  });
}

async function seedStaff(db: PrismaClient, now: Date) {
  const schoolId = idOf("school", "beijiang");
  const collegeId = idOf("college", "beijiang", "机电学院");
  const classId = idOf("class", "beijiang", "电梯2401班");
  const feixia = idOf("school", "feixia");
  await aStaffMember(db, now, "adviser", "黄老师", "class_adviser", {
    schoolId,
    collegeId,
    classId,
  });
  await aStaffMember(db, now, "college", "欧阳书记", "college_office", { schoolId, collegeId });
  await aStaffMember(db, now, "internship", "郑科长", "internship_office", { schoolId });
  await aStaffMember(db, now, "school-admin", "周主任", "school_admin", { schoolId });
  await aStaffMember(db, now, "feixia-adviser", "邓老师", "class_adviser", {
    schoolId: feixia,
    collegeId: idOf("college", "feixia", "加工制造部"),
    classId: idOf("class", "feixia", "机电2501班"),
  });
}
