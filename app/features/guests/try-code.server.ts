// Owns how a code becomes the proof that the holder of a link is here. Codes are counted before they are compared, so that
// guessing ends after five whoever guesses at once.
import { z } from "zod";
import { codeLaw, judgeLink, judgeTry } from "~/app/domain/guest-link";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { audit } from "~/app/platform/db.server";
import { hashOfCode, isSameSecret } from "~/app/platform/guest-link.server";
import { hashOf } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { proofCookie } from "./find-guest.server";

export const TryCode = z.strictObject({
  token: z.string().max(100),
  code: z
    .string()
    .transform((typed) => typed.normalize("NFKC").replace(/\D/g, ""))
    .pipe(z.string().length(codeLaw.digits)),
});
export type TryCode = z.infer<typeof TryCode>;

/** Takes a right code once and answers with the cookie that opens what the link is for. Refusals: `guest.link_ended`,
 * `guest.code_ended`, `guest.code_tried_out`, `guest.code_wrong`, `guest.too_many` from one address. */
export async function tryCode(
  { db, clock, env, limits }: Pick<Services, "db" | "clock" | "env" | "limits">,
  { token, code }: TryCode,
  address: string,
): Promise<Outcome<{ cookie: string }>> {
  const now = clock.now();
  const seconds = await limits.hit("guest_code", address);
  if (seconds !== null) return refuse("guest.too_many", { seconds });
  const link = await db.guestLink.findUnique({ where: { tokenHash: hashOf(token) } });
  if (!link || !judgeLink(link, now).ok) return refuse("guest.link_ended");
  const may = judgeTry(link, now);
  if (!may.ok) return may;
  const { count } = await db.guestLink.updateMany({
    where: { id: link.id, codeTries: link.codeTries, codeHash: link.codeHash },
    data: { codeTries: { increment: 1 } },
  });
  if (count === 0) return refuse("guest.code_wrong");
  const isRight = isSameSecret(hashOfCode(env, link.id, code), link.codeHash ?? "");
  if (!isRight) return refuse("guest.code_wrong");
  return db.$transaction(async (tx) => {
    // A code opens once.
    const taken = await tx.guestLink.updateMany({
      where: { id: link.id, codeHash: link.codeHash },
      data: { provedAt: now, codeHash: null, codeExpiresAt: null },
    });
    if (taken.count === 0) return refuse("guest.code_ended");
    await audit(tx, now, {
      ...{ actor: { personId: null, role: "guest" }, action: "guest.prove" },
      subject: ["guest_link", link.id],
    });
    return accept({ cookie: proofCookie(env, link.id, now) });
  });
}
