// Owns the life of a listing: kinds, statuses, who may move it, until when it is open and who may see it. What it says is
// listing-content.ts', word rules are unlawful-words.ts', the law of internships is listing-law.ts'.
import type { EnterpriseStatus } from "./enterprise";
import type { Role, Viewer } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import { type Day, endOfDay } from "./values";

export const listingKinds = [
  "job",
  "internship",
  "observation",
  "apprenticeship",
  "order_class",
  "part_time",
] as const;
export type ListingKind = (typeof listingKinds)[number];
export const listingSources = ["posted", "reposted"] as const;
export type ListingSource = (typeof listingSources)[number];
export const listingStatuses = [
  "draft",
  "submitted",
  "referred",
  "live",
  "held",
  "closed",
  "paused",
  "archived",
] as const;
export type ListingStatus = (typeof listingStatuses)[number];
export const payPeriods = ["hour", "day", "month", "year"] as const;
export type PayPeriod = (typeof payPeriods)[number];

type Law = {
  from: readonly ListingStatus[];
  /** From here too, if it was on the market before: people have applied, and are owed an end. */
  fromOnceLive?: readonly ListingStatus[];
  to: ListingStatus;
  /** Where to instead, if its firm had taken it off the market for a while. */
  toWhilePaused?: ListingStatus;
  by: readonly (Role | "system")[];
};
const firm = ["recruiter", "enterprise_admin"] as const;
const operator = ["operator_reviewer", "operator_admin"] as const;

export const listingMoves = {
  edit: { from: ["draft", "referred"], to: "draft", by: firm },
  submit: { from: ["draft", "referred"], to: "submitted", by: firm },
  take_back: { from: ["submitted"], to: "draft", by: firm },
  approve: { from: ["submitted"], to: "live", toWhilePaused: "paused", by: operator },
  refer: { from: ["submitted"], to: "referred", by: operator },
  release: { from: ["held"], to: "live", by: operator },
  discard: { from: ["held"], to: "closed", by: operator },
  /** A material change of what people applied to: somebody looks again before it stands. */
  revise: { from: ["live", "paused"], to: "submitted", by: firm },
  pause: { from: ["live"], to: "paused", by: [...firm, ...operator] },
  resume: { from: ["paused"], to: "live", by: firm },
  extend: { from: ["live"], to: "live", by: firm },
  close: {
    from: ["live", "paused"],
    fromOnceLive: ["draft", "submitted", "referred"],
    to: "closed",
    by: [...firm, ...operator, "system"],
  },
  archive: { from: ["closed"], to: "archived", by: firm },
} as const satisfies Record<string, Law>;
export type ListingMove = keyof typeof listingMoves;

export const closeReasons = ["filled", "cancelled", "expired", "blocked", "duplicate"] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Decides where a listing goes when somebody moves it; refuses a mover or a status that the table does not name.
 * `wasLive`: it was on the market before; `isPaused`: its firm has taken it off for a while. */
export function decideListingMove(
  status: ListingStatus,
  move: ListingMove,
  by: Role | "system",
  { wasLive = false, isPaused = false } = {},
): Outcome<ListingStatus> {
  const law: Law = listingMoves[move];
  if (!law.by.includes(by)) return refuse("listing.not_yours_to_move");
  const isOpen = law.from.includes(status) || (wasLive && law.fromOnceLive?.includes(status));
  if (!isOpen) return refuse("listing.move_not_allowed", { status, move });
  return accept(endOf(law, isPaused));
}

function endOf({ to, toWhilePaused }: Law, isPaused: boolean): ListingStatus {
  return isPaused && toWhilePaused ? toWhilePaused : to;
}

/** Whether a listing that was on the market is in the hands of its firm or of a reviewer for a change: whoever applied
 * reads on what was approved. */
export function isChangeWaiting(status: ListingStatus): boolean {
  return (listingMoves.close.fromOnceLive as readonly ListingStatus[]).includes(status);
}

/** The instant at which a listing takes no more applications: the end of its validity, or of the last day to apply where
 * that comes first. It stays readable until the end of its validity. `applyBy` as a DATE column gives it. */
export function openUntil({
  validUntil,
  applyBy,
}: {
  validUntil: Date;
  applyBy: Date | Day | null;
}): Date {
  if (applyBy === null) return validUntil;
  const day = typeof applyBy === "string" ? applyBy : applyBy.toISOString().slice(0, 10);
  const last = endOfDay(day);
  return last < validUntil ? last : validUntil;
}

/** Whether a listing is on the market now: live, before its last day to apply and the end of its validity are over, its firm
 * in good standing, a seat left. */
export function isOpen(
  listing: {
    status: ListingStatus;
    source: ListingSource;
    validUntil: Date;
    applyBy: Date | Day | null;
    seats: number | null;
    taken: number;
    enterpriseStatus: EnterpriseStatus;
  },
  now: Date,
): boolean {
  const standing = listing.source === "reposted" ? ["unclaimed", "approved"] : ["approved"];
  return (
    listing.status === "live" &&
    openUntil(listing) > now &&
    standing.includes(listing.enterpriseStatus) &&
    (listing.seats === null || listing.taken < listing.seats)
  );
}

/** What a viewer's search may contain at all. Re-posted listings are never shown to a minor, and to nobody when the
 * operator has switched them off. Put on by the server in every read. */
export type ListingScope = { reposted: boolean };
export function listingScope(viewer: Viewer, repostedOn: boolean): ListingScope {
  const isMinor = viewer?.side === "student" && viewer.isMinor;
  return { reposted: repostedOn && !isMinor };
}
