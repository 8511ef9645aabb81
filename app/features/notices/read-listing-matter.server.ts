// Owns re-reading the listing that an event is about, as far as a notice may speak of it.
import type { CloseReason } from "~/app/domain/listing";
import type { ChangeTopic } from "~/app/domain/listing-changes";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";

/** The matter of a listing's event; `changed`: what it says differently now. null when the listing is gone. */
export async function readListing(
  db: Tx,
  listingId: Id,
  changed?: ChangeTopic[],
): Promise<Matter | null> {
  const row = await db.listing.findUnique({
    where: { id: listingId },
    select: {
      id: true,
      title: true,
      closeReason: true,
      status: true,
      enterpriseId: true,
      enterprise: { select: { shortName: true } },
    },
  });
  if (!row) return null;
  return {
    ...{ fromDraft: false, authorSide: null },
    ...(row.status === "paused" ? { isPaused: true as const } : {}),
    subject: { kind: "listing", id: row.id },
    params: {
      title: row.title,
      firm: row.enterprise.shortName,
      ...(row.closeReason ? { closed: row.closeReason as CloseReason } : {}),
      ...(changed ? { changed } : {}),
    },
    enterpriseId: row.enterpriseId,
    student: null,
  };
}
