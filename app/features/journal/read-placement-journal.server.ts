// Owns what a school reads of one student's time at a firm: weeks, months, leave and visits together.
import { type AbsenceReason, daysAway, daysOf } from "~/app/domain/absence";
import { entryStateOf, standingOfWeek, type WeekStanding, weeksOf } from "~/app/domain/journal";
import { findPayGaps, type MonthReport, type PayGap } from "~/app/domain/pay-gap";
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { type Currency, type Day, dayOf, type Id } from "~/app/domain/values";
import type { VisitMode } from "~/app/domain/visit";
import type { Services } from "~/app/platform/services.server";
import { placementsOfSchool } from "./placement-scope.server";
import { reportOf } from "./read-my-records.server";
import { workedStayOf, textOfDay } from "./stay-of";

export type PlacementJournal = {
  placementId: Id;
  student: string;
  group: string;
  firm: string;
  mentor: string;
  weeks: {
    weekOf: Day;
    entryId: Id | null;
    standing: WeekStanding;
    mark: number | null;
    minutes: number | null;
  }[];
  /** In which the months are paid. */
  currency: Currency;
  months: (MonthReport & { gaps: PayGap[]; settled: string | null })[];
  leave: {
    absenceId: Id;
    fromDay: Day;
    untilDay: Day;
    days: number;
    reason: AbsenceReason;
    state: string;
  }[];
  away: number;
  visits: { visitId: Id; visitedOn: Day; mode: VisitMode; by: string; isPlan: boolean }[];
};

/** The whole of one placement; null outside the actor's scope. */
export async function readPlacementJournal(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  placementId: Id,
): Promise<PlacementJournal | null> {
  const today = dayOf(clock.now());
  const row = await db.placement.findFirst({
    where: { AND: [{ id: placementId }, placementsOfSchool(actor)] },
    select: {
      ...{ terms: true, startsOn: true, endsOn: true, endedAt: true, mentorName: true },
      student: { select: { name: true } },
      enterprise: { select: { shortName: true } },
      enrolment: { select: { schoolClass: { select: { name: true } } } },
      journal: true,
      payMonths: { orderBy: { month: "desc" } },
      absences: { orderBy: { fromDay: "desc" } },
      visits: {
        orderBy: { visit: { visitedOn: "desc" } },
        select: {
          visit: {
            select: {
              ...{ id: true, visitedOn: true, mode: true, recordedAt: true },
              by: { select: { name: true } },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const stay = workedStayOf(row);
  const terms = readTerms(row.terms);
  const entries = new Map(row.journal.map((one) => [textOfDay(one.weekOf), one]));
  const leave = row.absences.map(({ id, fromDay, untilDay, reason, state }) => {
    const days = { fromDay: textOfDay(fromDay), untilDay: textOfDay(untilDay) };
    return { absenceId: id, ...days, days: daysOf(days), reason: reason as AbsenceReason, state };
  });
  return {
    ...{ placementId, student: row.student.name, firm: row.enterprise.shortName },
    ...{ group: row.enrolment.schoolClass.name, mentor: row.mentorName },
    currency: terms.payCurrency,
    weeks: weeksOf(stay, today, entries)
      .filter((weekOf) => weekOf <= today)
      .map((weekOf) => weekLine(weekOf, entries.get(weekOf) ?? null, today)),
    months: row.payMonths.map((one) => {
      const report = reportOf(one);
      const gaps = findPayGaps(terms, report, stay, today);
      return { ...report, gaps, settled: one.settledAt ? one.settledNote : null };
    }),
    ...{ leave, away: daysAway(leave.filter(({ state }) => state === "granted")) },
    visits: row.visits.map(({ visit: { id, visitedOn, mode, by, recordedAt } }) => ({
      ...{ visitId: id, visitedOn: textOfDay(visitedOn), mode, by: by.name },
      isPlan: recordedAt === null,
    })),
  };
}

type Entry = {
  id: Id;
  submittedAt: Date | null;
  returnedAt: Date | null;
  mark: number | null;
  minutes: number | null;
};
/** What a student only typed is not the school's to read. */
function weekLine(weekOf: Day, entry: Entry | null, today: Day) {
  const state = entryStateOf(entry);
  const isToRead = state !== "none" && state !== "draft";
  return {
    ...{ weekOf, standing: standingOfWeek(weekOf, state, today), mark: entry?.mark ?? null },
    entryId: isToRead ? (entry?.id ?? null) : null,
    minutes: isToRead ? (entry?.minutes ?? null) : null,
  };
}
