// Owns how a teacher settles a month whose hours or pay fall behind the agreement: with a word that the student reads.
import { z } from "zod";
import type { SchoolActor, SchoolRole } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { placementsOfSchool } from "./placement-scope.server";
import { columnOfDay } from "./stay-of";

export const SettlePay = z.strictObject({
  placementId: Id,
  month: Day,
  note: z.string().trim().min(1).max(500),
});
type On = Pick<Services, "db" | "clock">;
const settlers: readonly SchoolRole[] = [
  ...(["class_adviser", "guiding_teacher", "college_office"] as const),
  ...(["internship_office", "school_admin"] as const),
];

/** Says what came of a month: the student reads it. Refusals: `pay.not_yours`, `pay.not_found`. */
export function settlePay(
  { db, clock }: On,
  actor: SchoolActor,
  { placementId, month, note }: z.output<typeof SettlePay>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!settlers.includes(actor.role)) return refuse("pay.not_yours");
    const { count } = await tx.payMonth.updateMany({
      where: {
        ...{ placementId, month: columnOfDay(month), settledAt: null },
        placement: placementsOfSchool(actor),
      },
      data: { settledAt: now, settledById: actor.personId, settledNote: note },
    });
    if (count === 0) return refuse("pay.not_found");
    await announce(tx, now, { name: "pay.settled", placementId, month });
    const subject: [string, Id] = ["placement", placementId];
    await audit(tx, now, { actor, action: "pay.settle", subject, fields: ["settledNote"] });
    return accept(null);
  });
}
