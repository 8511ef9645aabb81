// Owns reading one listing for anybody who has its address: open ones for all whom the scope allows, ended ones for
// those who applied (a closed post stays readable with a line that says so), in the words that were approved.
import { isChangeWaiting, type ListingStatus, openUntil } from "~/app/domain/listing";
import { type ChangeField, changeFields } from "~/app/domain/listing-changes";
import type { Viewer } from "~/app/domain/permission";
import { type Day, dayOf, type Id, type Locale } from "~/app/domain/values";
import { eligibilityFor, type Standing } from "~/app/features/applications/read-eligibility.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { ListingView } from "./listing-view";
import { listingViewSelect, toListingView } from "./listing-view.server";
import { onTheMarket } from "./read-search.server";
import { asStood } from "./read-stood.server";

export type ShownListing = {
  listing: ListingView;
  standing: Standing | null;
  isOpen: boolean;
  /** Why it takes no applications though it has not ended; null: it does, or it has ended. */
  rests: "changing" | "paused" | null;
  /** What was changed and approved since the viewer applied, and when the last time. */
  changed: { on: Day; fields: ChangeField[] } | null;
  /** Whether the viewer asked to be told when the firm joins. */
  isInterested: boolean;
};

/** One listing with how the viewer stands to it; null when it does not exist for them. */
export async function findShownListing(
  services: Pick<
    Services,
    "db" | "pool" | "search" | "clock" | "reference" | "repostedOn" | "text"
  >,
  { viewer, locale }: { viewer: Viewer; locale: Locale },
  listingId: Id,
): Promise<ShownListing | null> {
  const own: Prisma.ListingWhereInput[] = viewer
    ? [{ applications: { some: { studentId: viewer.personId } } }]
    : [];
  const market = onTheMarket(services, viewer);
  const row = await services.db.listing.findFirst({
    where: { id: listingId, OR: [market, ...own] },
    select: { ...listingViewSelect, stoodAs: true },
  });
  if (!row) return null;
  const { stoodAs, ...columns } = row;
  const [standings, interest, changed] = await Promise.all([
    eligibilityFor(services, viewer, [listingId]),
    viewer
      ? services.db.listingInterest.count({ where: { listingId, personId: viewer.personId } })
      : 0,
    viewer?.side === "student" ? changesSince(services, viewer.personId, listingId) : null,
  ]);
  return {
    listing: toListingView(asStood(columns, stoodAs), services.reference, locale),
    standing: standings.get(listingId) ?? null,
    isOpen: row.status === "live" && openUntil(row) > services.clock.now(),
    rests: restOf(row.status),
    changed,
    isInterested: interest > 0,
  };
}

function restOf(status: ListingStatus): ShownListing["rests"] {
  if (isChangeWaiting(status)) return "changing";
  return status === "paused" ? "paused" : null;
}

/** What reviewers let pass after somebody's application was sent. */
async function changesSince(
  { db }: Pick<Services, "db">,
  studentId: Id,
  listingId: Id,
): Promise<ShownListing["changed"]> {
  const sent = await db.application.findFirst({
    where: { studentId, listingId, submittedAt: { not: null } },
    select: { submittedAt: true },
    orderBy: { submittedAt: "desc" },
  });
  if (!sent?.submittedAt) return null;
  const reviews = await db.listingReview.findMany({
    where: { listingId, createdAt: { gt: sent.submittedAt }, changes: { isEmpty: false } },
    select: { createdAt: true, changes: true },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  const names = new Set(reviews.flatMap(({ changes }) => changes));
  const last = reviews[0];
  if (!last) return null;
  return { on: dayOf(last.createdAt), fields: changeFields.filter((field) => names.has(field)) };
}
