// Owns finding the week that a student writes about, and whether it can be written now.
import { entryStateOf, type EntryState, weeksOf } from "~/app/domain/journal";
import type { StudentActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { atWork, placementsOfStudent } from "./placement-scope.server";
import { columnOfDay, workedStayOf } from "./stay-of";

const entryOf = {
  ...{ id: true, version: true, body: true, tasks: true, minutes: true, mark: true },
  ...{ submittedAt: true, returnedAt: true, confirmedAt: true },
} as const;

export type FoundEntry = {
  id: Id;
  version: number;
  body: string;
  tasks: number[];
  minutes: number | null;
  mark: number | null;
  submittedAt: Date | null;
  returnedAt: Date | null;
  confirmedAt: Date | null;
};
export type FoundWeek = { entry: FoundEntry | null; state: EntryState; tasks: number };

/** The week of one of the student's placements with what is written, locked against a second hand. Refusals:
 * `journal.not_found`, `journal.week_ahead`. */
export async function findWeek(
  tx: Tx,
  actor: StudentActor,
  { placementId, weekOf }: { placementId: Id; weekOf: Day },
  now: Date,
): Promise<Outcome<FoundWeek>> {
  await tx.$queryRaw`select id from "Placement" where id = ${placementId}::uuid for update`;
  const placement = await tx.placement.findFirst({
    where: { id: placementId, ...placementsOfStudent(actor), state: { in: [...atWork] } },
    select: { startsOn: true, endsOn: true, endedAt: true, terms: true },
  });
  if (!placement) return refuse("journal.not_found");
  const today = dayOf(now);
  const entry = await tx.journalEntry.findUnique({
    where: { placementId_weekOf: { placementId, weekOf: columnOfDay(weekOf) } },
    select: entryOf,
  });
  const written = new Set(entry ? [weekOf] : []);
  const weeks = weeksOf(workedStayOf(placement), today, written);
  if (!weeks.includes(weekOf)) return refuse("journal.not_found");
  if (weekOf > today) return refuse("journal.week_ahead");
  const { tasks } = readTerms(placement.terms);
  return accept({ entry, state: entryStateOf(entry), tasks: tasks.length });
}
