// Owns reading one listing for its own firm: the draft for the form, the same thing as students see it, what still
// stands in the way, the reviewer's words, and what an end of it would do.
import type { CloseReason } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import { addDays, type Day, dayOf, type Id, type Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { closeReasonsOf } from "./close-listing.server";
import { countEnds, countLiving, type EndOf } from "./count-living.server";
import type { ListingDraft } from "./listing-draft";
import { listingDraftSelect, toListingDraft } from "./listing-draft.server";
import { type Advice, type Fault, findAdvice, findFaults } from "./listing-faults";
import type { ListingView } from "./listing-view";
import { dayText } from "./day-text.server";
import { listingViewSelect, toListingView } from "./listing-view.server";
import { longestOpenDays } from "./save-listing.server";
import { type PastReview, pastReviews, type Referral, referralOf } from "./past-reviews.server";

export type MyListing = {
  draft: ListingDraft;
  view: ListingView;
  faults: Fault[];
  advice: Advice[];
  /** What the last review asked for when it sent the listing back and nothing was decided since. */
  referral: Referral | null;
  /** Decisions so far, last first; who made them is not the firm's to know. */
  history: Omit<PastReview, "by">[];
  isApproved: boolean;
  submittedAt: Date | null;
  publishedAt: Date | null;
  closeReason: CloseReason | null;
  updatedAt: Date;
  applyBy: Day | null;
  /** The latest day to which it can be extended today. */
  latestDay: Day;
  /** Living applications, and what an end would do to them. */
  living: number;
  ends: Record<(typeof closeReasonsOf.enterprise)[number], EndOf>;
  now: Date;
};

/** The listing with everything its firm may know of it; null when it is not this firm's. */
export async function findMyListing(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: EnterpriseActor,
  listingId: Id,
  locale: Locale,
): Promise<MyListing | null> {
  const row = await db.listing.findFirst({
    where: { id: listingId, enterpriseId: actor.enterpriseId, source: "posted" },
    select: {
      ...listingViewSelect,
      ...listingDraftSelect,
      skills: listingViewSelect.skills,
      submittedAt: true,
      publishedAt: true,
      closeReason: true,
      updatedAt: true,
    },
  });
  if (!row) return null;
  const now = clock.now();
  const draft = toListingDraft(row);
  const [reviews, living, ends] = await Promise.all([
    pastReviews(db, listingId),
    countLiving(db, listingId),
    countEnds(db, listingId, closeReasonsOf.enterprise),
  ]);
  return {
    draft,
    view: toListingView(row, reference, locale),
    faults: findFaults(draft, now),
    advice: findAdvice(draft, now),
    referral: referralOf(reviews, draft),
    history: reviews.map(({ id, verdict, note, fieldNotes, at }) => ({
      ...{ id, verdict, note, fieldNotes, at },
    })),
    isApproved: row.enterprise.status === "approved",
    submittedAt: row.submittedAt,
    publishedAt: row.publishedAt,
    closeReason: row.closeReason as CloseReason | null,
    updatedAt: row.updatedAt,
    applyBy: dayText(row.applyBy),
    latestDay: addDays(dayOf(now), longestOpenDays),
    living,
    ends,
    now,
  };
}
