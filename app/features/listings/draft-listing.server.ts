// Owns beginning a listing: a draft with its kind and title, filled with what the firm's record already knows.
import { z } from "zod";
import type { EnterpriseStatus } from "~/app/domain/enterprise";
import { decideListingMove, listingKinds } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { addDays, type Currency, dayOf, endOfDay, type Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const DraftListing = z.strictObject({
  kind: z.enum(listingKinds),
  title: z.string().trim().min(2).max(60),
});
export type DraftListing = z.infer<typeof DraftListing>;

/** Days a new draft is to be open, until the firm says otherwise. */
export const defaultOpenDays = 30;

/** Begins a draft; a firm may do so while its registration is looked at. Refusals: `listing.not_yours_to_move`,
 * `enterprise.suspended`, `enterprise.not_approved` (turned down). */
export async function draftListing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  input: DraftListing,
): Promise<Outcome<{ listingId: Id }>> {
  const mayDraft = decideListingMove("draft", "edit", actor.role);
  if (!mayDraft.ok) return mayDraft;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const firm = await tx.enterprise.findUniqueOrThrow({
      where: { id: actor.enterpriseId },
      select: {
        status: true,
        regionCode: true,
        sites: {
          select: { id: true, regionCode: true, address: true },
          orderBy: { id: "asc" },
          take: 1,
        },
      },
    });
    const standing = mayPrepare(firm.status);
    if (!standing.ok) return standing;
    const site = firm.sites[0];
    const regionCode = site?.regionCode ?? firm.regionCode;
    const listingId = newId(now.getTime());
    await tx.listing.create({
      data: {
        ...input,
        id: listingId,
        enterpriseId: actor.enterpriseId,
        status: "draft",
        siteId: site?.id ?? null,
        regionCodes: regionCode ? [regionCode] : [],
        address: site?.address ?? "",
        payCurrency: currencyAt(regionCode),
        validUntil: endOfDay(addDays(dayOf(now), defaultOpenDays)),
        createdById: actor.personId,
        createdAt: now,
      },
    });
    await audit(tx, now, { actor, action: "listing.draft", subject: ["listing", listingId] });
    return accept({ listingId });
  });
}

/** Whether a firm of this standing may prepare listings; only an approved one may submit them. */
export function mayPrepare(status: EnterpriseStatus): Outcome<null> {
  if (status === "suspended") return refuse("enterprise.suspended");
  return status === "refused" ? refuse("enterprise.not_approved") : accept(null);
}

/** What people are paid in at a place. */
function currencyAt(regionCode: string | null): Currency {
  if (regionCode?.startsWith("81")) return "HKD";
  return regionCode?.startsWith("82") ? "MOP" : "CNY";
}
