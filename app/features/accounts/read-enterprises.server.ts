// Owns what the operator sees of enterprises: the queue by standing, and the facts about one that a decision needs.
import { type EnterpriseStatus, enterpriseStatuses } from "~/app/domain/enterprise";
import type { OperatorActor } from "~/app/domain/permission";
import type { Services } from "~/app/platform/services.server";

const pageSize = 50;
type Ask = Pick<Services, "db">;

export type EnterpriseRow = {
  enterpriseId: string;
  name: string;
  regionCode: string | null;
  status: EnterpriseStatus;
  createdAt: Date;
  decidedAt: Date | null;
  listings: number;
};
export type EnterpriseQueue = {
  rows: EnterpriseRow[];
  counts: Record<EnterpriseStatus, number>;
  page: number;
  pages: number;
};

/** Enterprises of one standing, those who wait longest first; `words` narrows by name or registration number. */
export async function listEnterprises(
  { db }: Ask,
  _actor: OperatorActor,
  query: { status: EnterpriseStatus; words?: string; page?: number },
): Promise<EnterpriseQueue> {
  const words = query.words?.trim();
  const named = words
    ? {
        OR: [
          { name: { contains: words, mode: "insensitive" as const } },
          { registrationNumber: words.toUpperCase() },
        ],
      }
    : {};
  const byStatus = await db.enterprise.groupBy({ by: ["status"], where: named, _count: true });
  const counts = Object.fromEntries(
    enterpriseStatuses.map((s) => [s, byStatus.find(({ status }) => status === s)?._count ?? 0]),
  ) as EnterpriseQueue["counts"];
  const pages = Math.max(1, Math.ceil(counts[query.status] / pageSize));
  const page = Math.min(Math.max(1, query.page ?? 1), pages);
  const rows = await db.enterprise.findMany({
    where: { status: query.status, ...named },
    select: {
      ...{ id: true, name: true, regionCode: true, status: true, createdAt: true, decidedAt: true },
      _count: { select: { listings: true } },
    },
    orderBy: [{ createdAt: query.status === "pending" ? "asc" : "desc" }, { id: "asc" }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  const views = rows.map(({ id, _count, ...row }) => ({
    ...{ enterpriseId: id, ...row },
    listings: _count.listings,
  }));
  return { rows: views, counts, page, pages };
}
