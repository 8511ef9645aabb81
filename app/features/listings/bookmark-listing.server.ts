// Owns what a student keeps for later: saved or let go, with the day on which waiting is over. Who is told on that day:
// remind-saved.
import { z } from "zod";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { eligibleFrom } from "~/app/domain/student";
import { type Day, Id } from "~/app/domain/values";
import { eligibilityFor } from "~/app/features/applications/read-eligibility.server";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { onTheMarket } from "./read-search.server";

export const BookmarkListing = z.strictObject({ listingId: Id, saved: z.enum(["yes", "no"]) });
export type BookmarkListing = z.infer<typeof BookmarkListing>;

type Needs = Pick<Services, "db" | "pool" | "clock" | "repostedOn">;

/** Saves a listing for later or lets it go; a second press changes nothing. Answers with the day on which the student is
 * told, where waiting is all it takes. Refuses `listing.not_found` for what the student may not be shown. */
export async function bookmarkListing(
  services: Needs,
  actor: StudentActor,
  { listingId, saved }: BookmarkListing,
): Promise<Outcome<{ remindOn: Day | null }>> {
  if (saved === "no") return letGo(services, actor, listingId);
  const now = services.clock.now();
  const standing = (await eligibilityFor(services, actor, [listingId])).get(listingId);
  const remindOn = standing ? eligibleFrom(standing) : null;
  return inTransaction(services.db, async (tx) => {
    const where = { id: listingId, ...onTheMarket(services, actor) };
    if ((await tx.listing.count({ where })) === 0) return refuse("listing.not_found");
    const { count } = await tx.savedListing.createMany({
      data: [
        {
          ...{ personId: actor.personId, listingId, createdAt: now },
          remindOn: remindOn ? new Date(remindOn) : null,
        },
      ],
      skipDuplicates: true,
    });
    if (count > 0) {
      await audit(tx, now, { actor, action: "listing.save", subject: ["Listing", listingId] });
    }
    return accept({ remindOn });
  });
}

function letGo({ db, clock }: Needs, actor: StudentActor, listingId: Id) {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.savedListing.deleteMany({
      where: { personId: actor.personId, listingId },
    });
    if (count > 0) {
      const subject: [string, Id] = ["Listing", listingId];
      await audit(tx, clock.now(), { actor, action: "listing.let_go", subject });
    }
    return accept({ remindOn: null });
  });
}
