// Owns which persons of an organisation are an audience: by the roles that they hold now, and within which scope.
import { officeWithoutCollege, rolesOf } from "~/app/domain/notice-audiences";
import type { Role } from "~/app/domain/permission";
import type { Prisma } from "~/prisma/generated/client";
import type { Matter } from "./read-matter.server";

/** Nobody where it is empty. */
export type Who = Prisma.PersonWhereInput | "" | null | undefined;
export type Seek = { matter: Matter; now: Date; roles: readonly Role[] };

/** The following teacher, whoever advises the class, and of the other roles those of the school. */
export function teachersOf({ matter: { student, running }, now, roles }: Seek): Who {
  if (!student) return null;
  const others = roles.filter((role) => role !== "class_adviser");
  return {
    OR: [
      ...(running?.teacherId ? [{ id: running.teacherId }] : []),
      holding(now, ["class_adviser"], { classId: student.classId }),
      ...(others.length > 0 ? [holding(now, others, { schoolId: student.schoolId })] : []),
    ],
  };
}

/** The college office of a class, or who stands in for it. */
export function officeOf({ schoolId, collegeId }: NonNullable<Matter["student"]>, now: Date) {
  return collegeId
    ? holding(now, rolesOf.office, { collegeId })
    : holding(now, officeWithoutCollege, { schoolId });
}

/** Persons who hold one of the roles in a scope now. */
export function holding(now: Date, roles: readonly Role[], scope: Prisma.RoleGrantWhereInput) {
  return { grants: { some: { role: { in: [...roles] }, ...standing(now), ...scope } } };
}

const standing = (now: Date): Prisma.RoleGrantWhereInput => ({
  validFrom: { lte: now },
  OR: [{ validUntil: null }, { validUntil: { gt: now } }],
});
