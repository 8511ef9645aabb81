// Owns what the end of a listing does to those who applied. The listing's own closing belongs to features/listings;
// its event listing.moved{close} starts sweep-due at once (workers/subscriptions), whose settle-due calls this in a
// transaction of its own. The timed round of sweep-due is the net.
import { type ApplicationStatus, closedBy } from "~/app/domain/application";
import type { CloseReason } from "~/app/domain/listing";
import type { Id } from "~/app/domain/values";
import { theClock, type Tx } from "~/app/platform/db.server";
import { movable } from "./moving.server";
import { recordMoves } from "./record-moves.server";

/** Closes the open applications of a listing that is closed already and returns how many; each student hears by
 * `application.moved`. Which stay open is the law of `closedBy`. */
export async function closeApplicationsOf(tx: Tx, now: Date, listingId: Id): Promise<number> {
  const [listing] = await tx.$queryRaw<{ status: string; closeReason: CloseReason | null }[]>`
    select status::text, "closeReason" from "Listing" where id = ${listingId}::uuid for no key update`;
  const isEnded = listing?.status === "closed" || listing?.status === "archived";
  if (!isEnded || listing.closeReason === null) {
    throw new Error("close the listing first, then its applications");
  }
  const open: ApplicationStatus[] = [...closedBy(listing.closeReason)];
  if (open.length === 0) return 0;
  // Waits for moves under way, so that none is missed and none is undone.
  await tx.$queryRaw`
    select id from "Application" where "listingId" = ${listingId}::uuid order by id for no key update`;
  const rows = await tx.application.findMany({
    where: { listingId, status: { in: open } },
    select: movable,
  });
  if (rows.length === 0) return 0;
  const closed = await recordMoves(tx, now, theClock, rows, "close");
  if (!closed.ok) throw new Error(`applications could not be closed: ${closed.refusal.code}`);
  return rows.length;
}
