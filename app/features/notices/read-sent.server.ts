// Owns what the demo shows of mail and SMS: who got which words, never the address. Outside a demo it answers nothing.
import type { GuestLetter } from "~/app/domain/guest-link";
import type { Id } from "~/app/domain/values";
import type { Env } from "~/app/platform/env.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { guestLetter } from "./guest-letter.server";

export type SentState = "sent" | "waiting" | "failed";
export type SentRow = {
  id: Id;
  channel: "mail" | "sms";
  to: string;
  subject: string;
  body: string;
  state: SentState;
  /** ISO 8601 */
  at: string;
};
export type SentView = {
  rows: SentRow[];
  people: { id: Id; name: string }[];
  page: number;
  pages: number;
};
const perPage = 30;
const whichOf = (to: SentTo): Prisma.NoticeDeliveryWhereInput => {
  if (to === "guests") return { guestLinkId: { not: null } };
  return to === null ? {} : { notification: { personId: to } };
};

/** Whether this process plays a demo; in production never. */
export function isDemo(env: Pick<Env, "DEMO_LOGINS" | "MODE">): boolean {
  return env.DEMO_LOGINS === "on" && env.MODE !== "production";
}

/** Whose messages: a person, «guests» for those with a link to people without an account, null for all. */
export type SentTo = Id | null;

/** What was written to whom, newest first; null outside a demo. */
export async function listSent(
  { db, env }: Pick<Services, "db" | "env">,
  to: SentTo,
  askedPage: number,
): Promise<SentView | null> {
  if (!isDemo(env)) return null;
  const where = whichOf(to);
  const pages = Math.max(1, Math.ceil((await db.noticeDelivery.count({ where })) / perPage));
  const page = Math.min(Math.max(1, askedPage), pages);
  const [rows, people] = await Promise.all([
    db.noticeDelivery.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * perPage,
      take: perPage,
      select: {
        id: true,
        channel: true,
        subject: true,
        body: true,
        createdAt: true,
        sentAt: true,
        failure: true,
        notification: { select: { person: { select: { name: true } } } },
        guestLink: { select: { id: true, name: true } },
      },
    }),
    db.person.findMany({
      where: { notifications: { some: { deliveries: { some: {} } } } },
      orderBy: { name: "asc" },
      take: 200,
      select: { id: true, name: true },
    }),
  ]);
  const worded = await Promise.all(
    rows.map(async (row) => ({
      ...row,
      ...(row.guestLink &&
        (await guestLetter({ db, env }, row.guestLink.id, row.subject as GuestLetter))),
    })),
  );
  return {
    rows: worded.map(
      ({ notification, guestLink, createdAt, sentAt, failure, channel, ...row }) => ({
        ...row,
        channel: channel === "mail" ? "mail" : "sms",
        to: notification?.person.name ?? guestLink?.name ?? "",
        state: sentAt ? "sent" : failure === null ? "waiting" : "failed",
        at: createdAt.toISOString(),
      }),
    ),
    people,
    page,
    pages,
  };
}
