// Owns a school's word on a firm. What it opens or blocks is judged where students apply: a no closes nothing that runs.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import {
  decideOnFirm,
  schoolVerdicts,
  type SchoolVerdict,
  unfitReasons,
} from "~/app/domain/school-verdict";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

export const DecideFirm = z.strictObject({
  enterpriseId: Id,
  verdict: z.enum(schoolVerdicts),
  reason: z.enum(unfitReasons).optional(),
  /** For colleagues of the school alone. */
  note: z.string().trim().max(500).default(""),
  /** When the word that the page showed was said; empty: there was none. */
  seen: z.union([z.literal(""), z.iso.datetime()]).default(""),
});
export type DecideFirm = z.infer<typeof DecideFirm>;

/** Says yes or no to a firm for the actor's school, or changes its mind; said again it stays as it is. Refusals: those of
 * the law, `enterprise.not_found` (also a firm that is not approved), `approval.changed_meanwhile`. */
export function decideFirm(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  input: DecideFirm,
): Promise<Outcome<SchoolVerdict>> {
  const word = decideOnFirm(actor.role, input.verdict, input.reason);
  if (!word.ok) return Promise.resolve(word);
  const { verdict, reasonCode } = word.value;
  const { enterpriseId, note } = input;
  const { schoolId } = actor;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const firm = await tx.enterprise.findFirst({
      where: { id: enterpriseId, status: "approved" },
      select: { id: true },
    });
    if (!firm) return refuse("enterprise.not_found");
    const before = await wordOf(tx, schoolId, enterpriseId);
    const same = before?.verdict === verdict && before.reasonCode === reasonCode;
    if (same && before.note === note) return accept(verdict);
    if ((before?.decidedAt.toISOString() ?? "") !== input.seen)
      return refuse("approval.changed_meanwhile");
    const data = { verdict, reasonCode, note, decidedById: actor.personId, decidedAt: now };
    await tx.schoolEnterprise.upsert({
      where: { schoolId_enterpriseId: { schoolId, enterpriseId } },
      create: { schoolId, enterpriseId, ...data },
      update: data,
    });
    if (!same) {
      await announce(tx, now, {
        ...{ name: "enterprise.school_decided", enterpriseId, schoolId, verdict },
      });
    }
    await audit(tx, now, {
      actor,
      action: `school.${verdict}`,
      subject: ["enterprise", enterpriseId],
      fields: ["verdict", "reasonCode", "note"],
    });
    return accept(verdict);
  });
}

/** The school's row is held until the end, also one that is not there yet: two colleagues decide one after the other. */
async function wordOf(tx: Tx, schoolId: Id, enterpriseId: Id) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${schoolId}:${enterpriseId}`}, 4))`;
  return tx.schoolEnterprise.findUnique({
    where: { schoolId_enterpriseId: { schoolId, enterpriseId } },
    select: { verdict: true, reasonCode: true, note: true, decidedAt: true },
  });
}
