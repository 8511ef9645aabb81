// Owns a school's reason to go on where a rule asks for a document or a reason: by name, on a document, and taken back. Never
// of a rule that blocks.
import { z } from "zod";
import { rulesOn, mayWaive } from "~/app/domain/internship-law";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, Id } from "~/app/domain/values";
import { keepReady, type ReadyFile } from "~/app/features/files/file-of-verb.server";
import { placementsOf } from "~/app/features/placements/placement-scope.server";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { storeVerdict } from "./judge-placement.server";

export const WaiveRule = z.strictObject({
  placementId: Id,
  rule: z.string().max(20),
  /** Name or number of the paper on which it was decided. */
  document: z.string().trim().min(2).max(120),
  reason: z.string().trim().min(2).max(500),
});
export type WaiveRule = z.infer<typeof WaiveRule>;

/** Lets a placement go on in spite of a rule, under the actor's name and on a paper: where the rule asks for a document, the
 * paper itself. Refusals: `law.{not_yours_to_waive, rule_unknown, never_waived, document_needed}`, `placement.not_found`. */
export function waiveRule(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { placementId, rule, ...why }: WaiveRule,
  file: ReadyFile | null,
): Promise<Outcome<{ waiverId: Id }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!mayWaive(actor.role)) return refuse("law.not_yours_to_waive");
    const law = rulesOn(dayOf(now)).find(({ id }) => id === rule);
    if (!law) return refuse("law.rule_unknown");
    if (law.severity === "block") return refuse("law.never_waived");
    if (law.severity === "document" && !file) return refuse("law.document_needed");
    const own = { AND: [{ id: placementId }, placementsOf(actor)] };
    if ((await tx.placement.count({ where: own })) === 0) return refuse("placement.not_found");
    const id = newId(now.getTime());
    const owner = { schoolId: actor.schoolId };
    const fileId = file && (await keepReady(tx, now, file, owner, actor.personId));
    await tx.lawWaiver.create({
      data: { id, placementId, rule, ...why, fileId, byId: actor.personId, at: now },
    });
    await audit(tx, now, {
      ...{ actor, action: "law.waive", subject: ["placement", placementId], fields: [rule] },
    });
    await storeVerdict(tx, placementId, now);
    return accept({ waiverId: id });
  });
}

/** Takes a waiver back. Refusals: `law.not_yours_to_waive`, `placement.not_found`. */
export function takeBackWaiver(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { waiverId: id }: { waiverId: Id },
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!mayWaive(actor.role)) return refuse("law.not_yours_to_waive");
    const own = { id, withdrawnAt: null, placement: placementsOf(actor) };
    const row = await tx.lawWaiver.findFirst({
      where: own,
      select: { placementId: true, rule: true },
    });
    if (!row) return refuse("placement.not_found");
    await tx.lawWaiver.updateMany({ where: own, data: { withdrawnAt: now } });
    await audit(tx, now, {
      ...{ actor, action: "law.take_back_waiver", fields: [row.rule] },
      subject: ["placement", row.placementId],
    });
    await storeVerdict(tx, row.placementId, now);
    return accept(null);
  });
}
