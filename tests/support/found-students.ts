// A school that lets firms search, students of it who allow it, and what the index holds of them.
import type { StudentSearch } from "~/app/domain/find-students";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import type { Visibility } from "~/app/domain/profile";
import { expiryOf } from "~/app/domain/student-invitation";
import { refreshStudentsWhere } from "~/workers/refresh-students";
import type { TestServices } from "./database";
import { aSchool, type ASchool, aStudent } from "./factories";
import type { thePeople } from "./market";

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

type People = Pick<Awaited<ReturnType<typeof thePeople>>, "school" | "enterprise" | "student"> & {
  adviser: SchoolActor;
  recruiter: EnterpriseActor;
};

/** Makes the student of some people findable by their firm and not by the rival's; invited, and asked to be recommended. */
export async function aFoundStudent(
  { db, clock }: TestServices,
  { school, enterprise, student, adviser, recruiter }: People,
  { listingId, rival }: { listingId: string; rival: EnterpriseActor },
) {
  const [now, { personId: studentId }, { id: enterpriseId }] = [clock.now(), student, enterprise];
  const { id: schoolId } = school.school;
  await db.school.update({
    where: { id: schoolId },
    data: { studentSearch: "approved_enterprises" },
  });
  await db.studentProfile.update({
    where: { personId: studentId },
    data: { visibility: "school_approved" },
  });
  await db.schoolEnterprise.deleteMany({
    where: { schoolId, enterpriseId: rival.enterpriseId },
  });
  const { id: invitationId } = await db.studentInvitation.create({
    data: {
      ...{ id: crypto.randomUUID(), enterpriseId, listingId, studentId },
      ...{ invitedById: recruiter.personId, sentAt: now, expiresAt: expiryOf(now) },
    },
  });
  const { id: listId } = await db.recommendedList.create({
    data: {
      ...{ id: crypto.randomUUID(), schoolId, enterpriseId, createdById: adviser.personId },
      ...{ createdAt: now, students: { create: { studentId, state: "asked", askedAt: now } } },
    },
  });
  return { invitationId, listId };
}
