// Owns what a student reads of the own journal: every week with its standing, and one of them whole.
import {
  entryStateOf,
  type EntryState,
  standingOfWeek,
  type WeekStanding,
  weeksOf,
} from "~/app/domain/journal";
import type { StudentActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { type FileLine, fileLineSelect, toFileLine } from "~/app/features/files/read-files.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import type { PlacementLine } from "./choose-placement.server";
import { atWork, placementsOfStudent } from "./placement-scope.server";
import { columnOfDay, textOfDay } from "./stay-of";

type On = Pick<Services, "db" | "clock">;
export type WeekLine = {
  weekOf: Day;
  standing: WeekStanding;
  minutes: number | null;
  isConfirmed: boolean;
  mark: number | null;
};

/** The weeks that have begun, the latest first. */
export async function listMyWeeks(
  { db, clock }: On,
  actor: StudentActor,
  line: PlacementLine,
): Promise<WeekLine[]> {
  const today = dayOf(clock.now());
  const rows = await db.journalEntry.findMany({
    where: { placement: { id: line.placementId, ...placementsOfStudent(actor) } },
    select: {
      ...{ weekOf: true, minutes: true, submittedAt: true, returnedAt: true, mark: true },
      confirmedAt: true,
    },
  });
  const byWeek = new Map(rows.map((row) => [textOfDay(row.weekOf), row]));
  return weeksOf(line, today, byWeek)
    .filter((weekOf) => weekOf <= today)
    .reverse()
    .map((weekOf) => {
      const row = byWeek.get(weekOf) ?? null;
      return {
        ...{ weekOf, standing: standingOfWeek(weekOf, entryStateOf(row), today) },
        ...{ minutes: row?.minutes ?? null, mark: row?.mark ?? null },
        isConfirmed: row !== null && row.confirmedAt !== null,
      };
    });
}

export type MyWeek = {
  placementId: Id;
  weekOf: Day;
  state: EntryState;
  standing: WeekStanding;
  version: number;
  body: string;
  minutes: number | null;
  ticked: number[];
  /** What was agreed, by its place. */
  tasks: string[];
  photos: FileLine[];
  confirmed: { by: string; note: string; at: Date } | null;
  mark: number | null;
  markNote: string;
  hoursPerWeek: number | null;
  canWrite: boolean;
};

/** One week of a placement; null where it has none of that Monday. */
export async function findMyWeek(
  { db, clock }: On,
  actor: StudentActor,
  line: PlacementLine,
  weekOf: Day,
): Promise<MyWeek | null> {
  const today = dayOf(clock.now());
  if (weekOf > today) return null;
  const { placementId } = line;
  const placement = await db.placement.findFirst({
    where: { id: placementId, ...placementsOfStudent(actor) },
    select: {
      terms: true,
      journal: {
        where: { weekOf: columnOfDay(weekOf) },
        include: {
          photos: { orderBy: { position: "asc" }, select: { file: { select: fileLineSelect } } },
        },
      },
    },
  });
  const entry = placement?.journal[0] ?? null;
  const written = new Set(entry ? [weekOf] : []);
  if (!placement || !weeksOf(line, today, written).includes(weekOf)) return null;
  const { tasks, hoursPerWeek } = readTerms(placement.terms);
  const state = entryStateOf(entry);
  const isOpen = (atWork as readonly string[]).includes(line.state);
  return {
    ...{ placementId, weekOf, state, standing: standingOfWeek(weekOf, state, today) },
    ...{ tasks, hoursPerWeek, canWrite: isOpen && state !== "marked" },
    ...(entry ? writtenIn(entry) : unwritten),
  };
}

const unwritten = {
  ...{ version: 0, body: "", ticked: [], minutes: null, mark: null, markNote: "", photos: [] },
  confirmed: null,
};

type Entry = Prisma.JournalEntryGetPayload<{
  include: { photos: { select: { file: { select: typeof fileLineSelect } } } };
}>;
function writtenIn(entry: Entry) {
  const { version, body, tasks: ticked, minutes, mark, markNote, photos, confirmedAt } = entry;
  const confirmed = confirmedAt && {
    ...{ by: entry.confirmedByName, note: entry.confirmNote, at: confirmedAt },
  };
  const files = photos.map(({ file }) => toFileLine(file));
  return { version, body, ticked, minutes, mark, markNote, photos: files, confirmed };
}
