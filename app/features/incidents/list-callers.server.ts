// Owns whom a student can call at once: the following teacher, the class adviser, the market's own line.
import type { StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { placementsOfStudent } from "~/app/features/journal/placement-scope.server";
import type { Services } from "~/app/platform/services.server";

export type Caller = { role: "teacher" | "adviser" | "operator"; name: string; phone: string };

/** Everybody of them whose number is known. */
export async function listCallers(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: StudentActor,
  placementId: Id,
): Promise<Caller[]> {
  const now = clock.now();
  const row = await db.placement.findFirst({
    where: { id: placementId, ...placementsOfStudent(actor) },
    select: {
      teacher: { select: { name: true, phone: true } },
      enrolment: { select: { classId: true } },
    },
  });
  if (!row) return [];
  const advisers = await db.person.findMany({
    where: {
      disabledAt: null,
      grants: {
        some: {
          ...{ role: "class_adviser", classId: row.enrolment.classId, validFrom: { lte: now } },
          OR: [{ validUntil: null }, { validUntil: { gt: now } }],
        },
      },
    },
    take: 2,
    select: { name: true, phone: true },
  });
  const known = (role: Caller["role"], one: { name: string; phone: string | null } | null) =>
    one?.phone ? [{ role, name: one.name, phone: one.phone }] : [];
  return [
    ...known("teacher", row.teacher),
    ...advisers.flatMap((one) => known("adviser", one)),
    ...known("operator", { name: "", phone: env.COMPLAINT_PHONE }),
  ];
}
