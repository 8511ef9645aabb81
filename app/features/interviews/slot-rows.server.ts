// Owns finding interview times for those who may touch them, locked so that two people do not change one at once.
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** Whether somebody of a firm plans interviews for a listing; locks the listing, so that times are laid out in turn. A firm
 * that is not in good standing only takes times away (`ends`). Refusals: `listing.not_found`,
 * `application.not_yours_to_move` (mentors), `enterprise.suspended`. */
export async function mayPlanFor(
  tx: Tx,
  actor: EnterpriseActor,
  listingId: Id,
  { ends = false } = {},
): Promise<Outcome<null>> {
  const [row] = await tx.$queryRaw<{ isApproved: boolean }[]>`
    select e.status = 'approved' as "isApproved" from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
    where l.id = ${listingId}::uuid and l."enterpriseId" = ${actor.enterpriseId}::uuid for no key update of l`;
  if (!row) return refuse("listing.not_found");
  if (actor.role === "mentor") return refuse("application.not_yours_to_move");
  return row.isApproved || ends ? accept(null) : refuse("enterprise.suspended");
}

export const slotColumns = {
  id: true,
  listingId: true,
  startsAt: true,
  endsAt: true,
  place: true,
  link: true,
  note: true,
  applicationId: true,
  cancelledAt: true,
  sequence: true,
} as const;

/** How a time is told in the application's own line: place, then link, then what to bring. */
export function whereOf(slot: { place: string; link: string; note: string }): string {
  return [slot.place, slot.link, slot.note].filter(Boolean).join(" · ").slice(0, 500);
}
