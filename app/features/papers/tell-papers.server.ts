// Owns saying once what happened to many papers of one press. A consent is the family's: no firm hears of it.
import type { ManyTold } from "~/app/domain/many-told";
import type { PaperState } from "~/app/domain/paper";
import type { Id } from "~/app/domain/values";
import { tellTogether } from "~/app/features/placements/tell-together.server";
import type { Tx } from "~/app/platform/db.server";

const stateAfter = {
  opened: "signing",
  valid: "valid",
  signed: "signed",
  expired: "expired",
} as const satisfies Partial<Record<ManyTold, PaperState>>;

/** Tells firms and advisers of those of the papers that have come so far. */
export async function tellPapers(
  tx: Tx,
  now: Date,
  of: keyof typeof stateAfter,
  paperIds: readonly Id[],
): Promise<void> {
  const rows = await tx.paper.findMany({
    where: { id: { in: [...paperIds] }, state: stateAfter[of] },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, kind: true, placementId: true },
      placement: { select: { enterpriseId: true, enrolment: { select: { classId: true } } } },
    },
  });
  const touched = rows.map(({ id, kind, placementId, placement }) => ({
    ...{ subjectId: id, placementId, enterpriseId: placement.enterpriseId },
    classId: placement.enrolment.classId,
    isFirms: kind === "agreement" || kind === "amendment",
  }));
  await tellTogether(tx, now, of, touched);
}
