// Owns what a firm sees of its interview times, and a student of those to choose from. A firm reads names from the snapshot
// of the application, never contact data; a student never sees who else took a time.
import type { EnterpriseActor, StudentActor } from "~/app/domain/permission";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { openTimes } from "./read-open-times.server";

type On = Pick<Services, "db" | "clock">;
/** A time as people read it in China: its day, and `14:00` to `14:30`. */
type Times = { day: Day; from: string; until: string };
export type SlotView = Times & {
  id: Id;
  sequence: number;
  minutes: number;
  place: string;
  link: string;
  note: string;
  state: "open" | "taken" | "cancelled" | "over";
  listing: { id: Id; title: string };
  applicant: { applicationId: Id; name: string } | null;
};
export type SlotDay = { day: Day; slots: SlotView[] };

const slotSelect = {
  ...{ id: true, sequence: true, startsAt: true, endsAt: true, place: true, link: true },
  ...{ note: true, cancelledAt: true },
  listing: { select: { id: true, title: true } },
  application: { select: { id: true, snapshot: true } },
} as const satisfies Prisma.InterviewSlotSelect;
type Row = Prisma.InterviewSlotGetPayload<{ select: typeof slotSelect }>;

/** The firm's interview times from today on, day by day: of one listing, or of all. What was cancelled stays in sight for
 * its day where somebody had taken it. */
export async function listSlotDays(
  { db, clock }: On,
  { enterpriseId }: EnterpriseActor,
  listingId: Id | null,
): Promise<SlotDay[]> {
  const now = clock.now();
  const rows = await db.interviewSlot.findMany({
    where: {
      listing: { enterpriseId },
      ...(listingId ? { listingId } : {}),
      startsAt: { gte: new Date(`${dayOf(now)}T00:00:00+08:00`) },
      OR: [{ cancelledAt: null }, { applicationId: { not: null } }],
    },
    select: slotSelect,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 500,
  });
  const days = new Map<Day, SlotView[]>();
  for (const row of rows) {
    const slot = toView(row, now);
    days.set(slot.day, [...(days.get(slot.day) ?? []), slot]);
  }
  return [...days].map(([day, slots]) => ({ day, slots }));
}

/** A listing of the firm, for the head of its page; null when it is another's. */
export function findPlannedListing({ db }: On, { enterpriseId }: EnterpriseActor, id: Id) {
  return db.listing.findFirst({
    where: { id, enterpriseId, source: "posted" },
    select: { id: true, number: true, title: true },
  });
}

export type TimeToChoose = Times & { id: Id; where: string; note: string; isMine: boolean };

/** The times that the student of an invited application can take, with the one held; empty for everybody else. A firm
 * without standing shows no other than the one held. */
export async function listTimesToChoose(
  { db, clock }: On,
  { personId }: StudentActor,
  applicationId: Id,
): Promise<TimeToChoose[]> {
  const now = clock.now();
  const invited = {
    some: { id: applicationId, studentId: personId, status: "interview" as const },
  };
  const rows = await db.interviewSlot.findMany({
    where: {
      ...{ cancelledAt: null, startsAt: { gt: now } },
      AND: { listing: { applications: invited } },
      OR: [openTimes(now), { applicationId }],
    },
    select: {
      ...{ id: true, startsAt: true, endsAt: true, place: true, link: true, note: true },
      applicationId: true,
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    ...{ id: row.id, note: row.note, isMine: row.applicationId !== null },
    where: [row.place, row.link].filter(Boolean).join(" · "),
    ...timesOf(row),
  }));
}

const clockOf = new Intl.DateTimeFormat("en-GB", {
  ...{ timeZone: "Asia/Shanghai", hourCycle: "h23", hour: "2-digit", minute: "2-digit" },
});

function timesOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Times {
  return { day: dayOf(startsAt), from: clockOf.format(startsAt), until: clockOf.format(endsAt) };
}

function toView(row: Row, now: Date): SlotView {
  const { startsAt, endsAt, cancelledAt, application, ...rest } = row;
  const taken = application ? "taken" : "open";
  return {
    ...rest,
    ...timesOf(row),
    minutes: Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000),
    state: cancelledAt ? "cancelled" : startsAt <= now ? "over" : taken,
    applicant: application && {
      applicationId: application.id,
      name: (application.snapshot as { name?: string }).name ?? "",
    },
  };
}
