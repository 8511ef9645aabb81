// Owns what a student reads of the firms they found themselves: where each request stands, and why it was declined.
import type { StudentActor } from "~/app/domain/permission";
import type { Services } from "~/app/platform/services.server";

/** The student's own requests, the newest first. */
export async function listOwnFound(
  { db }: Pick<Services, "db">,
  { personId: studentId }: StudentActor,
) {
  const rows = await db.placement.findMany({
    where: { studentId, origin: "self_found" },
    orderBy: { createdAt: "desc" },
    take: 20,
    select: {
      ...{ id: true, version: true, state: true, endNote: true, createdAt: true },
      enterprise: { select: { name: true } },
    },
  });
  return rows.map(({ enterprise, ...row }) => ({ ...row, firm: enterprise.name }));
}
export type OwnFound = Awaited<ReturnType<typeof listOwnFound>>[number];
