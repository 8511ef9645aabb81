// Owns the operator's page of one listing: what students would see, what the machine found, and the firm's record.
import type { EnterpriseStatus } from "~/app/domain/enterprise";
import type { CloseReason } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { listingDraftSelect, toListingDraft } from "./listing-draft.server";
import { type Fault, findFaults } from "./listing-faults";
import type { ListingView } from "./listing-view";
import { listingViewSelect, toListingView } from "./listing-view.server";
import { hoursSince } from "./read-review-queue.server";

/** What a firm has done here so far. */
export type FirmRecord = {
  enterpriseId: Id;
  status: EnterpriseStatus;
  approved: number;
  referred: number;
  received: number;
  noAnswer: number;
};
export type PastReview = {
  id: Id;
  verdict: "approved" | "referred";
  note: string;
  at: Date;
  by: string;
};
export type ReviewedListing = {
  view: ListingView;
  version: number;
  faults: Fault[];
  record: FirmRecord;
  history: PastReview[];
  waitingHours: number;
  closeReason: CloseReason | null;
};

/** A submitted or later listing for the operator; null for drafts, which are the firm's own affair. */
export async function findListingForReview(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  _actor: OperatorActor,
  listingId: Id,
  locale: Locale,
): Promise<ReviewedListing | null> {
  const row = await db.listing.findFirst({
    where: { id: listingId, source: "posted", status: { not: "draft" } },
    select: {
      ...listingViewSelect,
      ...listingDraftSelect,
      skills: listingViewSelect.skills,
      submittedAt: true,
      closeReason: true,
      reviews: {
        select: { id: true, verdict: true, note: true, createdAt: true, reviewerId: true },
        orderBy: { createdAt: "desc" },
      },
    },
  });
  if (!row) return null;
  const { reviews, submittedAt, closeReason, ...shown } = row;
  const now = clock.now();
  const [record, reviewers] = await Promise.all([
    readRecord(db, row.enterprise),
    db.person.findMany({
      where: { id: { in: reviews.map(({ reviewerId }) => reviewerId) } },
      select: { id: true, name: true },
    }),
  ]);
  return {
    view: toListingView(shown, reference, locale),
    version: row.version,
    faults: findFaults(toListingDraft(shown), now),
    record,
    history: reviews.map(({ id, verdict, note, createdAt, reviewerId }) => ({
      id,
      verdict,
      note,
      at: createdAt,
      by: reviewers.find((person) => person.id === reviewerId)?.name ?? "",
    })),
    waitingHours: hoursSince(submittedAt ?? now, now),
    closeReason: closeReason as CloseReason | null,
  };
}

async function readRecord(
  db: Services["db"],
  { id: enterpriseId, status }: { id: Id; status: EnterpriseStatus },
): Promise<FirmRecord> {
  const listing = { enterpriseId, source: "posted" } as const;
  const [reviews, received, noAnswer] = await Promise.all([
    db.listingReview.groupBy({ by: ["verdict"], where: { listing }, _count: true }),
    db.application.count({ where: { listing, submittedAt: { not: null } } }),
    db.application.count({ where: { listing, status: "no_answer" } }),
  ]);
  const times = (verdict: string) => reviews.find((one) => one.verdict === verdict)?._count ?? 0;
  return {
    enterpriseId,
    status,
    approved: times("approved"),
    referred: times("referred"),
    received,
    noAnswer,
  };
}
