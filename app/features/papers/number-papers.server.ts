// Owns the numbers of papers: one per placement, counted by school and year, with what kind it is behind.
import { type PaperKind, paperNumber } from "~/app/domain/paper";
import { baseOf, numberOf } from "~/app/domain/paper-guards";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** Numbers for a paper of each placement of one school, in their order. Holds the school's count until the transaction ends,
 * so that two offices never give the same. */
export async function numberPapers(
  tx: Tx,
  schoolId: Id,
  placementIds: readonly Id[],
  kind: PaperKind,
  year: number,
): Promise<Map<Id, string>> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`papers:${schoolId}`}, 0))`;
  const known = await tx.paper.findMany({
    where: { placementId: { in: [...placementIds] } },
    orderBy: { createdAt: "asc" },
    select: { placementId: true, kind: true, number: true },
  });
  let last = await lastCount(tx, schoolId, year);
  return new Map(
    placementIds.map((placementId) => {
      const own = known.filter((one) => one.placementId === placementId);
      const base = own[0] ? baseOf(own[0].number) : paperNumber(year, (last += 1));
      const nth = own.filter((one) => one.kind === kind).length + 1;
      return [placementId, numberOf(base, kind, nth)];
    }),
  );
}

async function lastCount(tx: Tx, schoolId: Id, year: number): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number | null }[]>`
    select max(substring(number from '^\\d{4}-(\\d+)')::int) as last from "Paper"
    where "schoolId" = ${schoolId}::uuid and number like ${`${String(year)}-%`}`;
  return rows[0]?.last ?? 0;
}
