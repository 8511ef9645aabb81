// Owns telling: after a committed event, one line in each inbox that must have it, and what will go out by mail or SMS
// beside it. Who hears what is the law of domain/notice.ts; sending is send-waiting-notices.
import type { Event } from "~/app/domain/event";
import { NoticeParams, onceKeyOf, tellingsAfter } from "~/app/domain/notice";
import type { Audience } from "~/app/domain/notice-audiences";
import type { NoticeAbout } from "~/app/domain/notice-tables";
import type { Id } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Tx } from "~/app/platform/db.server";
import { findRecipients, localeOfReader, pathFor, type Recipient } from "./find-recipients.server";
import { noticeText } from "./notice-text";
import { type AlertLetter, alertLetter } from "./alert-letter.server";
import { type Matter, readMatter } from "./read-matter.server";

type Notice = { person: Recipient; about: NoticeAbout; params: NoticeParams; path: string } & {
  /** For what a kept search found: it goes by mail only, with a way out. */
  alert: AlertLetter | null;
};
type On = Pick<Services, "db" | "clock" | "env" | "reference" | "repostedOn">;

/** Tells everybody who must hear of an event, once, however often and however many at a time it runs. Returns how many
 * were told now; 0 when the event is gone, nobody listens or all were told before. */
export async function tellParties(services: On, eventId: Id): Promise<number> {
  const { db, clock, env } = services;
  const now = clock.now();
  const row = await db.outboxEvent.findUnique({ where: { id: eventId } });
  if (!row) return 0;
  const event = { name: row.name, ...(row.payload as object) } as Event;
  const matter = await readMatter(db, event, row.createdAt);
  if (!matter) return 0;
  const notices = new Map<string, Notice>();
  for (const { to, about } of tellingsAfter(event, matter)) {
    for (const audience of to) {
      for (const notice of await noticesFor(services, audience, about, matter, now)) {
        const key = onceKeyOf(eventId, notice.person.id, about);
        if (!notices.has(key)) notices.set(key, notice);
      }
    }
  }
  return db.$transaction((tx) => write(tx, now, env.PUBLIC_URL, notices));
}

async function noticesFor(
  services: On,
  audience: Audience,
  about: NoticeAbout,
  matter: Matter,
  now: Date,
): Promise<Notice[]> {
  const params = NoticeParams.parse(matter.params);
  const path = matter.alert?.path ?? pathFor(audience, matter);
  const people = await findRecipients(services.db, audience, matter, now);
  return Promise.all(
    people.map(async (person) => {
      const alert = matter.alert ? await alertLetter(services, matter.alert, person) : null;
      return { person, about, params, path, alert };
    }),
  );
}

/** Two runs at once write in the same order of keys, so that one waits for the other and then finds all done. */
async function write(
  tx: Tx,
  now: Date,
  publicUrl: string | undefined,
  notices: ReadonlyMap<string, Notice>,
): Promise<number> {
  const keys = [...notices.keys()].sort();
  const told = await tx.notification.createManyAndReturn({
    data: keys.map((onceKey) => {
      const { person, about, params, path } = notices.get(onceKey)!;
      return {
        id: newId(now.getTime()),
        personId: person.id,
        about,
        params,
        path,
        createdAt: now,
        onceKey,
      };
    }),
    skipDuplicates: true,
    select: { id: true, onceKey: true },
  });
  await tx.noticeDelivery.createMany({
    data: told.flatMap(({ id, onceKey }) => {
      const letter = letterOf(notices.get(onceKey)!, publicUrl);
      return letter
        ? [{ id: newId(now.getTime()), notificationId: id, createdAt: now, ...letter }]
        : [];
    }),
  });
  return told.length;
}

/** What leaves the house: by mail where there is one, else by SMS; null for a person who has neither. */
function letterOf({ person, about, params, path, alert }: Notice, publicUrl: string | undefined) {
  const locale = localeOfReader(person);
  const t = serverTranslators[locale].textsOf("notices");
  const { what, next } = noticeText(t, locale, about, params);
  const link = publicUrl ? new URL(path, publicUrl).href : null;
  const way = link ? t("mail.link", { link }) : t("mail.no_link");
  const subject = what.replace(/\s+/g, " ");
  if (person.mail) {
    const said = alert ? [what, ...alert.lines] : [what, next, way];
    const body = [t("mail.greeting", { name: person.name }), ...said].join("\n\n");
    const unsubscribeUrl = alert?.unsubscribeUrl ?? null;
    return { channel: "mail", address: person.mail, subject, body, unsubscribeUrl };
  }
  if (!person.phone || alert) return null;
  const body = [t("sms", { what, next }), ...(link ? [link] : [])].join(" ");
  return { channel: "sms", address: person.phone, subject, body };
}
