// Owns what became of the listings that teachers held up to a class, as counts: told, seen, applied, not for me. Who of them
// said no stays the student's, also where it could be reckoned from a count.
import { fewestTold } from "~/app/domain/demand";
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { titleAsStood } from "~/app/features/listings/read-stood.server";
import type { Services } from "~/app/platform/services.server";
import { findOwnClass } from "./find-own-class.server";

export type ClassTip = {
  tipId: Id;
  listing: { id: Id; title: string; firm: string };
  note: string;
  createdAt: Date;
  told: number;
  applied: number;
  /** null: so few were told that the count would tell of single ones. */
  seen: number | null;
  /** null likewise, and where everybody said no. */
  declined: number | null;
};
const most = 20;

type Counted = { tipId: Id; told: number; seen: number; applied: number; declined: number };
const counts = `
  select t."tipId", count(*)::int as told, count(t."seenAt")::int as seen,
    (count(*) filter (where exists (select 1 from "Application" a where a."studentId" = t."personId"
      and a."listingId" = p."listingId" and a.status <> 'draft')))::int as applied,
    (count(*) filter (where exists (select 1 from "MatchRefusal" r where r."personId" = t."personId"
      and r."listingId" = p."listingId")))::int as declined
  from "TippedStudent" t join "TeacherTip" p on p.id = t."tipId" where t."tipId" = any($1::uuid[]) group by 1`;

/** The newest first; nothing outside the actor's scope. */
export async function listClassTips(
  { db, pool }: Pick<Services, "db" | "pool">,
  actor: SchoolActor,
  classId: Id,
): Promise<ClassTip[]> {
  if (!(await findOwnClass(db, actor, classId))) return [];
  const tips = await db.teacherTip.findMany({
    where: { classId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      ...{ id: true, note: true, createdAt: true },
      listing: {
        select: {
          ...{ id: true, title: true, stoodAs: true },
          enterprise: { select: { shortName: true } },
        },
      },
    },
  });
  const { rows } = await pool.query<Counted>(counts, [tips.map(({ id }) => id)]);
  const byTip = new Map(rows.map((row) => [row.tipId, row]));
  return tips.flatMap(({ id, note, createdAt, listing }): ClassTip[] => {
    const counted = byTip.get(id);
    if (!counted) return [];
    const { enterprise, ...of } = listing;
    const line = { id: of.id, title: titleAsStood(of), firm: enterprise.shortName };
    return [{ ...tellable(counted), tipId: id, note, createdAt, listing: line }];
  });
}

function tellable({ told, seen, applied, declined }: Counted) {
  if (told < fewestTold) return { told, applied, seen: null, declined: null };
  return { told, applied, seen, declined: declined < told ? declined : null };
}
