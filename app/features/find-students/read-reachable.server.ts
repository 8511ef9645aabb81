// Owns whom a firm may see before they apply as other features ask for it: the `where`, and lines of chosen students. Why
// somebody is reachable is student-scope's.
import type { EnterpriseActor } from "~/app/domain/permission";
import { dayOf, type Id, type Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { countSchools } from "./read-students.server";
import { lineSelect, type StudentLine, toLine } from "./student-line.server";
import { findFirmReach, reachableBy } from "./student-scope.server";

/** `scope`: everybody whom the firm may find or a school recommends to it. `schools`: how many let it search. */
export type Reachable = { scope: Prisma.PersonWhereInput; schools: number };

/** Whom the actor's firm may see before they apply; null while its papers are not checked. */
export async function findReachable(
  services: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
): Promise<Reachable | null> {
  const reach = await findFirmReach(services, actor);
  if (!reach) return null;
  const today = dayOf(services.clock.now());
  return { scope: reachableBy(actor, reach, today), schools: await countSchools(services, reach) };
}

/** Students of a scope as a firm reads them, by id. */
export async function listReachableLines(
  services: Pick<Services, "db" | "clock" | "reference" | "text">,
  { enterpriseId }: EnterpriseActor,
  { scope }: Reachable,
  { ids, locale }: { ids: readonly Id[]; locale: Locale },
): Promise<Map<Id, StudentLine>> {
  const rows = await services.db.person.findMany({
    where: { AND: [{ id: { in: [...ids] } }, scope] },
    select: lineSelect(enterpriseId),
  });
  const known = { ...services, locale, now: services.clock.now() };
  const nothing = { matched: [], skillCodes: [] };
  return new Map(rows.map((row) => [row.id, toLine(row, known, nothing)]));
}
export { stillLooking } from "./student-scope.server";
