// Owns the life of a listing: kinds, statuses, who may move it, what must be filled in before it can be submitted
// (AD-1) and who may see it. Word rules live in unlawful-words.ts, the law of internships in internship-rules.ts.
import type { EnterpriseStatus } from "./enterprise";
import type { Role, Viewer } from "./permission";
import { accept, type Outcome, refuse } from "./refusal";
import { type Day, dayOf } from "./values";

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
  to: ListingStatus;
  by: readonly (Role | "system")[];
};
const firm = ["recruiter", "enterprise_admin"] as const;
const operator = ["operator_reviewer", "operator_admin"] as const;

export const listingMoves = {
  edit: { from: ["draft", "referred"], to: "draft", by: firm },
  submit: { from: ["draft", "referred"], to: "submitted", by: firm },
  take_back: { from: ["submitted"], to: "draft", by: firm },
  approve: { from: ["submitted"], to: "live", by: operator },
  refer: { from: ["submitted"], to: "referred", by: operator },
  release: { from: ["held"], to: "live", by: operator },
  discard: { from: ["held"], to: "closed", by: operator },
  /** A material change of what people applied to: somebody looks again before it stands. */
  revise: { from: ["live", "paused"], to: "submitted", by: firm },
  pause: { from: ["live"], to: "paused", by: [...firm, ...operator] },
  resume: { from: ["paused"], to: "live", by: firm },
  extend: { from: ["live"], to: "live", by: firm },
  close: { from: ["live", "paused"], to: "closed", by: [...firm, ...operator, "system"] },
  archive: { from: ["closed"], to: "archived", by: firm },
} as const satisfies Record<string, Law>;
export type ListingMove = keyof typeof listingMoves;

export const closeReasons = ["filled", "cancelled", "expired", "blocked", "duplicate"] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Decides where a listing goes when somebody moves it; refuses a mover or a status that the table does not name. */
export function decideListingMove(
  status: ListingStatus,
  move: ListingMove,
  by: Role | "system",
): Outcome<ListingStatus> {
  const law: Law = listingMoves[move];
  if (!law.by.includes(by)) return refuse("listing.not_yours_to_move");
  if (!law.from.includes(status)) return refuse("listing.move_not_allowed", { status, move });
  return accept(law.to);
}

/** The listing as far as completeness and law look at it. Pay in minor units per period. */
export type ListingTerms = {
  kind: ListingKind;
  title: string;
  description: string;
  regionCodes: readonly string[];
  address: string;
  payMin: number | null;
  payMax: number | null;
  seats: number | null;
  validUntil: Date;
  startsOn: Day | null;
  months: number | null;
  hoursPerDay: number | null;
  hoursPerWeek: number | null;
  nightShift: boolean;
  overtime: boolean;
  hazardous: boolean;
};
export type ListingField = keyof ListingTerms;

/** The fields that stop a submission, in the order of the form: what AD-1 (five ministries, January 2026) demands, plus
 * times for a 岗位实习. Empty when the listing is complete. */
export function missingFields(terms: ListingTerms, now: Date): ListingField[] {
  const internship = terms.kind === "internship";
  const checks: [ListingField, boolean][] = [
    ["title", terms.title.trim().length < 2],
    ["description", terms.description.trim().length < 10],
    ["regionCodes", terms.regionCodes.length === 0],
    ["address", terms.address.trim() === ""],
    ["payMin", terms.payMin === null],
    ["payMax", terms.payMax !== null && terms.payMin !== null && terms.payMax < terms.payMin],
    ["seats", terms.seats === null || terms.seats < 1],
    ["validUntil", terms.validUntil <= now],
    ["startsOn", internship && (terms.startsOn === null || terms.startsOn <= dayOf(now))],
    ["months", internship && terms.months === null],
    ["hoursPerDay", internship && terms.hoursPerDay === null],
    ["hoursPerWeek", internship && terms.hoursPerWeek === null],
  ];
  return checks.filter(([, missing]) => missing).map(([field]) => field);
}

/** Whether a listing is on the market now: live, in its validity, its firm in good standing, a seat left. */
export function isOpen(
  listing: {
    status: ListingStatus;
    source: ListingSource;
    validUntil: Date;
    seats: number | null;
    taken: number;
    enterpriseStatus: EnterpriseStatus;
  },
  now: Date,
): boolean {
  const standing = listing.source === "reposted" ? ["unclaimed", "approved"] : ["approved"];
  return (
    listing.status === "live" &&
    listing.validUntil > now &&
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
