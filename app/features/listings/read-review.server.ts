// Owns the operator's page of one listing: what students would see, what the machine found, and the firm's record.
import type { EnterpriseStatus } from "~/app/domain/enterprise";
import type { CloseReason } from "~/app/domain/listing";
import type { ChangeField, ListingContent } from "~/app/domain/listing-changes";
import type { OperatorActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type AnswerNames, answerNames } from "./answer-names.server";
import { contentOf } from "./content-of";
import type { ListingDraft } from "./listing-draft";
import { listingDraftSelect, toListingDraft } from "./listing-draft.server";
import { type Advice, type Fault, findAdvice, findFaults } from "./listing-faults";
import type { ListingView } from "./listing-view";
import { listingViewSelect, toListingView } from "./listing-view.server";
import { changedSince, type PastReview, pastReviews } from "./past-reviews.server";
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
export type ReviewedListing = {
  view: ListingView;
  draft: ListingDraft;
  version: number;
  faults: Fault[];
  advice: Advice[];
  record: FirmRecord;
  history: PastReview[];
  /** The answers that differ from what the last reviewer saw, with what stood there then. */
  changed: ChangeField[];
  before: ListingContent;
  content: ListingContent;
  names: AnswerNames;
  /** It was live before: a change of what people applied to, not a first submission. */
  wasLive: boolean;
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
      publishedAt: true,
    },
  });
  if (!row) return null;
  const now = clock.now();
  const [record, reviews] = await Promise.all([
    readRecord(db, row.enterprise),
    pastReviews(db, listingId),
  ]);
  const draft = toListingDraft(row);
  const [content, before] = [contentOf(draft), contentOf(reviews[0]?.snapshot ?? {})];
  return {
    view: toListingView(row, reference, locale),
    draft,
    version: row.version,
    faults: findFaults(draft, now),
    advice: findAdvice(draft, now),
    record,
    history: reviews.map(({ snapshot: _seen, ...review }) => review),
    changed: changedSince(reviews, draft),
    before,
    content,
    names: answerNames(reference, locale, draft.firmSites, content, before),
    wasLive: row.publishedAt !== null,
    waitingHours: hoursSince(row.submittedAt ?? now, now),
    closeReason: row.closeReason as CloseReason | null,
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
