// Owns the early end of a placement by any of the three, with a coded reason and in their words (art. 15; product.md 4.4).
import { z } from "zod";
import type { Party } from "~/app/domain/paper";
import type { PlacementState } from "~/app/domain/placement";
import { endCodes } from "~/app/domain/placement-life";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { Day, dayOf, Id, Version } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { type PlacementParty, takePlacement, type TakenPlacement } from "./placement-scope.server";
import { recordStep } from "./record-step.server";

export const BreakOffPlacement = z.strictObject({
  placementId: Id,
  version: Version,
  code: z.enum(endCodes),
  note: z.string().trim().min(1).max(500),
  /** The last day at work; none: today. */
  lastDay: z.optional(Day),
});
export type BreakOffPlacement = z.infer<typeof BreakOffPlacement>;

/** Ends a placement that runs, before its last day. Refusals: `placement.{not_found, changed_meanwhile}`, those of the law,
 * `placement.last_day_out_of_range` for a day in the future or before the first. */
export function breakOffPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: PlacementParty,
  { placementId, version, code, note, lastDay = dayOf(clock.now()) }: BreakOffPlacement,
): Promise<Outcome<PlacementState>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await takePlacement(tx, actor, placementId);
    if (!found) return refuse("placement.not_found");
    const last = new Date(lastDay);
    if (lastDay > dayOf(now) || (found.startsOn && last < found.startsOn))
      return refuse("placement.last_day_out_of_range");
    return recordStep(
      tx,
      now,
      actor,
      { ...found, version },
      {
        ...{ step: "break_off", reason: note },
        data: {
          ...{ endedBy: partyOf(actor, found), endCode: code, endNote: note, endedAt: now },
          endsOn: last,
        },
        changes: { endsOn: [found.endsOn, last] },
      },
    );
  });
}

function partyOf(actor: PlacementParty, { coHostId }: TakenPlacement): Party {
  if (actor.side === "enterprise") return actor.enterpriseId === coHostId ? "co_host" : "firm";
  return actor.side;
}
