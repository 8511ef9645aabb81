// Owns what a firm sees of those who applied to its listings: the list with its counts, and one application.
// Scoped to the actor's enterprise in every query; the profile is the snapshot, never the person.
import { type ApplicationStatus, movesOpenTo } from "~/app/domain/application";
import type { ListingStatus } from "~/app/domain/listing";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import {
  type Profile,
  type Stand,
  standSelect,
  type Story,
  storySelect,
  toProfile,
  toStand,
  toStory,
} from "./application-story.server";
import { type Line, messageSelect, toLines } from "./conversation.server";

type On = Pick<Services, "db" | "reference">;
export type ApplicantRow = Stand & { note: string; interviewAt: Date | null; profile: Profile };
export type Applicants = {
  listing: {
    id: Id;
    number: number;
    title: string;
    seats: number | null;
    taken: number;
    status: ListingStatus;
  };
  rows: ApplicantRow[];
  /** Of all applications of the listing, whatever the filter. */
  counts: Partial<Record<ApplicationStatus, number>>;
  total: number;
};

/** Who applied to one of the firm's listings: those who wait for the firm first, the nearest promise on top, then the
 * others, latest news first. null when the listing is not the firm's. */
export async function listApplicants(
  { db, reference }: On,
  actor: EnterpriseActor,
  listingId: Id,
  { status, locale }: { status?: ApplicationStatus; locale: Locale },
): Promise<Applicants | null> {
  const mine = { listingId, listing: { enterpriseId: actor.enterpriseId } };
  const [listing, groups, found] = await Promise.all([
    db.listing.findFirst({
      where: { id: listingId, enterpriseId: actor.enterpriseId },
      select: { id: true, number: true, title: true, seats: true, taken: true, status: true },
    }),
    db.application.groupBy({ by: ["status"], where: mine, _count: true }),
    db.application.findMany({
      where: { ...mine, ...(status ? { status } : {}) },
      select: { ...standSelect, note: true, interviewAt: true, snapshot: true },
      orderBy: [{ movedAt: "desc" }, { id: "desc" }],
    }),
  ]);
  if (!listing) return null;
  const rows = found.map(({ snapshot, note, interviewAt, ...stand }) => {
    const profile = toProfile(snapshot, reference, locale);
    return { ...toStand(stand), note, interviewAt, profile };
  });
  const counts = Object.fromEntries(groups.map((group) => [group.status, group._count]));
  const total = groups.reduce((sum, group) => sum + group._count, 0);
  return { listing, rows: rows.sort(byUrgency), counts, total };
}

function byUrgency(a: ApplicantRow, b: ApplicantRow): number {
  return urgency(a) - urgency(b);
}

function urgency({ turn, due }: ApplicantRow): number {
  return turn === "enterprise" && due ? due.getTime() : Number.MAX_SAFE_INTEGER;
}

export type ApplicationForFirm = Story & { messages: Line[] };

/** One application to one of the firm's listings, with the moves open to this actor; null when it is not the firm's. */
export async function findApplicationForFirm(
  services: On,
  actor: EnterpriseActor,
  applicationId: Id,
  { locale }: { locale: Locale },
): Promise<ApplicationForFirm | null> {
  const row = await services.db.application.findFirst({
    where: { id: applicationId, listing: { enterpriseId: actor.enterpriseId } },
    select: { ...storySelect, messages: messageSelect },
  });
  if (!row) return null;
  const { messages, ...story } = row;
  const moves = movesOpenTo(story.status, actor.role);
  return { ...toStory(story, moves, services, locale), messages: toLines(messages) };
}
