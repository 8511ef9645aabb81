// The classes that the demo's schools have booked a visit for: one day the firm has yet to answer, one is settled.
import { addDays, type Day, dayOf } from "~/app/domain/values";
import { ago, idOf } from "./dice";
import type { DrawnListing } from "./draw-listings";
import type { Row } from "./rows";

/** A Tuesday, so many days ahead or a little more. */
function tuesdayAfter(today: Day, days: number): Day {
  const day = addDays(today, days);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (9 - weekday) % 7);
}

export function demoBookings(now: Date, listings: readonly DrawnListing[]): Row[] {
  const today = dayOf(now);
  const booked = [
    ["电梯实训塔参观", "机电2601班", "college", 32, 10, "asked"],
    ["恒温仓与分拣线参观", "物流2501班", "internship", 28, 12, "confirmed"],
  ] as const;
  return booked.flatMap(([title, className, by, students, inDays, state]) => {
    const listing = listings.find((one) => one.isByHand && one.title === title);
    if (!listing) return [];
    const isSettled = state === "confirmed";
    return {
      ...{ id: idOf("booking", title), listingId: listing.truth.id, students, state },
      ...{ schoolId: idOf("school", "beijiang"), classId: idOf("class", "beijiang", className) },
      day: tuesdayAfter(today, inDays),
      note: "两位老师带队，坐学校的车来。",
      answerNote: isSettled ? "请九点前到北门，门卫有名单人数。" : "",
      ...{ askedById: idOf("person", by), askedAt: ago(now, isSettled ? 5 : 1) },
      answeredById: isSettled ? listing.firm.recruiter.id : null,
      answeredAt: isSettled ? ago(now, 3) : null,
    };
  });
}
