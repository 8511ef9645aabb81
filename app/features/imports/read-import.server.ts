// Owns what is asked about an import afterwards. The operator's command asks; nothing here is for visitors.
import { isId } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** The school that an operator means by its id, name or short name; null when none or several are called so. */
export async function findSchool({ db }: Pick<Services, "db">, named: string) {
  const schools = await db.school.findMany({
    where: isId(named) ? { id: named } : { OR: [{ name: named }, { shortName: named }] },
    select: { id: true, name: true, kind: true },
    take: 2,
  });
  return schools.length === 1 ? schools[0]! : null;
}
