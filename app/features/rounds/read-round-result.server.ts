// Owns what a school reads of a result: the last run with its certificate, who got what and why, and the appeals.
// What other seats would change: read-what-if.
import type { SchoolActor } from "~/app/domain/permission";
import type { RoundFilling } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ChoiceWhy, KeptCertificate } from "./certificate-of.server";

type On = Pick<Services, "db">;

export type SeatLine = {
  entryId: Id;
  name: string;
  studentNumber: string;
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
/** `students`: by name whom the certificate speaks of, besides those on this page. */
export type RoundResult = {
  page: number;
  pages: number;
  students: Record<Id, string>;
  number: number;
  at: Date;
  filledBy: RoundFilling;
  certificate: KeptCertificate;
  closedIds: Id[];
  seats: SeatLine[];
  appeals: AppealLine[];
};

const perPage = 50;

/** The last run of a round of the actor's school, a page of its seats; null before the first. */
export async function readRoundResult(
  { db }: On,
  actor: SchoolActor,
  roundId: Id,
  asked = 1,
): Promise<RoundResult | null> {
  const run = await db.roundRun.findFirst({
    where: { roundId, round: { schoolId: actor.schoolId } },
    orderBy: { number: "desc" },
    select: {
      ...{ id: true, number: true, at: true, filledBy: true, certificate: true, closedIds: true },
      _count: { select: { seats: true } },
    },
  });
  if (!run) return null;
  const pages = Math.max(1, Math.ceil(run._count.seats / perPage));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  const certificate = run.certificate as unknown as KeptCertificate;
  const seats = await db.roundSeat.findMany({
    where: { runId: run.id },
    orderBy: [{ entry: { enrolment: { studentNumber: "asc" } } }, { entryId: "asc" }],
    skip: (page - 1) * perPage,
    take: perPage,
    select: seatOf,
  });
  const named = await db.roundEntry.findMany({
    where: { id: { in: certificate.blockingPairs.map(({ entryId }) => entryId) } },
    select: { id: true, student: { select: { name: true } } },
  });
  const appeals = await db.roundAppeal.findMany({
    where: { entry: { roundId } },
    orderBy: { at: "asc" },
    select: {
      ...{ id: true, text: true, at: true, answer: true },
      entry: { select: { student: { select: { name: true } } } },
    },
  });
  const { number, at, filledBy, closedIds } = run;
  return {
    ...{ number, at, filledBy, closedIds, certificate, page, pages },
    students: Object.fromEntries(named.map(({ id, student }) => [id, student.name])),
    seats: seats.map(({ entryId, programmeId, whys, entry }) => ({
      ...{ entryId, programmeId, whys: whys as ChoiceWhy[], name: entry.student.name },
      ...{ className: entry.enrolment.schoolClass.name },
      studentNumber: entry.enrolment.studentNumber,
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
      enrolment: { select: { studentNumber: true, schoolClass: { select: { name: true } } } },
    },
  },
} as const;
