// Owns what a student reads of hours, pay and leave of a placement, against what was agreed.
import { type AbsenceReason, daysAway, daysOf } from "~/app/domain/absence";
import {
  agreedPay,
  findPayGaps,
  type MonthReport,
  monthsOf,
  type PayGap,
} from "~/app/domain/pay-gap";
import type { StudentActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { type Currency, type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { PlacementLine } from "./choose-placement.server";
import { placementsOfStudent } from "./placement-scope.server";
import { textOfDay } from "./stay-of";

type On = Pick<Services, "db" | "clock">;
export type PayLine = {
  month: Day;
  report: (MonthReport & { note: string }) | null;
  /** In minor units; null where it cannot be reckoned. */
  owed: number | null;
  gaps: PayGap[];
  settled: string | null;
};
type Row = {
  month: Date;
  minutes: number | null;
  paid: number | null;
  paidOn: Date | null;
  paidTo: string;
  note: string;
};

/** A row of a month as the law reads it. */
export function reportOf({ month, paidOn, paidTo, minutes, paid }: Omit<Row, "note">): MonthReport {
  return {
    ...{ minutes, paid, month: textOfDay(month), paidOn: paidOn && textOfDay(paidOn) },
    paidTo: paidTo === "other" ? "other" : "student",
  };
}

/** Every month with days at work, the latest first, told of or not. */
export async function listMyPay(
  { db, clock }: On,
  actor: StudentActor,
  line: PlacementLine,
): Promise<{ months: PayLine[]; currency: Currency }> {
  const today = dayOf(clock.now());
  const row = await db.placement.findFirst({
    where: { id: line.placementId, ...placementsOfStudent(actor) },
    select: { terms: true, payMonths: true },
  });
  const terms = readTerms(row?.terms);
  const told = new Map(row?.payMonths.map((one) => [textOfDay(one.month), one]));
  const blank = { minutes: null, paid: null, paidOn: null, paidTo: "student" as const };
  const months = monthsOf(line, today).map((month) => {
    const one = told.get(month);
    const report = one ? { ...reportOf(one), note: one.note } : null;
    return {
      ...{ month, report, settled: one?.settledAt ? one.settledNote : null },
      owed: agreedPay(terms, report ?? { ...blank, month }, line),
      gaps: report ? findPayGaps(terms, report, line, today) : [],
    };
  });
  return { months, currency: terms.payCurrency };
}

export type LeaveLine = {
  absenceId: Id;
  fromDay: Day;
  untilDay: Day;
  days: number;
  reason: AbsenceReason;
  note: string;
  state: "asked" | "granted" | "refused";
  decision: string;
};

/** Leave of a placement, the latest first, and how many days were granted. */
export async function listMyLeave(
  { db }: On,
  actor: StudentActor,
  { placementId }: PlacementLine,
): Promise<{ lines: LeaveLine[]; away: number }> {
  const rows = await db.absence.findMany({
    where: { placement: { id: placementId, ...placementsOfStudent(actor) } },
    orderBy: [{ fromDay: "desc" }, { id: "desc" }],
  });
  const lines = rows.map(({ id, state, note, decision, reason, ...days }) => {
    const stay = { fromDay: textOfDay(days.fromDay), untilDay: textOfDay(days.untilDay) };
    return {
      ...{ absenceId: id, state, note, decision, ...stay },
      ...{ days: daysOf(stay), reason: reason as AbsenceReason },
    };
  });
  return { lines, away: daysAway(lines.filter(({ state }) => state === "granted")) };
}
