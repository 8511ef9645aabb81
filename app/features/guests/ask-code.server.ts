// Owns how somebody with a link asks for a code. How often is domain/guest-link.ts'; the code itself platform/guest-link's.
import { z } from "zod";
import { judgeLink } from "~/app/domain/guest-link";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { audit, inTransaction } from "~/app/platform/db.server";
import { giveCode } from "~/app/platform/guest-link.server";
import { hashOf } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const AskCode = z.strictObject({
  token: z.string().max(100),
  by: z.enum(["sms", "mail"]).default("sms"),
});
export type AskCode = z.infer<typeof AskCode>;

/** Sends the holder of a link the next code, to the telephone or mailbox that the link was made for and nowhere else.
 * Refusals: `guest.link_ended`, those of `judgeNewCode`, `guest.no_address` where it has no such way. */
export function askCode(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  { token, by }: AskCode,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const link = await tx.guestLink.findUnique({ where: { tokenHash: hashOf(token) } });
    if (!link || !judgeLink(link, now).ok) return refuse("guest.link_ended");
    if ((by === "sms" ? link.phone : link.mail) === "") return refuse("guest.no_address");
    const given = await giveCode(env, tx, now, link, by);
    if (!given.ok) return given;
    await tx.guestLink.updateMany({
      where: { id: link.id, openedAt: null },
      data: { openedAt: now },
    });
    await audit(tx, now, {
      ...{ actor: { personId: null, role: "guest" }, action: "guest.ask_code" },
      subject: ["guest_link", link.id],
    });
    return accept(null);
  });
}
