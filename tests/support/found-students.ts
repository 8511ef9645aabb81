// A school that lets firms search, students of it who allow it, and what the index holds of them.
import type { StudentSearch } from "~/app/domain/find-students";
import type { Visibility } from "~/app/domain/profile";
import { refreshStudentsWhere } from "~/workers/refresh-students";
import type { TestServices } from "./database";
import { aSchool, type ASchool, aStudent } from "./factories";

/** A school with that word on who may search. */
export async function anOpenSchool(
  services: TestServices,
  studentSearch: StudentSearch = "verified_enterprises",
) {
  return aSchool(services, { studentSearch });
}

/** A student of it with a skill, whom that circle may find; not in the index before `indexStudents`. */
export async function aWillingStudent(
  services: TestServices,
  school: ASchool,
  over: Parameters<typeof aStudent>[2] & { visibility?: Visibility; skillCode?: string } = {},
) {
  const { visibility = "verified", skillCode, ...of } = over;
  const student = await aStudent(services, school, of);
  const { id: personId } = student.person;
  await services.db.studentProfile.update({ where: { personId }, data: { visibility } });
  if (skillCode) {
    await services.db.profileSkill.create({ data: { personId, skillCode } });
    await services.db.profileRecord.create({
      data: {
        ...{
          id: crypto.randomUUID(),
          personId,
          kind: "certificate",
          title: "电工证（王老师 13800138000）",
        },
        ...{ skillCodes: [skillCode], createdAt: services.clock.now() },
      },
    });
  }
  return student;
}

/** Brings the index to what the database says now. */
export async function indexStudents(services: TestServices) {
  await refreshStudentsWhere(services, {});
}
