// Owns the calendar file of a firm's interviews (RFC 5545): one event per time, with the time's own id for good. A student's
// name stands in it and nothing else of the student.
import type { TFunction } from "i18next";
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { EnterpriseActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

/** Days back that a calendar still shows. */
const backDays = 7;
const select = {
  ...{ id: true, sequence: true, startsAt: true, endsAt: true, place: true, link: true },
  ...{ note: true, cancelledAt: true, createdAt: true },
  listing: { select: { title: true, enterprise: { select: { shortName: true } } } },
  application: { select: { id: true, snapshot: true } },
} as const satisfies Prisma.InterviewSlotSelect;
type Row = Prisma.InterviewSlotGetPayload<{ select: typeof select }>;

/** The firm's interviews of the last days and ahead as one calendar, or one of them; null when it is not the firm's. Free
 * times are tentative and block nothing; what was cancelled says so, so that calendars take it away. */
export async function readCalendar(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  { enterpriseId }: EnterpriseActor,
  slotId: Id | null,
  locale: Locale,
): Promise<string | null> {
  const now = clock.now();
  const since = new Date(now.getTime() - backDays * 86_400_000);
  const rows = await db.interviewSlot.findMany({
    where: {
      listing: { enterpriseId },
      ...(slotId ? { id: slotId } : { startsAt: { gte: since } }),
    },
    select,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  const [first] = rows;
  if (slotId && !first) return null;
  const t = serverTranslators[locale].textsOf("interviews");
  const prodId = { company: "Zhiqiao", product: "Interviews", language: locale.toUpperCase() };
  const calendar = ical({ prodId, name: t("ics.name") });
  const isGone = slotId !== null && first?.cancelledAt !== null;
  if (isGone) calendar.method(ICalCalendarMethod.CANCEL);
  for (const row of rows) calendar.createEvent(eventOf(row, now, env.PUBLIC_URL, t));
  return calendar.toString();
}

function eventOf(row: Row, now: Date, publicUrl: string | undefined, t: TFunction<"interviews">) {
  const { id, sequence, startsAt: start, endsAt: end, listing, application } = row;
  const { place, link, note } = row;
  return {
    ...{ id, sequence, start, end, stamp: now, created: row.createdAt },
    summary: summaryOf(row, t),
    location: [place, link].find(Boolean) ?? null,
    description: [note, place && link].filter(Boolean).join("\n") || null,
    url: pageOf(row, publicUrl),
    status: statusOf(row),
    transparency: application ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    // Whoever takes an event back must be named; nobody can answer to it.
    organizer: { name: listing.enterprise.shortName, email: "interviews@zhiqiao.invalid" },
  };
}

function summaryOf({ application, listing: { title } }: Row, t: TFunction<"interviews">): string {
  if (!application) return t("ics.open", { title });
  return t("ics.busy", { student: (application.snapshot as { name?: string }).name ?? "", title });
}

function pageOf({ application }: Row, publicUrl: string | undefined): string | null {
  if (!application || !publicUrl) return null;
  return new URL(paths.enterprise.application(application.id), publicUrl).href;
}

function statusOf({ cancelledAt, application }: Row): ICalEventStatus {
  if (cancelledAt) return ICalEventStatus.CANCELLED;
  return application ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}
