// Owns what a student reads of the listings that teachers hold up to them: the card, the words, who wrote them; nothing
// that was applied for, refused or has left the market.
import type { StudentActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { onTheMarket } from "~/app/features/listings/read-search.server";
import type { Services } from "~/app/platform/services.server";
import { type MatchRow, readMatchRows } from "./read-match-rows.server";

export type MyTip = { tipId: Id; teacher: string; note: string; createdAt: Date; row: MatchRow };
type Needs = Pick<Services, "db" | "pool" | "clock" | "repostedOn" | "reference">;

const most = 10;

/** The newest first, each listing once. */
export async function listMyTips(
  services: Needs,
  actor: StudentActor,
  locale: Locale,
): Promise<MyTip[]> {
  const { db } = services;
  const { personId } = actor;
  const free = {
    ...onTheMarket(services, actor),
    applications: { none: { studentId: personId, status: { not: "draft" as const } } },
    matchRefusals: { none: { personId } },
  };
  const tips = await db.teacherTip.findMany({
    where: { students: { some: { personId } }, listing: free },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    distinct: ["listingId"],
    take: most,
    select: {
      ...{ id: true, note: true, createdAt: true, createdById: true },
      listing: { select: { id: true, enterpriseId: true } },
    },
  });
  if (tips.length === 0) return [];
  const [rows, teachers] = await Promise.all([
    readMatchRows(
      services,
      actor,
      locale,
      tips.map(({ listing }) => listing),
    ),
    db.person.findMany({
      where: { id: { in: tips.map(({ createdById }) => createdById) } },
      select: { id: true, name: true },
    }),
  ]);
  const nameOf = new Map(teachers.map(({ id, name }) => [id, name]));
  return tips.flatMap(({ id: tipId, note, createdAt, createdById, listing }): MyTip[] => {
    const row = rows.get(listing.id);
    return row ? [{ tipId, note, createdAt, teacher: nameOf.get(createdById) ?? "", row }] : [];
  });
}
