// Owns the rules of interview times: what a firm may offer, who may take, move or free one, and when people are reminded.
// One time for one person is the database's promise (InterviewSlot_one_per_application and a guarded write).
import { interviewDays } from "./application-times";
import { type Day, dayOf } from "./values";

/** Shortest and longest time of one interview in minutes. */
export const slotMinutes = { least: 10, most: 240 } as const;
/** How long an interview takes where the firm names only its hour. */
export const usualMinutes = 30;
/** Times that one press may lay out, and that a listing may have ahead. */
export const slotsAtOnce = 20;
export const slotsAhead = 100;
/** Hours before an interview at which both sides are reminded. */
export const remindHours = 24;

export type SlotTime = { startsAt: Date; endsAt: Date };
/** `offered`: open to all invited; `booked`, `freed`: by the student; `changed`, `cancelled`: by the firm. */
export const slotChanges = ["offered", "booked", "freed", "changed", "cancelled", "near"] as const;
export type SlotChange = (typeof slotChanges)[number];

/** So many times one after the other from an hour of a day, as clocks in China show it (UTC+8, no summer time). */
export function layOutSlots(of: {
  day: Day;
  from: string;
  minutes: number;
  count: number;
}): SlotTime[] {
  const first = new Date(`${of.day}T${of.from}:00+08:00`).getTime();
  const length = of.minutes * 60_000;
  return Array.from({ length: of.count }, (_, i) => ({
    startsAt: new Date(first + i * length),
    endsAt: new Date(first + (i + 1) * length),
  }));
}

/** Whether a time may be offered: ahead, not too far, within one day. */
export function isOfferable({ startsAt, endsAt }: SlotTime, now: Date): boolean {
  const isNear = startsAt.getTime() <= now.getTime() + interviewDays * 86_400_000;
  return startsAt > now && isNear && dayOf(startsAt) === dayOf(new Date(endsAt.getTime() - 1));
}

/** Whether two times overlap; one may begin when the other ends. */
export function overlap(one: SlotTime, other: SlotTime): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
