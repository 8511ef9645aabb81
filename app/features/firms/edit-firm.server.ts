// Owns how a firm says who it is. Its registered name and number are the operator's to change; sites and photos have verbs
// of their own.
import { z } from "zod";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { markOf } from "./firm-mark.server";

export const EditFirm = z.strictObject({
  intent: z.literal("facts"),
  version: z.string().max(40),
  shortName: z.string().trim().min(2).max(20),
  about: z.string().trim().max(2_000).default(""),
  industry: z.string().max(10).optional(),
  staffCount: z.number().int().min(1).max(5_000_000).optional(),
});
export type EditFirm = z.infer<typeof EditFirm>;

export const firmFactsSelect = {
  ...({ shortName: true, about: true, industry: true, staffCount: true } as const),
};

/** Saves what the firm says about itself. Refusals: `account.not_allowed` (only its administrators), and
 * `enterprise.changed_meanwhile` when another window was faster. */
export async function editFirm(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: EnterpriseActor,
  input: EditFirm,
): Promise<Outcome<null>> {
  if (actor.role !== "enterprise_admin") return refuse("account.not_allowed");
  const { shortName, about, staffCount = null } = input;
  const now = clock.now();
  const { enterpriseId } = actor;
  return inTransaction(db, async (tx) => {
    await holdFirm(tx, enterpriseId);
    const where = { id: enterpriseId };
    const before = await tx.enterprise.findUniqueOrThrow({ where, select: firmFactsSelect });
    if (markOf(before) !== input.version) return refuse("enterprise.changed_meanwhile");
    // Own words of earlier days stay until a division is chosen.
    const chosen = input.industry && reference.industries.has(input.industry);
    const kept = reference.industries.has(before.industry ?? "") ? null : before.industry;
    const industry = chosen ? (input.industry ?? null) : kept;
    await tx.enterprise.update({ where, data: { shortName, about, industry, staffCount } });
    const fields = ["shortName", "about", "industry", "staffCount"];
    await audit(tx, now, {
      ...{ actor, action: "enterprise.edit", subject: ["enterprise", enterpriseId], fields },
    });
    await announce(tx, now, { name: "enterprise.edited", enterpriseId });
    return accept(null);
  });
}

/** Two windows of one firm come one after the other. */
export async function holdFirm(tx: Tx, enterpriseId: string): Promise<void> {
  await tx.$queryRaw`select id from "Enterprise" where id = ${enterpriseId}::uuid for update`;
}
