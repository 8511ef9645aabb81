// Owns the operator's queue of submitted listings and which one comes next: those that were here before first (a firm has
// done as told, or applicants wait for a changed listing), then who has waited longest.
import type { ListingKind } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

export type ReviewRow = {
  id: Id;
  number: number;
  kind: ListingKind;
  title: string;
  firm: string;
  submittedAt: Date;
  waitingHours: number;
  /** How often it has been submitted, this time included. */
  times: number;
  /** It was live and has been changed: people have applied to it. */
  wasLive: boolean;
};
export type ReviewQueue = { rows: ReviewRow[]; waiting: number; held: number; pages: number };

const perPage = 30;
const inTurn = [
  { reviews: { _count: "desc" } },
  { submittedAt: "asc" },
  { id: "asc" },
] as const satisfies Prisma.ListingOrderByWithRelationInput[];
const waiting = { status: "submitted", source: "posted" } as const;

/** Full hours from an instant to now. */
export function hoursSince(at: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - at.getTime()) / 3_600_000));
}

/** The queue; operators see every firm's, so the actor stands here only for who may ask. */
export async function listReviewQueue(
  { db, clock }: Pick<Services, "db" | "clock">,
  _actor: OperatorActor,
  page: number,
): Promise<ReviewQueue> {
  const [found, total, held] = await Promise.all([
    db.listing.findMany({
      where: waiting,
      select: {
        id: true,
        number: true,
        kind: true,
        title: true,
        submittedAt: true,
        createdAt: true,
        publishedAt: true,
        enterprise: { select: { name: true } },
        _count: { select: { reviews: true } },
      },
      orderBy: [...inTurn],
      skip: (page - 1) * perPage,
      take: perPage,
    }),
    db.listing.count({ where: waiting }),
    db.listing.count({ where: { status: "held" } }),
  ]);
  const now = clock.now();
  return {
    rows: found.map(({ enterprise, submittedAt, createdAt, publishedAt, _count, ...row }) => ({
      ...row,
      firm: enterprise.name,
      submittedAt: submittedAt ?? createdAt,
      waitingHours: hoursSince(submittedAt ?? createdAt, now),
      times: _count.reviews + 1,
      wasLive: publishedAt !== null,
    })),
    waiting: total,
    held,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

/** The listing that stands after this one in the queue, the first again at its end; for one that waits no longer, whose
 * turn it is. null when nothing else waits. */
export async function findNextForReview(
  { db }: Pick<Services, "db">,
  _actor: OperatorActor,
  besides: Id,
): Promise<Id | null> {
  const queue = await db.listing.findMany({
    where: waiting,
    select: { id: true },
    orderBy: [...inTurn],
  });
  const here = queue.findIndex(({ id }) => id === besides);
  const next = queue[here + 1] ?? queue[0];
  return next && next.id !== besides ? next.id : null;
}
