// Owns putting the words of one held re-posted listing right by hand, with which it comes onto the market. Taking out
// what was found, and deciding on many at once, is settle-held's.
import { z } from "zod";
import { decideListingMove } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import { unlawfulIn } from "~/app/domain/posting-cleaning";
import { type Outcome, refuse } from "~/app/domain/refusal";
import { cleanCell, cleanLines } from "~/app/domain/sheet";
import { Id, Version } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { writeListingMove } from "./write-listing-move.server";

const line = (most: number) => z.string().max(most).transform(cleanCell).default("");
const lines = (most: number) => z.string().max(most).transform(cleanLines).default("");

export const RewordHeld = z.strictObject({
  intent: z.literal("reword"),
  listingId: Id,
  version: Version,
  title: z.string().trim().min(2).max(100).transform(cleanCell),
  payNote: line(100),
  /** One promise a line. */
  benefits: lines(2_000).transform((text) => text.split("\n").filter(Boolean)),
  description: lines(4_000),
  requirements: lines(2_000),
});
export type RewordHeld = z.infer<typeof RewordHeld>;

/** Lets a held listing onto the market with the words that the operator has put right; a file that brings it again
 * leaves them. Refusals: `listing.not_found` (none that is re-posted), `listing.changed_meanwhile` (settled or brought
 * again by a file since the page was read), `listing.still_unlawful` (with `found`), `listing.not_yours_to_move`. */
export async function rewordHeld(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: OperatorActor,
  { intent: _, listingId: id, version, ...words }: RewordHeld,
): Promise<Outcome<{ listingId: Id }>> {
  const next = decideListingMove("held", "release", actor.role);
  if (!next.ok) return next;
  const found = unlawfulIn(words);
  if (found.length > 0) return refuse("listing.still_unlawful", { found: found.join(" / ") });
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const row = await tx.listing.findFirst({
      where: { id, source: "reposted" },
      select: { publishedAt: true },
    });
    if (!row) return refuse("listing.not_found");
    return writeListingMove(tx, now, {
      actor,
      listing: { id, status: "held", version },
      ...{ move: "release", to: next.value },
      data: { ...words, publishedAt: row.publishedAt ?? now },
    });
  });
}
