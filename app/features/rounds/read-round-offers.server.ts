// Owns what a school reads of the offers of its settled round: to whom each seat was offered, how it stands, and which seats
// wait for their listing.
import type { ApplicationStatus } from "~/app/domain/application";
import type { SchoolActor } from "~/app/domain/permission";
import type { RefusalCode } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { readDueSeats } from "./read-due-seats.server";

/** `status`: of the application; null where `fault` kept the offer back. */
export type OfferLine = {
  programmeId: Id;
  entryId: Id;
  name: string;
  className: string;
  isNext: boolean;
  status: ApplicationStatus | null;
  fault: RefusalCode | null;
  applicationId: Id | null;
};
/** `waiting`: programmes whose listing does not let a seat be offered now (paused, full or ended), with how many seats. */
export type RoundOffers = { lines: OfferLine[]; waiting: { programmeId: Id; seats: number }[] };

/** The offers of a settled round of the actor's school; null before. */
export async function readRoundOffers(
  { db }: Pick<Services, "db">,
  actor: SchoolActor,
  roundId: Id,
): Promise<RoundOffers | null> {
  const round = await db.round.findFirst({
    where: { id: roundId, schoolId: actor.schoolId, state: "settled" },
    select: { runId: true },
  });
  if (!round?.runId) return null;
  const [offers, due] = await Promise.all([
    db.roundOffer.findMany({
      where: { programme: { roundId } },
      orderBy: [{ programme: { number: "asc" } }, { rank: "asc" }],
      select: {
        ...{ programmeId: true, entryId: true, isNext: true, fault: true, applicationId: true },
        application: { select: { status: true } },
        entry: {
          select: {
            student: { select: { name: true } },
            enrolment: { select: { schoolClass: { select: { name: true } } } },
          },
        },
      },
    }),
    readDueSeats({ db }, { id: roundId, runId: round.runId }),
  ]);
  const waiting = new Map<Id, number>();
  for (const { programmeId } of due) waiting.set(programmeId, (waiting.get(programmeId) ?? 0) + 1);
  return {
    lines: offers.map(({ application, entry, fault, ...offer }) => ({
      ...{ ...offer, name: entry.student.name, fault: fault as RefusalCode | null },
      ...{ className: entry.enrolment.schoolClass.name, status: application?.status ?? null },
    })),
    waiting: [...waiting].map(([programmeId, seats]) => ({ programmeId, seats })),
  };
}
