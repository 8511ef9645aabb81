// Owns what stands in a person's inbox: their own notices, newest first, a page at a time, by day. Changes nothing:
// reading is marked by mark-read.
import { asksToAct, NoticeParams, stillWaits } from "~/app/domain/notice";
import type { NoticeAbout } from "~/app/domain/notice-tables";
import { type Day, dayOf, type Id, isId } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type NoticeRow = {
  id: Id;
  about: NoticeAbout;
  params: NoticeParams;
  /** Still to be done; where nobody can tell, not read yet. */
  asks: boolean;
  isUnread: boolean;
  /** ISO 8601, and the time of day of it in Asia/Shanghai (`14:30`). */
  at: string;
  time: string;
};
export type InboxView = {
  days: { day: Day; notices: NoticeRow[] }[];
  unread: number;
  /** When this page was read (ISO 8601): "all read" means all until then. */
  asOf: string;
  page: number;
  pages: number;
};
const perPage = 30;
const timeOfDay = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Shanghai",
  hourCycle: "h23",
  hour: "2-digit",
  minute: "2-digit",
});

/** What a notice leads to: the last part of its way. */
const idIn = ({ path }: { path: string }) => path.slice(path.lastIndexOf("/") + 1);

/** A page of the reader's inbox; a page number beyond the last shows the last. */
export async function listInbox(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId }: { personId: Id },
  askedPage: number,
): Promise<InboxView> {
  const where = { personId };
  const [total, unread] = await Promise.all([
    db.notification.count({ where }),
    db.notification.count({ where: { ...where, readAt: null } }),
  ]);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(Math.max(1, askedPage), pages);
  const rows = await db.notification.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * perPage,
    take: perPage,
    select: { id: true, about: true, params: true, path: true, createdAt: true, readAt: true },
  });
  const applications = await db.application.findMany({
    where: { studentId: personId, id: { in: rows.map(idIn).filter(isId) } },
    select: { id: true, status: true, interviewAt: true },
  });
  const byId = new Map(applications.map((one) => [one.id, one]));
  const days = new Map<Day, NoticeRow[]>();
  for (const { id, about: key, params, path, createdAt, readAt } of rows) {
    const about = key as NoticeAbout;
    const asks = stillWaits(about, byId.get(idIn({ path })));
    const day = dayOf(createdAt);
    const notice: NoticeRow = {
      id,
      about,
      params: NoticeParams.parse(params),
      asks: asks ?? (readAt === null && asksToAct(about)),
      isUnread: readAt === null,
      at: createdAt.toISOString(),
      time: timeOfDay.format(createdAt),
    };
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return {
    days: [...days].map(([day, notices]) => ({ day, notices })),
    unread,
    asOf: clock.now().toISOString(),
    page,
    pages,
  };
}
