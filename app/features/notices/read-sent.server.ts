// Owns what the demo shows of mail and SMS: who got which words, never the address. Outside a demo it answers nothing.
import { type GuestLetter, type GuestPurpose, guestPurposes } from "~/app/domain/guest-link";
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
  /** A link to somebody without an account: what for, and about whom. */
  link: { purpose: GuestPurpose; student: string } | null;
  subject: string;
  body: string;
  state: SentState;
  /** ISO 8601 */
  at: string;
};
export type SentView = {
  rows: SentRow[];
  page: number;
  pages: number;
};
const perPage = 30;
/** Links by what they are for, all of them, or what went to people with an account. */
export const sentKinds = [...guestPurposes, "guests", "accounts"] as const;
export type SentQuery = { q: string; kind: (typeof sentKinds)[number] | null; page: number };

/** What an address asks of the page; what is not known is no condition. */
export function readSentQuery(params: URLSearchParams): SentQuery {
  return {
    q: Array.from((params.get("q") ?? "").trim())
      .slice(0, 40)
      .join(""),
    kind: sentKinds.find((kind) => kind === params.get("kind")) ?? null,
    page: Math.max(1, Math.trunc(Number(params.get("page"))) || 1),
  };
}

/** A name is the recipient's, or that of the student whom a link is about. */
function whichOf({ q, kind }: SentQuery): Prisma.NoticeDeliveryWhereInput {
  const name = { contains: q };
  const named = [
    { notification: { person: { name } } },
    { guestLink: { name } },
    { guestLink: { placement: { student: { name } } } },
  ];
  return { AND: [ofKind(kind), q === "" ? {} : { OR: named }] };
}

function ofKind(kind: SentQuery["kind"]): Prisma.NoticeDeliveryWhereInput {
  if (kind === null) return {};
  if (kind === "accounts") return { guestLinkId: null };
  return kind === "guests" ? { guestLinkId: { not: null } } : { guestLink: { purpose: kind } };
}

/** Whether this process plays a demo; in production never. */
export function isDemo(env: Pick<Env, "DEMO_LOGINS" | "MODE">): boolean {
  return env.DEMO_LOGINS === "on" && env.MODE !== "production";
}

/** What was written to whom, newest first; null outside a demo. */
export async function listSent(
  { db, env }: Pick<Services, "db" | "env">,
  query: SentQuery,
): Promise<SentView | null> {
  if (!isDemo(env)) return null;
  const where = whichOf(query);
  const pages = Math.max(1, Math.ceil((await db.noticeDelivery.count({ where })) / perPage));
  const page = Math.min(query.page, pages);
  const rows = await db.noticeDelivery.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * perPage,
    take: perPage,
    select: {
      ...{ id: true, channel: true, subject: true, body: true },
      ...{ createdAt: true, sentAt: true, failure: true },
      notification: { select: { person: { select: { name: true } } } },
      guestLink: {
        select: {
          ...{ id: true, name: true, purpose: true },
          placement: { select: { student: { select: { name: true } } } },
        },
      },
    },
  });
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
        link: guestLink && {
          purpose: guestLink.purpose,
          student: guestLink.placement.student.name,
        },
        state: sentAt ? "sent" : failure === null ? "waiting" : "failed",
        at: createdAt.toISOString(),
      }),
    ),
    page,
    pages,
  };
}
