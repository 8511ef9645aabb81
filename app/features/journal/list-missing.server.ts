// Owns who owes weeks of the journal: the students of a teacher whose day to hand in is over, those who owe most first. What
// was handed in is read-queue's; the clock's word to the student is placements/remind-weeks.
import { dueAfter, dueDayOf, weeksOf } from "~/app/domain/journal";
import type { SchoolActor } from "~/app/domain/permission";
import { addDays, type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { placementsOfSchool } from "./placement-scope.server";
import { columnOfDay, workedStayOf, textOfDay } from "./stay-of";

export type MissingLine = {
  placementId: Id;
  student: string;
  phone: string;
  group: string;
  firm: string;
  /** By their Mondays, the oldest first. */
  weeks: Day[];
};

/** So many placements are looked at: an office reads by class, a teacher has fewer. */
const looked = 3_000;
const shown = 100;

/** The placements of the actor's scope in which weeks are owed, and how many such placements there are. */
export async function listMissing(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
): Promise<{ rows: MissingLine[]; total: number }> {
  const today = dayOf(clock.now());
  const handedIn = {
    submittedAt: { not: null },
    weekOf: { lte: columnOfDay(addDays(today, -7 - dueAfter)) },
  };
  const placements = await db.placement.findMany({
    where: { AND: [placementsOfSchool(actor), { state: { in: ["running", "ended"] } }] },
    ...{ orderBy: [{ startsOn: "asc" }, { id: "asc" }], take: looked },
    select: {
      ...{ id: true, startsOn: true, endsOn: true, endedAt: true, terms: true },
      journal: { where: handedIn, select: { weekOf: true } },
    },
  });
  const due = placements.map(({ id, journal, ...row }) => {
    const weeks = weeksOf(workedStayOf(row), today).filter((monday) => dueDayOf(monday) < today);
    // A week that was written before a break was agreed makes up for no other.
    const isIn = new Set(journal.map(({ weekOf }) => textOfDay(weekOf)));
    return { id, weeks, owed: weeks.filter((week) => !isIn.has(week)).length };
  });
  const owing = due.filter(({ owed }) => owed > 0).sort((a, b) => b.owed - a.owed);
  return { total: owing.length, rows: await nameThem(db, owing.slice(0, shown)) };
}

const whose = {
  ...{ id: true, student: { select: { name: true, phone: true } } },
  enterprise: { select: { shortName: true } },
  enrolment: { select: { schoolClass: { select: { name: true } } } },
  journal: { where: { submittedAt: { not: null } }, select: { weekOf: true } },
} as const;

async function nameThem(db: Services["db"], owing: readonly { id: Id; weeks: Day[] }[]) {
  const rows = await db.placement.findMany({
    where: { id: { in: owing.map(({ id }) => id) } },
    select: whose,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return owing.flatMap(({ id, weeks }): MissingLine[] => {
    const row = byId.get(id);
    if (!row) return [];
    const isIn = new Set(row.journal.map(({ weekOf }) => textOfDay(weekOf)));
    return [
      {
        ...{ placementId: id, student: row.student.name, phone: row.student.phone ?? "" },
        ...{ group: row.enrolment.schoolClass.name, firm: row.enterprise.shortName },
        weeks: weeks.filter((week) => !isIn.has(week)),
      },
    ];
  });
}
