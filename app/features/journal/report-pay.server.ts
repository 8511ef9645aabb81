// Owns hours and pay of a month as the student received them, told where they fall behind the agreement.
// What came of a gap: settle-pay.
import { z } from "zod";
import { findPayGaps, type MonthReport, monthsOf } from "~/app/domain/pay-gap";
import type { StudentActor } from "~/app/domain/permission";
import { readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, dayOf, Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { atWork, placementsOfStudent } from "./placement-scope.server";
import { columnOfDay, workedStayOf } from "./stay-of";

const words = z.string().trim().max(500);
export const ReportPay = z.strictObject({
  placementId: Id,
  /** Its first day. */
  month: Day,
  hours: z.number().min(0).max(744).optional(),
  /** As it came, in whole units of the currency. */
  paid: z.number().min(0).max(1_000_000).optional(),
  paidOn: z.optional(Day),
  paidTo: z.enum(["student", "other"]).default("student"),
  note: words.default(""),
});
type On = Pick<Services, "db" | "clock">;

/** Keeps what came in a month; behind the agreement it is told to the teachers, not to the firm. Refusals: `pay.not_found` for
 * months and placements that are not the student's, `pay.day_ahead`, `pay.settled` once a teacher has looked at it. */
export function reportPay(
  { db, clock }: On,
  actor: StudentActor,
  input: z.output<typeof ReportPay>,
): Promise<Outcome<{ isBehind: boolean }>> {
  const now = clock.now();
  const { placementId, month } = input;
  return inTransaction(db, async (tx) => {
    const placement = await tx.placement.findFirst({
      where: { id: placementId, ...placementsOfStudent(actor), state: { in: [...atWork] } },
      select: {
        ...{ terms: true, startsOn: true, endsOn: true, endedAt: true },
        payMonths: { where: { month: columnOfDay(month) }, select: { settledAt: true } },
      },
    });
    if (!placement) return refuse("pay.not_found");
    const stay = workedStayOf(placement);
    const isSettled = placement.payMonths.some(({ settledAt }) => settledAt !== null);
    const judged = judge(input, stay, isSettled, dayOf(now));
    if (!judged.ok) return judged;
    const report = reportOf(input);
    await keep(tx, input, report, now);
    const gaps = findPayGaps(readTerms(placement.terms), report, stay, dayOf(now));
    if (gaps.length > 0) await announce(tx, now, { name: "pay.gap_found", placementId, month });
    const subject: [string, Id] = ["placement", placementId];
    const fields = ["minutes", "paid", "paidOn", "paidTo"];
    await audit(tx, now, { actor, action: "pay.report", subject, fields });
    return accept({ isBehind: gaps.length > 0 });
  });
}

type Input = z.output<typeof ReportPay>;

function judge(
  { month, paidOn }: Input,
  stay: ReturnType<typeof workedStayOf>,
  isSettled: boolean,
  today: Day,
): Outcome<null> {
  if (!monthsOf(stay, today).includes(month)) return refuse("pay.not_found");
  if (isSettled) return refuse("pay.settled");
  return paidOn && paidOn > today ? refuse("pay.day_ahead") : accept(null);
}

function reportOf({ month, hours, paid, paidOn, paidTo }: Input): MonthReport {
  return {
    ...{ month, paidTo, paidOn: paidOn ?? null },
    minutes: hours === undefined ? null : Math.round(hours * 60),
    paid: paid === undefined ? null : Math.round(paid * 100),
  };
}

async function keep(tx: Tx, { placementId, note }: Input, report: MonthReport, now: Date) {
  const { month, paidOn, ...said } = report;
  const key = { placementId, month: columnOfDay(month) };
  const row = { ...said, paidOn: paidOn && columnOfDay(paidOn), note, reportedAt: now };
  const where = { placementId_month: key };
  await tx.payMonth.upsert({ where, create: { ...key, ...row }, update: row });
}
