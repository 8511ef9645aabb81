// Owns which class a member of a school's staff may help: one within the scope of their role.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** The class, or null outside the actor's scope. */
export function findOwnClass(
  db: Tx,
  { schoolId, classId, collegeId, majorCode }: SchoolActor,
  id: Id,
): Promise<{ id: Id; name: string; majorCode: string } | null> {
  const scope = {
    schoolId,
    ...(classId ? { id: classId } : {}),
    ...(collegeId ? { collegeId } : {}),
    ...(majorCode ? { majorCode } : {}),
  };
  return db.schoolClass.findFirst({
    where: { AND: [{ id }, scope] },
    select: { id: true, name: true, majorCode: true },
  });
}
