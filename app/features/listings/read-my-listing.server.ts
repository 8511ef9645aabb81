// Owns reading one listing for its own firm: the draft for the form, the same thing as students see it, what still
// stands in the way, and the reviewer's last word.
import type { CloseReason } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ListingDraft } from "./listing-draft";
import { listingDraftSelect, toListingDraft } from "./listing-draft.server";
import { type Fault, findFaults } from "./listing-faults";
import type { ListingView } from "./listing-view";
import { listingViewSelect, toListingView } from "./listing-view.server";

export type MyListing = {
  draft: ListingDraft;
  view: ListingView;
  faults: Fault[];
  /** The note of the last review when it sent the listing back and nothing was decided since. */
  referral: { note: string; at: Date } | null;
  isApproved: boolean;
  submittedAt: Date | null;
  closeReason: CloseReason | null;
  updatedAt: Date;
  applicants: number;
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
      closeReason: true,
      updatedAt: true,
      reviews: {
        select: { verdict: true, note: true, createdAt: true },
        orderBy: { createdAt: "desc" },
        take: 1,
      },
      _count: { select: { applications: { where: { status: { not: "draft" } } } } },
    },
  });
  if (!row) return null;
  const { reviews, submittedAt, closeReason, updatedAt, _count, ...shown } = row;
  const now = clock.now();
  const draft = toListingDraft(shown);
  const last = reviews[0];
  const isReferred = last?.verdict === "referred" && ["draft", "referred"].includes(row.status);
  return {
    draft,
    view: toListingView(shown, reference, locale),
    faults: findFaults(draft, now),
    referral: isReferred ? { note: last.note, at: last.createdAt } : null,
    isApproved: row.enterprise.status === "approved",
    submittedAt,
    closeReason: closeReason as CloseReason | null,
    updatedAt,
    applicants: _count.applications,
    now,
  };
}
