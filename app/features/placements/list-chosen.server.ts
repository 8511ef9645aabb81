// Owns the names of placements that somebody has chosen on a list, within the actor's scope.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { placementsOf } from "./placement-scope.server";

/** Those of the ids that the actor reaches, by name. */
export async function listChosen(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  ids: readonly Id[],
): Promise<{ id: Id; name: string }[]> {
  const rows = await db.placement.findMany({
    where: { AND: [{ id: { in: [...ids] } }, placementsOf(actor)] },
    orderBy: [{ student: { name: "asc" } }, { id: "asc" }],
    select: { id: true, student: { select: { name: true } } },
  });
  return rows.map(({ id, student: { name } }) => ({ id, name }));
}
