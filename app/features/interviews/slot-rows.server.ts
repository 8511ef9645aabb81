// Owns finding interview times for those who may touch them, locked so that two people do not change one at once.
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** Whether somebody of a firm plans interviews for a listing; locks the listing, so that times are laid out in turn. */
export async function mayPlanFor(
  tx: Tx,
  actor: EnterpriseActor,
  listingId: Id,
): Promise<Outcome<null>> {
  const rows = await tx.$queryRaw<{ id: Id }[]>`
    select id from "Listing" where id = ${listingId}::uuid and "enterpriseId" = ${actor.enterpriseId}::uuid
    for no key update`;
  if (rows.length === 0) return refuse("listing.not_found");
  return actor.role === "mentor" ? refuse("application.not_yours_to_move") : accept(null);
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
