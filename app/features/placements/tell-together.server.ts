// Owns saying once what one press did to many: an event for each firm and one for each class, instead of one for each
// student. Who hears of it: domain/many-notices.ts.
import { afterMany } from "~/app/domain/many-notices";
import { manySides, type ManySide, type ManyTold } from "~/app/domain/many-told";
import type { Id } from "~/app/domain/values";
import { announce, type Tx } from "~/app/platform/db.server";

/** A paper or a placement that a press touched; `isFirms`: its firm may hear of it. */
export type Touched = {
  subjectId: Id;
  placementId: Id;
  enterpriseId: Id;
  classId: Id;
  isFirms: boolean;
};

/** Announces what happened, grouped by who is told. */
export async function tellTogether(
  tx: Tx,
  now: Date,
  of: ManyTold,
  touched: readonly Touched[],
): Promise<void> {
  const events = manySides
    .filter((side) => afterMany[of][side].length > 0)
    .flatMap((side) =>
      [...groupsOf(touched, side).values()].map((group) => ({
        ...{ name: "many.told" as const, of, side, placementId: group[0]!.placementId },
        subjectIds: group.map(({ subjectId }) => subjectId),
      })),
    );
  if (events.length > 0) await announce(tx, now, ...events);
}

function groupsOf(touched: readonly Touched[], side: ManySide): Map<Id, Touched[]> {
  const groups = new Map<Id, Touched[]>();
  for (const one of touched) {
    if (side === "firm" && !one.isFirms) continue;
    const key = side === "firm" ? one.enterpriseId : one.classId;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
