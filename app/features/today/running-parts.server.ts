// Owns what waits of running placements on the list of today: calls for help, guardians to call, weeks, leave, disputes.
import { textOfDay } from "~/app/features/journal/stay-of";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { type Found, lineOf, type Scope, shown, whose } from "./today-lines.server";

type Read = (on: Pick<Services, "db" | "clock">, scope: Scope) => Promise<Found>;

/** By kind of work, the earliest first. */
export const runningParts = {
  incidents: async ({ db, clock }, placement) => {
    const where = { closedAt: null, placement };
    const [total, rows] = await Promise.all([
      db.incident.count({ where }),
      db.incident.findMany({
        ...{ where, orderBy: { dueAt: "asc" }, take: shown },
        select: { id: true, dueAt: true, placement: { select: whose } },
      }),
    ]);
    const isLate = (due: Date) => due <= clock.now();
    const lines = rows.map(({ id, dueAt, placement: of }) =>
      lineOf(of, { id, at: dueAt, isLate: isLate(dueAt) }),
    );
    return { total, lines };
  },
  calls: async ({ db, clock }, placement) => {
    const where = { doneAt: null, placement };
    const [total, rows] = await Promise.all([
      db.callRequest.count({ where }),
      db.callRequest.findMany({
        ...{ where, orderBy: { dueAt: "asc" }, take: shown },
        select: { id: true, dueAt: true, placement: { select: whose } },
      }),
    ]);
    const lines = rows.map(({ id, dueAt, placement: of }) =>
      lineOf(of, { id, at: dueAt, isLate: dueAt <= clock.now() }),
    );
    return { total, lines };
  },
  journals: async ({ db }, placement) => {
    const where = {
      ...{ submittedAt: { not: null }, returnedAt: null, mark: null },
      placement: { AND: [placement, { state: { in: ["running", "ended", "terminated"] } }] },
    } satisfies Prisma.JournalEntryWhereInput;
    const [total, rows] = await Promise.all([
      db.journalEntry.count({ where }),
      db.journalEntry.findMany({
        ...{ where, orderBy: { submittedAt: "asc" }, take: 1 },
        select: { id: true, submittedAt: true, placement: { select: whose } },
      }),
    ]);
    const lines = rows.map(({ id, submittedAt, placement: of }) =>
      lineOf(of, { id, at: submittedAt }),
    );
    return { total, lines };
  },
  leave: async ({ db }, placement) => {
    const where = { state: "asked", placement } as const;
    const [total, rows] = await Promise.all([
      db.absence.count({ where }),
      db.absence.findMany({
        ...{ where, orderBy: { fromDay: "asc" }, take: shown },
        select: { id: true, fromDay: true, placement: { select: whose } },
      }),
    ]);
    const lines = rows.map(({ id, fromDay, placement: of }) =>
      lineOf(of, { id, at: textOfDay(fromDay) }),
    );
    return { total, lines };
  },
  disputes: async ({ db }, placement) => {
    const where = { disputedAt: { not: null }, resolvedAt: null, placement };
    const [total, rows] = await Promise.all([
      db.assessment.count({ where }),
      db.assessment.findMany({
        ...{ where, orderBy: { disputedAt: "asc" }, take: shown },
        select: { disputedAt: true, placement: { select: whose } },
      }),
    ]);
    const lines = rows.map(({ disputedAt, placement: of }) => lineOf(of, { at: disputedAt }));
    return { total, lines };
  },
} satisfies Record<string, Read>;
