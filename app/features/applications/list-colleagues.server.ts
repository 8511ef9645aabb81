// Owns who of the firm can be given an application to look after.
import { rolesOf } from "~/app/domain/notice-audiences";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

export type Colleague = { id: Id; name: string };

/** The `where` of persons who work in the actor's firm now. */
export function colleaguesOf({ enterpriseId }: EnterpriseActor, now: Date) {
  const standing = {
    validFrom: { lte: now },
    OR: [{ validUntil: null }, { validUntil: { gt: now } }],
  };
  return {
    disabledAt: null,
    grants: { some: { enterpriseId, role: { in: [...rolesOf.assignee] }, ...standing } },
  } satisfies Prisma.PersonWhereInput;
}

/** Everybody who works in the actor's firm now, by name. */
export async function listColleagues(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
): Promise<Colleague[]> {
  return db.person.findMany({
    where: colleaguesOf(actor, clock.now()),
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
