// Owns a firm's own list of listings: how many stand where, and what has happened to each. Re-posted ones are not the
// firm's to move and stay out.
import { type ApplicationStatus, waitingForFirm } from "~/app/domain/application";
import type { CloseReason, ListingKind, ListingStatus } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Day, Id } from "~/app/domain/values";
import { endOfSoon } from "~/app/features/home/read-home.server";
import type { Services } from "~/app/platform/services.server";
import { dayText } from "./day-text.server";

/** The tabs of the page, in the order of a listing's life; `ending` are those of the live ones that end soon. */
export const myTabs = [
  "draft",
  "referred",
  "submitted",
  "live",
  "ending",
  "paused",
  "closed",
  "archived",
] as const;
export type MyTab = (typeof myTabs)[number];

export type MyListingRow = {
  id: Id;
  number: number;
  kind: ListingKind;
  status: ListingStatus;
  title: string;
  seats: number | null;
  taken: number;
  /** Applications that reached the firm, and those nobody has looked at. */
  applicants: number;
  fresh: number;
  /** Those who wait for the firm's answer. */
  waiting: number;
  validUntil: Date;
  applyBy: Day | null;
  updatedAt: Date;
  closeReason: CloseReason | null;
};
export type MyListings = {
  rows: MyListingRow[];
  counts: Record<MyTab, number>;
  /** All that is not put away. */
  total: number;
  pages: number;
  /** Whether the firm may submit at all. */
  isApproved: boolean;
  now: Date;
};

const perPage = 30;
const states = myTabs.filter((name) => name !== "ending");
const inSight = states.filter((name) => name !== "archived");

/** The firm's listings in one state, or in all but put away, last changed first. */
export async function listMyListings(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  { tab, page }: { tab: MyTab | null; page: number },
): Promise<MyListings> {
  const now = clock.now();
  const mine = { enterpriseId: actor.enterpriseId, source: "posted" } as const;
  const soon = { status: "live", validUntil: { gte: now, lte: endOfSoon(now) } } as const;
  const [firm, grouped, ending, found] = await Promise.all([
    db.enterprise.findUniqueOrThrow({
      where: { id: actor.enterpriseId },
      select: { status: true },
    }),
    db.listing.groupBy({ by: ["status"], where: mine, _count: true }),
    db.listing.count({ where: { ...mine, ...soon } }),
    db.listing.findMany({
      where: { ...mine, ...(tab === "ending" ? soon : { status: tab ?? { in: inSight } }) },
      select: {
        id: true,
        number: true,
        kind: true,
        status: true,
        title: true,
        seats: true,
        taken: true,
        validUntil: true,
        applyBy: true,
        updatedAt: true,
        closeReason: true,
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * perPage,
      take: perPage,
    }),
  ]);
  const countOf = (name: MyTab) => grouped.find(({ status }) => status === name)?._count ?? 0;
  const inStates = Object.fromEntries(states.map((name) => [name, countOf(name)]));
  const counts = { ...inStates, ending } as Record<MyTab, number>;
  const total = tab ? counts[tab] : inSight.reduce((sum, name) => sum + counts[name], 0);
  const received = await countApplications(
    db,
    found.map(({ id }) => id),
  );
  return {
    rows: found.map((row) => ({
      ...row,
      applyBy: dayText(row.applyBy),
      closeReason: row.closeReason as CloseReason | null,
      ...received(row.id),
    })),
    counts,
    total: inSight.reduce((sum, name) => sum + counts[name], 0),
    pages: Math.max(1, Math.ceil(total / perPage)),
    isApproved: firm.status === "approved",
    now,
  };
}

const waitingFor: readonly ApplicationStatus[] = waitingForFirm;

async function countApplications(db: Services["db"], listingIds: Id[]) {
  const grouped = await db.application.groupBy({
    by: ["listingId", "status"],
    where: { listingId: { in: listingIds }, status: { not: "draft" } },
    _count: true,
  });
  return (listingId: Id) => {
    const own = grouped.filter((group) => group.listingId === listingId);
    return {
      applicants: own.reduce((sum, group) => sum + group._count, 0),
      waiting: own
        .filter(({ status }) => waitingFor.includes(status))
        .reduce((sum, group) => sum + group._count, 0),
      fresh: own.find(({ status }) => status === "submitted")?._count ?? 0,
    };
  };
}
