// Owns the journals that a teacher reads: those that wait, those given back, those marked, the longest waiting first.
import { entryStateOf, type EntryState } from "~/app/domain/journal";
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import type { Day, Id } from "~/app/domain/values";
import { type FileLine, fileLineSelect, toFileLine } from "~/app/features/files/read-files.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { begun, placementsOfSchool } from "./placement-scope.server";
import { textOfDay } from "./stay-of";

type On = Pick<Services, "db">;
export const queueTabs = ["unread", "returned", "marked"] as const;
export type QueueTab = (typeof queueTabs)[number];
const whichOf: Record<QueueTab, Prisma.JournalEntryWhereInput> = {
  unread: { submittedAt: { not: null }, returnedAt: null, mark: null },
  returned: { returnedAt: { not: null }, mark: null },
  marked: { mark: { not: null } },
};

const lineOf = {
  ...{ id: true, version: true, weekOf: true, body: true, minutes: true, mark: true },
  ...{ submittedAt: true, returnedAt: true, confirmedAt: true, placementId: true },
  _count: { select: { photos: true } },
  placement: {
    select: {
      student: { select: { name: true } },
      enterprise: { select: { shortName: true } },
      enrolment: { select: { schoolClass: { select: { name: true } } } },
    },
  },
} as const satisfies Prisma.JournalEntrySelect;
type Row = Prisma.JournalEntryGetPayload<{ select: typeof lineOf }>;
export type QueueLine = {
  entryId: Id;
  placementId: Id;
  version: number;
  weekOf: Day;
  /** The beginning of what was written. */
  begins: string;
  length: number;
  minutes: number | null;
  photos: number;
  mark: number | null;
  state: EntryState;
  isConfirmed: boolean;
  submittedAt: Date | null;
  student: string;
  group: string;
  firm: string;
};

function toLine({ id, placement, body, _count, confirmedAt, ...row }: Row): QueueLine {
  const signs = Array.from(body);
  return {
    ...{ entryId: id, placementId: row.placementId, version: row.version, minutes: row.minutes },
    ...{ weekOf: textOfDay(row.weekOf), begins: signs.slice(0, 60).join("") },
    ...{ length: signs.length, photos: _count.photos, mark: row.mark, state: entryStateOf(row) },
    ...{ isConfirmed: confirmedAt !== null, submittedAt: row.submittedAt },
    ...{ student: placement.student.name, firm: placement.enterprise.shortName },
    group: placement.enrolment.schoolClass.name,
  };
}

/** A tab of the queue with how many lie in each. */
export async function listQueue(
  { db }: On,
  actor: SchoolActor,
  tab: QueueTab,
): Promise<{ rows: QueueLine[]; counts: Record<QueueTab, number> }> {
  const placement = { ...placementsOfSchool(actor), state: { in: [...begun] } };
  const [rows, unread, returned, marked] = await Promise.all([
    db.journalEntry.findMany({
      where: { placement, ...whichOf[tab] },
      orderBy:
        tab === "marked"
          ? [{ markedAt: "desc" }, { id: "asc" }]
          : [{ submittedAt: "asc" }, { id: "asc" }],
      take: 100,
      select: lineOf,
    }),
    ...queueTabs.map((one) => db.journalEntry.count({ where: { placement, ...whichOf[one] } })),
  ]);
  return {
    rows: rows.map(toLine),
    counts: { unread: unread ?? 0, returned: returned ?? 0, marked: marked ?? 0 },
  };
}

/** The unread week that has waited longest, another than the one just read; null where none is left. */
export async function nextUnread({ db }: On, actor: SchoolActor, but: Id): Promise<Id | null> {
  const row = await db.journalEntry.findFirst({
    where: { ...whichOf.unread, placement: placementsOfSchool(actor), id: { not: but } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return row?.id ?? null;
}

export type ReadEntry = QueueLine & {
  body: string;
  tasks: string[];
  files: FileLine[];
  markNote: string;
  confirmed: { by: string; note: string; at: Date } | null;
};

/** One week whole; null outside the scope, and while it is only typed. */
export async function findEntry(
  { db }: On,
  actor: SchoolActor,
  entryId: Id,
): Promise<ReadEntry | null> {
  const row = await db.journalEntry.findFirst({
    where: { id: entryId, submittedAt: { not: null }, placement: placementsOfSchool(actor) },
    select: {
      ...{ ...lineOf, tasks: true, markNote: true, confirmedByName: true, confirmNote: true },
      photos: { orderBy: { position: "asc" }, select: { file: { select: fileLineSelect } } },
      placement: { select: { ...lineOf.placement.select, terms: true } },
    },
  });
  if (!row) return null;
  const { tasks } = readTerms(row.placement.terms);
  return {
    ...{ ...toLine(row), body: row.body, markNote: row.markNote },
    tasks: row.tasks.flatMap((at) => tasks[at] ?? []),
    files: row.photos.map(({ file }) => toFileLine(file)),
    confirmed: row.confirmedAt
      ? { by: row.confirmedByName, note: row.confirmNote, at: row.confirmedAt }
      : null,
  };
}
