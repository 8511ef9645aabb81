// Interview times of the demo's firms around today, and the terms of the offers in its stories: who signs in by a card finds
// times to choose from, times that were chosen, and an offer that says what it promises.
import type { OfferTerms, Terms } from "~/app/domain/offer";
import { lastDayOf } from "~/app/domain/placement";
import { addDays, type Day, dayOf, type Id } from "~/app/domain/values";
import { whereOf } from "~/app/features/interviews/slot-rows.server";
import { ago, idOf } from "./dice";
import type { DrawnApplication } from "./draw-applications";
import type { DrawnListing } from "./draw-listings";
import type { Row } from "./rows";

/** Half hours of the listings by hand, «working days ahead, hour». Who of the stories is invited there takes the first of
 * them in turn, except whose choice it is. */
const times: readonly (readonly [title: string, place: string, at: readonly string[]])[] = [
  [
    ...(["电梯维保实习生", "清城区职教路示范街 18 号 2 楼会议室"] as const),
    ["1 14:00", "1 14:30", "1 15:00", "2 10:00", "2 10:30"],
  ],
  ["数控车床实习生", "模具车间旁的培训室", ["2 09:30", "3 09:30"]],
];
const choosing = "林嘉豪";

export const applicationIdOf = ({ student, listing }: DrawnApplication): Id =>
  idOf("application", student.truth.id, listing.truth.id);

type Time = { startsAt: Date; row: Row & { place: string; link: string; note: string } };

/** The stories with their hours and terms, and the rows of the times. */
export function withInterviews(now: Date, told: readonly DrawnApplication[]) {
  const slots: Row[] = [];
  const free = new Map(
    times.map(([title, place, at]) => [title, at.map((one) => timeOf(now, title, place, one))]),
  );
  const stories = told.map((one): DrawnApplication => {
    const offer = one.steps.some(({ move }) => move === "offer") ? { offer: offerOf(one) } : {};
    if (one.status !== "interview") return { ...one, ...offer };
    if (one.student.name === choosing) return { ...one, interviewAt: null };
    const time = free.get(one.listing.title)?.shift();
    if (!time) return one;
    const booked = { applicationId: applicationIdOf(one), bookedAt: ago(now, 0.5) };
    slots.push({ ...time.row, ...ofListing(one.listing), ...booked });
    return { ...one, interviewAt: time.startsAt, interviewNote: whereOf(time.row) };
  });
  for (const { listing } of told) {
    for (const time of free.get(listing.title) ?? []) {
      slots.push({ ...time.row, ...ofListing(listing), applicationId: null, bookedAt: null });
    }
    free.delete(listing.title);
  }
  return { stories, slots };
}

const ofListing = ({ truth, firm }: DrawnListing) => ({
  ...{ listingId: truth.id, createdById: firm.recruiter.id },
});

function timeOf(now: Date, title: string, place: string, at: string): Time {
  const [ahead, hour] = at.split(" ");
  const startsAt = new Date(`${workdayAfter(dayOf(now), Number(ahead))}T${String(hour)}:00+08:00`);
  const endsAt = new Date(startsAt.getTime() + 30 * 60_000);
  const note = "带身份证和技能证书，没有证书也可以来。";
  const row = { id: idOf("slot", title, at), startsAt, endsAt, place, link: "", note };
  return { startsAt, row: { ...row, sequence: 0, createdAt: ago(now, 1) } };
}

/** So many days ahead without Saturdays and Sundays. */
function workdayAfter(today: Day, ahead: number): Day {
  let day = today;
  for (let left = ahead; left > 0;) {
    day = addDays(day, 1);
    if (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) left -= 1;
  }
  return day;
}

/** What the listing says; who signs in by a card is offered a little more, and a later first day. */
function offerOf({ student, listing }: DrawnApplication): OfferTerms {
  const { terms, pay, address, startsOn, months, nightShift, overtime } = listing;
  const { shift, payPeriod, hoursPerDay, hoursPerWeek } = terms;
  const listed: Terms = {
    ...{ payMin: pay?.[0] ?? null, payMax: pay?.[1] ?? null, payPeriod, payNote: "" },
    ...{ site: address, shift, nightShift, overtime, hoursPerDay, hoursPerWeek, startsOn },
    endsOn: terms.endsOn ?? (startsOn && months ? lastDayOf(startsOn, months) : null),
  };
  if (student.name !== choosing || !startsOn) return { ...listed, listed };
  const later = addDays(startsOn, 7);
  return {
    ...listed,
    ...{ payMin: (listed.payMin ?? 0) + 20_000, payNote: "午餐免费，工作服由公司提供" },
    ...{ startsOn: later, endsOn: months ? lastDayOf(later, months) : listed.endsOn, listed },
  };
}
