// Owns what is asked about an import afterwards. The operator's command asks; nothing here is for visitors.
import { type Id, isId } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Whether the worker has brought a committed file into the search index: it goes up by id, so the last listing tells. */
export async function isSearchable(
  { db, search }: Pick<Services, "db" | "search">,
  runId: Id,
): Promise<boolean> {
  const where = { importRunId: runId, status: "live" } as const;
  const [last, before] = await db.listing.findMany({
    where,
    orderBy: { id: "desc" },
    take: 2,
    select: { id: true, updatedAt: true },
  });
  if (!last) return true;
  const held = await search.listings.versions(before?.id ?? null, 1);
  return held.some(({ id, version }) => id === last.id && version === last.updatedAt.toISOString());
}

/** The school that an operator means by its id, name or short name; null when none or several are called so. */
export async function findSchool({ db }: Pick<Services, "db">, named: string) {
  const schools = await db.school.findMany({
    where: isId(named) ? { id: named } : { OR: [{ name: named }, { shortName: named }] },
    select: { id: true, name: true, kind: true },
    take: 2,
  });
  return schools.length === 1 ? schools[0]! : null;
}
