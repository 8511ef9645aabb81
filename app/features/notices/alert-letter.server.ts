// Owns the words of a mail that tells what a kept search has found: at most ten listings with pay, firm, place and link, and
// the way out. What it found is read in features/searches.
import { payText } from "~/app/features/listings/pay-text";
import { readAlertMail } from "~/app/features/searches/read-alert.server";
import { serverTranslators } from "~/app/messages/server-translators";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import { localeOfReader, type Recipient } from "./find-recipients.server";
import type { Matter } from "./read-matter.server";

/** Paragraphs after the greeting. Without a public address there are no links, and no way out but signing in. */
export type AlertLetter = { lines: string[]; unsubscribeUrl: string | null };
type On = Pick<Services, "db" | "clock" | "env" | "reference" | "repostedOn">;

/** The mail in its reader's language. */
export async function alertLetter(
  services: On,
  alert: NonNullable<Matter["alert"]>,
  person: Recipient,
): Promise<AlertLetter> {
  const locale = localeOfReader(person);
  const { cards, more, unsubscribe } = await readAlertMail(services, alert, locale);
  const t = serverTranslators[locale].textsOf("notices");
  const listings = serverTranslators[locale].textsOf("listings");
  const { PUBLIC_URL } = services.env;
  const linkTo = (path: string) => (PUBLIC_URL ? new URL(path, PUBLIC_URL).href : null);
  const listed = cards.map(({ id, title, firm, pay, places }) => {
    const facts = [firm.shortName, payText(pay, listings), places.join(" / ")].filter(Boolean);
    return [title, facts.join(" · "), linkTo(paths.listings.show(id))].filter(Boolean).join("\n");
  });
  const all = linkTo(alert.path);
  const unsubscribeUrl = linkTo(unsubscribe);
  const lines = [
    ...listed,
    more > 0 && t("mail.more", { count: more }),
    all ? t("mail.link", { link: all }) : t("mail.no_link"),
    unsubscribeUrl && t("mail.way_out", { link: unsubscribeUrl }),
  ];
  return { lines: lines.filter((line) => typeof line === "string"), unsubscribeUrl };
}
