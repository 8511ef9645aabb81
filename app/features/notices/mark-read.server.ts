// Owns what a reader does with the inbox: open one notice, or be done with all. Personal bookkeeping: nobody else has
// to hear, so no event and no audit line.
import { z } from "zod";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export const MarkRead = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("open"), notificationId: Id }),
  /** `until`: when the reader's page was made, so that what came in since stays unread. */
  z.strictObject({ intent: z.literal("all"), until: z.iso.datetime() }),
]);
export type MarkRead = z.infer<typeof MarkRead>;
type Reader = { personId: Id };

/** Marks the reader's own notice, or all that their page showed, as read; says where to go on for the one opened.
 * Twice is the same as once. Refusal: `notice.not_found`, also for another person's. */
export async function markRead(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId }: Reader,
  input: MarkRead,
): Promise<Outcome<{ path: string | null }>> {
  const readAt = clock.now();
  if (input.intent === "all") {
    const createdAt = { lte: new Date(input.until) };
    await db.notification.updateMany({
      where: { personId, readAt: null, createdAt },
      data: { readAt },
    });
    return accept({ path: null });
  }
  const mine = { id: input.notificationId, personId };
  const found = await db.notification.findFirst({ where: mine, select: { path: true } });
  if (!found) return refuse("notice.not_found");
  await db.notification.updateMany({ where: { ...mine, readAt: null }, data: { readAt } });
  return accept({ path: found.path });
}
