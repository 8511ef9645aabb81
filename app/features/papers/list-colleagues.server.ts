// Owns the lists of colleagues that forms of papers offer: teachers who can guide, people who can be given a seal.
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db" | "clock">;
export type Colleague = { value: Id; label: string };

/** Teachers of the actor's school, by name. */
export function listTeachers(on: On, { schoolId }: SchoolActor): Promise<Colleague[]> {
  return list(on, { schoolId, role: { not: "student" as const } });
}

/** Everybody of the actor's organisation, by name. */
export function listColleagues(on: On, actor: SchoolActor | EnterpriseActor): Promise<Colleague[]> {
  return actor.side === "school"
    ? listTeachers(on, actor)
    : list(on, { enterpriseId: actor.enterpriseId });
}

async function list({ db, clock }: On, grant: object): Promise<Colleague[]> {
  const now = clock.now();
  const valid = {
    validFrom: { lte: now },
    OR: [{ validUntil: null }, { validUntil: { gt: now } }],
  };
  const rows = await db.person.findMany({
    where: { disabledAt: null, grants: { some: { ...grant, ...valid } } },
    orderBy: { name: "asc" },
    take: 500,
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ value: id, label: name }));
}
