// Owns the places at which a firm works: added, put right, taken away while no listing stands on them.
import { z } from "zod";
import { mostSites } from "~/app/domain/firm-page";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { holdFirm } from "./edit-firm.server";
import { markOf } from "./firm-mark.server";

export const KeepSite = z.strictObject({
  intent: z.literal("site"),
  /** None: a new one. */
  siteId: z.optional(Id),
  version: z.string().max(40),
  name: z.string().trim().min(1).max(40),
  regionCode: z.string().max(12),
  address: z.string().trim().min(1).max(120),
});
export type KeepSite = z.infer<typeof KeepSite>;
export const RemoveSite = z.strictObject({ intent: z.literal("site_gone"), siteId: Id });
export type RemoveSite = z.infer<typeof RemoveSite>;

export const siteSelect = { name: true, regionCode: true, address: true } as const;
type On = Pick<Services, "db" | "clock" | "reference">;

/** Adds a site or changes one. Refusals: `account.not_allowed`, `enterprise.unknown_place`, `enterprise.site_not_found`,
 * `enterprise.changed_meanwhile`, `enterprise.too_many_sites`. */
export async function keepSite(
  { db, clock, reference }: On,
  actor: EnterpriseActor,
  { siteId, version, name, regionCode, address }: KeepSite,
): Promise<Outcome<{ siteId: Id }>> {
  if (actor.role !== "enterprise_admin") return refuse("account.not_allowed");
  if (!reference.regions.has(regionCode)) return refuse("enterprise.unknown_place");
  const now = clock.now();
  const { enterpriseId } = actor;
  return inTransaction(db, async (tx) => {
    await holdFirm(tx, enterpriseId);
    const no = await whyNot(tx, actor, { siteId, version });
    if (no) return no;
    const id = siteId ?? newId(now.getTime());
    const data = { name, regionCode, address };
    if (siteId) await tx.enterpriseSite.updateMany({ where: { id, enterpriseId }, data });
    else await tx.enterpriseSite.create({ data: { id, enterpriseId, ...data } });
    const action = siteId ? "enterprise.site_changed" : "enterprise.site_added";
    await audit(tx, now, { actor, action, subject: ["site", id], fields: Object.keys(data) });
    return accept({ siteId: id });
  });
}

async function whyNot(
  tx: Tx,
  { enterpriseId }: EnterpriseActor,
  { siteId, version }: Pick<KeepSite, "siteId" | "version">,
): Promise<Outcome<never> | null> {
  const where = { id: siteId ?? "", enterpriseId };
  const found = siteId ? await tx.enterpriseSite.findFirst({ where, select: siteSelect }) : null;
  if (siteId && !found) return refuse("enterprise.site_not_found");
  if (markOf(found) !== version) return refuse("enterprise.changed_meanwhile");
  const isFull =
    !siteId && (await tx.enterpriseSite.count({ where: { enterpriseId } })) >= mostSites;
  return isFull ? refuse("enterprise.too_many_sites", { most: mostSites }) : null;
}

/** Takes a site away; one that is gone already is fine. Refusals: `account.not_allowed`, `enterprise.site_in_use` while a
 * listing names it, whatever its standing: what students applied to keeps its place. */
export async function removeSite(
  { db, clock }: Pick<On, "db" | "clock">,
  actor: EnterpriseActor,
  { siteId }: RemoveSite,
): Promise<Outcome<null>> {
  if (actor.role !== "enterprise_admin") return refuse("account.not_allowed");
  const now = clock.now();
  const where = { id: siteId, enterpriseId: actor.enterpriseId };
  return inTransaction(db, async (tx) => {
    await holdFirm(tx, actor.enterpriseId);
    const found = await tx.enterpriseSite.findFirst({ where, select: siteUse });
    if (!found) return accept(null);
    if (isUsed(found)) return refuse("enterprise.site_in_use");
    await tx.enterpriseSite.deleteMany({ where });
    const line = { actor, action: "enterprise.site_removed", fields: ["name"] };
    await audit(tx, now, { ...line, subject: ["site", siteId] });
    return accept(null);
  });
}

/** Who stands on a site. */
export const siteUse = { _count: { select: { listings: true, seats: true } } } as const;

/** Whether a listing names a site. */
export function isUsed({ _count }: { _count: { listings: number; seats: number } }): boolean {
  return _count.listings + _count.seats > 0;
}
