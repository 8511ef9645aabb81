// Owns what a school reads of a result: the last run with its certificate, who got what and why, the appeals, and what more
// seats would change, computed beside the round and never written.
import { allocateOpening } from "~/app/domain/allocation";
import type { SchoolActor } from "~/app/domain/permission";
import type { RoundFilling } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ChoiceWhy, KeptCertificate } from "./certificate-of.server";
import { loadMarket } from "./read-market.server";

type On = Pick<Services, "db" | "pool" | "clock">;

export type SeatLine = {
  entryId: Id;
  name: string;
  className: string;
  programmeId: Id | null;
  whys: ChoiceWhy[];
};
export type AppealLine = {
  appealId: Id;
  name: string;
  text: string;
  at: Date;
  answer: string | null;
};
export type RoundResult = {
  number: number;
  at: Date;
  filledBy: RoundFilling;
  certificate: KeptCertificate;
  closedIds: Id[];
  seats: SeatLine[];
  appeals: AppealLine[];
};

/** The last run of a round of the actor's school; null before the first. */
export async function readRoundResult(
  { db }: On,
  actor: SchoolActor,
  roundId: Id,
): Promise<RoundResult | null> {
  const run = await db.roundRun.findFirst({
    where: { roundId, round: { schoolId: actor.schoolId } },
    orderBy: { number: "desc" },
    select: {
      ...{ number: true, at: true, filledBy: true, certificate: true, closedIds: true },
      seats: { orderBy: { entryId: "asc" }, select: seatOf },
    },
  });
  if (!run) return null;
  const appeals = await db.roundAppeal.findMany({
    where: { entry: { roundId } },
    orderBy: { at: "asc" },
    select: {
      ...{ id: true, text: true, at: true, answer: true },
      entry: { select: { student: { select: { name: true } } } },
    },
  });
  return {
    ...run,
    certificate: run.certificate as unknown as KeptCertificate,
    seats: run.seats.map(({ entryId, programmeId, whys, entry }) => ({
      ...{ entryId, programmeId, whys: whys as ChoiceWhy[], name: entry.student.name },
      className: entry.enrolment.schoolClass.name,
    })),
    appeals: appeals.map(({ id: appealId, entry, ...appeal }) => ({
      ...{ ...appeal, appealId, name: entry.student.name },
    })),
  };
}

const seatOf = {
  ...{ entryId: true, programmeId: true, whys: true },
  entry: {
    select: {
      student: { select: { name: true } },
      enrolment: { select: { schoolClass: { select: { name: true } } } },
    },
  },
} as const;

/** `better`, `worse`: students whose seat moves up or down in their own order; nobody's does down by more seats. */
export type WhatIf = {
  programmeId: Id;
  more: number;
  placed: number;
  placedThen: number;
  better: number;
  worse: number;
};

/** What so many more (or fewer) seats of one programme would change. Touches nothing; null where the actor's school has no
 * such programme. */
export async function readWhatIf(
  on: On,
  actor: SchoolActor,
  roundId: Id,
  asked: { programmeId: string | null; more: number },
): Promise<WhatIf | null> {
  const own = { id: roundId, schoolId: actor.schoolId };
  if (!asked.programmeId || (await on.db.round.count({ where: own })) === 0) return null;
  const { market, programmes } = await loadMarket(on, roundId);
  const at = programmes.findIndex(({ id }) => id === asked.programmeId);
  if (at < 0) return null;
  const minimum = programmes.map((one) => one.minimum);
  const seats = market.seats.slice();
  seats[at] = Math.max(0, Math.min(999, seats[at]! + asked.more));
  const now = allocateOpening(market, minimum).held;
  const then = allocateOpening({ ...market, seats }, minimum).held;
  const place = (choice: number) => (choice < 0 ? Infinity : choice);
  const moved = [...now.keys()].map((student) => place(then[student]!) - place(now[student]!));
  return {
    ...{ programmeId: programmes[at]!.id, more: asked.more },
    placed: now.filter((choice) => choice >= 0).length,
    placedThen: then.filter((choice) => choice >= 0).length,
    better: moved.filter((by) => by < 0).length,
    worse: moved.filter((by) => by > 0).length,
  };
}
