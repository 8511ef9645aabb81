// Owns reading what stands between placements and their first day: their papers, and the law as it judges them now. What
// counts as missing is domain/start-gaps.ts'; whose placements they are, the callers'.
import type { GapPaper, StartGap } from "~/app/domain/start-gaps";
import { startGaps } from "~/app/domain/start-gaps";
import type { Day, Id } from "~/app/domain/values";
import { judgePlacements } from "~/app/features/law/judge-placement.server";
import type { Tx } from "~/app/platform/db.server";

const papersOf = {
  kind: true,
  state: true,
  signatures: { select: { party: true, signedAt: true, voidedAt: true } },
} as const;

/** What is missing of each placement on a day, judged anew, in as many statements as for one. An id that is no placement has
 * no entry. */
export async function readStartGaps(
  tx: Tx,
  ids: readonly Id[],
  on: Day,
): Promise<Map<Id, StartGap[]>> {
  const verdicts = await judgePlacements(tx, ids, "agreement", on);
  const rows = await tx.placement.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, papers: { orderBy: { createdAt: "asc" }, select: papersOf } },
  });
  return new Map(
    rows.map(({ id, papers }: { id: Id; papers: GapPaper[] }) => [
      id,
      startGaps(papers, verdicts.get(id) ?? null),
    ]),
  );
}
