// Owns counting the applications that a listing's end or change touches. What happens to them is domain/application.ts'.
import { type ApplicationStatus, closedBy, holdsSeat, live } from "~/app/domain/application";
import type { CloseReason } from "~/app/domain/listing";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** Sent and alive: those who hear when the listing changes. */
export const living = live.filter((status) => status !== "draft");

/** How many students have a living application here. */
export function countLiving(db: Tx, listingId: Id): Promise<number> {
  return db.application.count({ where: { listingId, status: { in: [...living] } } });
}

/** What an end would do: how many applications it closes (of them offers), and how many it leaves. */
export type EndOf = { closes: number; offers: number; keeps: number };

/** What ending a listing now would do to its applications, by reason. */
export async function countEnds<R extends CloseReason>(
  db: Tx,
  listingId: Id,
  reasons: readonly R[],
): Promise<Record<R, EndOf>> {
  const groups = await db.application.groupBy({
    by: ["status"],
    where: { listingId, status: { in: [...living] } },
    _count: true,
  });
  const sum = (of: (status: ApplicationStatus) => boolean) =>
    groups.reduce((n, group) => n + (of(group.status) ? group._count : 0), 0);
  const endOf = (reason: CloseReason): EndOf => {
    const closed = closedBy(reason);
    return {
      closes: sum((status) => closed.includes(status)),
      offers: sum((status) => closed.includes(status) && holdsSeat(status)),
      keeps: sum((status) => !closed.includes(status)),
    };
  };
  return Object.fromEntries(reasons.map((reason) => [reason, endOf(reason)])) as Record<R, EndOf>;
}
