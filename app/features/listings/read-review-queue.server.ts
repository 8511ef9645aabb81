// Owns the operator's queue of submitted listings, oldest first, and which one comes next.
import type { ListingKind } from "~/app/domain/listing";
import type { OperatorActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

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
};
export type ReviewQueue = { rows: ReviewRow[]; waiting: number; held: number; pages: number };

const perPage = 30;
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
        enterprise: { select: { name: true } },
        _count: { select: { reviews: true } },
      },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * perPage,
      take: perPage,
    }),
    db.listing.count({ where: waiting }),
    db.listing.count({ where: { status: "held" } }),
  ]);
  const now = clock.now();
  return {
    rows: found.map(({ enterprise, submittedAt, createdAt, _count, ...row }) => ({
      ...row,
      firm: enterprise.name,
      submittedAt: submittedAt ?? createdAt,
      waitingHours: hoursSince(submittedAt ?? createdAt, now),
      times: _count.reviews + 1,
    })),
    waiting: total,
    held,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

/** The listing that has waited longest beside this one; null when nothing else waits. */
export async function findNextForReview(
  { db }: Pick<Services, "db">,
  _actor: OperatorActor,
  besides: Id,
): Promise<Id | null> {
  const next = await db.listing.findFirst({
    where: { ...waiting, id: { not: besides } },
    select: { id: true },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
  });
  return next?.id ?? null;
}
