// Owns what waits for a teacher beside journals: leave to decide on, months that fall behind the agreement.
import { type AbsenceReason, daysOf } from "~/app/domain/absence";
import { findPayGaps, type PayGap } from "~/app/domain/pay-gap";
import type { SchoolActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { type Currency, type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { atWork, begun, placementsOfSchool } from "./placement-scope.server";
import { reportOf } from "./read-my-records.server";
import { workedStayOf, textOfDay } from "./stay-of";

export type LeaveToDecide = {
  absenceId: Id;
  student: string;
  firm: string;
  fromDay: Day;
  untilDay: Day;
  days: number;
  reason: AbsenceReason;
  note: string;
};
export type PayToSettle = {
  placementId: Id;
  month: Day;
  student: string;
  firm: string;
  gaps: PayGap[];
  minutes: number | null;
  paid: number | null;
  currency: Currency;
  note: string;
};
const who = {
  ...{ student: { select: { name: true } }, enterprise: { select: { shortName: true } } },
} as const;

/** Both lists within the actor's scope, the oldest first. */
export async function readFollowUp(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
): Promise<{ leave: LeaveToDecide[]; pay: PayToSettle[] }> {
  const today = dayOf(clock.now());
  const mine = placementsOfSchool(actor);
  const [leave, months] = await Promise.all([
    db.absence.findMany({
      where: { state: "asked", placement: { ...mine, state: { in: [...atWork] } } },
      orderBy: { askedAt: "asc" },
      take: 100,
      include: { placement: { select: who } },
    }),
    db.payMonth.findMany({
      where: { settledAt: null, placement: { ...mine, state: { in: [...begun] } } },
      orderBy: { month: "asc" },
      take: 1_000,
      include: {
        placement: {
          select: { ...who, terms: true, startsOn: true, endsOn: true, endedAt: true },
        },
      },
    }),
  ]);
  return {
    leave: leave.map(({ id, placement, reason, note, ...of }) => {
      const days = { fromDay: textOfDay(of.fromDay), untilDay: textOfDay(of.untilDay) };
      return {
        ...{ absenceId: id, note, reason: reason as AbsenceReason, ...days, days: daysOf(days) },
        ...{ student: placement.student.name, firm: placement.enterprise.shortName },
      };
    }),
    pay: months.flatMap(({ placement, placementId, note, ...row }) => {
      const report = reportOf(row);
      const terms = readTerms(placement.terms);
      const gaps = findPayGaps(terms, report, workedStayOf(placement), today);
      const { month, minutes, paid } = report;
      const { student, enterprise } = placement;
      const line = { placementId, month, minutes, paid, note, gaps, currency: terms.payCurrency };
      const names = { student: student.name, firm: enterprise.shortName };
      return gaps.length > 0 ? [{ ...line, ...names }] : [];
    }),
  };
}
