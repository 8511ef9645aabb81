// Owns the words of a letter to somebody without an account. They are made when the letter is sent, and again when the demo
// shows it: no row holds a link or a code that opens anything.
import type { GuestLetter } from "~/app/domain/guest-link";
import type { Id, Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { paths } from "~/app/paths";
import { guestCode, guestToken } from "~/app/platform/guest-link.server";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db" | "env">;

/** A telephone of Hong Kong or Macao is written to in its own Chinese. */
export function localeOfPhone(phone: string): Locale {
  return /^(\+|00)85[23]/.test(phone) ? "zh-HK" : "zh-CN";
}

/** Subject and words of a letter about a link; null where the link was taken back, or what it is about is gone. */
export async function guestLetter(
  { db, env }: On,
  linkId: Id,
  letter: GuestLetter,
): Promise<{ subject: string; body: string } | null> {
  const link = await db.guestLink.findFirst({
    where: { id: linkId, revokedAt: null },
    select: {
      ...{ id: true, purpose: true, name: true, phone: true, codesSent: true },
      placement: {
        select: {
          ...{ number: true, student: { select: { name: true } } },
          ...{ school: { select: { shortName: true } } },
          enterprise: { select: { shortName: true } },
        },
      },
    },
  });
  if (!link) return null;
  const { student, school, enterprise } = link.placement;
  const t = serverTranslators[localeOfPhone(link.phone)].textsOf("guests");
  const site = env.PUBLIC_URL ?? `http://${env.HOST}:${String(env.PORT)}`;
  const values = {
    ...{ student: student.name, school: school.shortName, firm: enterprise.shortName },
    link: new URL(paths.guest.link(guestToken(env, link.id)), site).href,
    code: guestCode(env, link.id, link.codesSent),
  };
  const what = t(`letter.what.${link.purpose}`, values);
  return { subject: what, body: t(`letter.${letter}`, { ...values, what }) };
}
