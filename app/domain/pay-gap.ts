// Owns comparing the hours and pay of a month, as a student received them, with what was agreed (教职成〔2021〕4号 art. 17-18).
// Money in minor units of the agreement's currency; what is not known is never a gap.
import { breakDaysWithin, type WorkedStay } from "./agreed-break";
import type { PlacementTerms } from "./placement-terms";
import { addDays, type Day } from "./values";

export const payGaps = ["unpaid", "less_pay", "paid_late", "paid_to_other", "more_hours"] as const;
export type PayGap = (typeof payGaps)[number];

/** Days of grace after the agreed pay day. */
export const payGrace = 5;
/** Part of the agreed pay and hours that rounding may take; beyond it is a gap. */
const tolerance = 0.01;

export type MonthReport = {
  /** Its first day. */
  month: Day;
  minutes: number | null;
  paid: number | null;
  paidOn: Day | null;
  paidTo: "student" | "other";
};
type Agreed = Pick<
  PlacementTerms,
  "pay" | "payPeriod" | "payDay" | "hoursPerDay" | "hoursPerWeek" | "paidTo"
>;

/** The last day of the month that begins with a day. */
export function lastDayOfMonth(month: Day): Day {
  return addDays(nextMonth(month), -1);
}

function nextMonth(month: Day): Day {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, of, 1)).toISOString().slice(0, 10);
}

/** The first day of the month in which a day lies. */
export function monthOfDay(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The months in which a placement has had days of work until today, the latest first. */
export function monthsOf(stay: WorkedStay, today: Day): Day[] {
  const { startsOn, endsOn } = stay;
  if (!startsOn || startsOn > today) return [];
  const last = monthOfDay(endsOn && endsOn < today ? endsOn : today);
  const months: Day[] = [];
  for (let at = monthOfDay(startsOn); at <= last && months.length < 36; at = nextMonth(at)) {
    if (partOf(at, stay).days > 0) months.unshift(at);
  }
  return months;
}

/** The part of a month that is worked, 0 to 1, and its days: within the placement and outside its breaks. */
function partOf(
  month: Day,
  { startsOn, endsOn, breaks }: WorkedStay,
): { part: number; days: number } {
  const last = lastDayOfMonth(month);
  const from = startsOn && startsOn > month ? startsOn : month;
  const until = endsOn && endsOn < last ? endsOn : last;
  const daysFrom = (a: Day, b: Day) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000) + 1;
  const days = Math.max(0, daysFrom(from, until)) - breakDaysWithin(breaks, from, until);
  return { part: days / daysFrom(month, last), days };
}

/** What is owed for a month; null where it cannot be reckoned. Pay by the hour or day follows the hours reported. */
export function agreedPay(agreed: Agreed, report: MonthReport, stay: WorkedStay): number | null {
  const { pay, payPeriod, hoursPerDay } = agreed;
  if (pay === null) return null;
  const { part } = partOf(report.month, stay);
  if (payPeriod === "month") return Math.round(pay * part);
  if (payPeriod === "year") return Math.round((pay / 12) * part);
  if (report.minutes === null) return null;
  if (payPeriod === "hour") return Math.round((pay * report.minutes) / 60);
  return hoursPerDay ? Math.round((pay * report.minutes) / (60 * hoursPerDay)) : null;
}

/** The minutes agreed for a month: so many hours a week for each of its days; null where none were agreed. */
export function agreedMinutes(agreed: Agreed, month: Day, stay: WorkedStay): number | null {
  const { hoursPerWeek, hoursPerDay } = agreed;
  if (hoursPerWeek === null) return null;
  const { days } = partOf(month, stay);
  if (days === 0) return 0;
  // A month can begin and end with working days: one more than its weeks hold evenly is no gap.
  return Math.round((hoursPerWeek * 60 * days) / 7) + (hoursPerDay ?? 8) * 60;
}

/** The last day on which the pay of a month is in time: the agreed day of the next month, else its last one, and grace. */
export function payDueOn(agreed: Pick<Agreed, "payDay">, month: Day): Day {
  const next = nextMonth(month);
  const day = agreed.payDay ?? 31;
  const on = `${next.slice(0, 8)}${String(Math.max(1, day)).padStart(2, "0")}`;
  const last = lastDayOfMonth(next);
  return addDays(on > last ? last : on, payGrace);
}

/** Where the report of a month falls behind the agreement today, in the order of `payGaps`; empty: nowhere. */
export function findPayGaps(
  agreed: Agreed,
  report: MonthReport,
  stay: WorkedStay,
  today: Day,
): PayGap[] {
  const found = { ...gapsOfPay(agreed, report, stay, today), more_hours: false };
  const most = agreedMinutes(agreed, report.month, stay);
  if (report.minutes !== null && most !== null) {
    found.more_hours = report.minutes > most * (1 + tolerance);
  }
  return payGaps.filter((gap) => found[gap]);
}

function gapsOfPay(agreed: Agreed, report: MonthReport, stay: WorkedStay, today: Day) {
  const owed = agreedPay(agreed, report, stay);
  const due = payDueOn(agreed, report.month);
  const paid = report.paid ?? 0;
  const isPaid = paid > 0;
  return {
    unpaid: !isPaid && today > due && owed !== 0,
    less_pay: isPaid && owed !== null && paid < owed * (1 - tolerance),
    paid_late: isPaid && report.paidOn !== null && report.paidOn > due,
    paid_to_other: isPaid && report.paidTo === "other",
  };
}
