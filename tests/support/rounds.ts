import type { Id } from "~/app/domain/values";
import { newId, newToken } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

type Of = { student: { personId: Id }; by: Id };

/** A round of the student's class that is open, with one listing of the recruiter's firm; its ids by their parameters' names. */
export async function anOpenRound(
  { db, clock }: Pick<Services, "db" | "clock">,
  { student, by }: Of,
  listingId: string,
) {
  const now = clock.now();
  const { classId, schoolId } = await db.enrolment.findFirstOrThrow({
    where: { personId: student.personId },
  });
  const [roundId, programmeId] = [newId(now.getTime()), newId(now.getTime())];
  await db.round.create({
    data: {
      ...{ id: roundId, schoolId, name: "2024 级岗位实习", kind: "internship", state: "open" },
      ...{ rankUntil: new Date(now.getTime() + 7 * 86_400_000), mostChoices: 3 },
      ...{ classIds: [classId], seed: newToken(), createdAt: now, openedAt: now },
      createdById: by,
      programmes: { create: { id: programmeId, listingId, number: 1, seats: 1 } },
    },
  });
  return { roundId, programmeId };
}

/** The same round with a result that is told: the student has the one seat. */
export async function aToldRound(
  on: Pick<Services, "db" | "clock">,
  of: Of,
  listingId: string,
): Promise<{ roundId: Id; programmeId: Id }> {
  const { db, clock } = on;
  const now = clock.now();
  const round = await anOpenRound(on, of, listingId);
  const { roundId, programmeId } = round;
  const { id: enrolmentId } = await db.enrolment.findFirstOrThrow({
    where: { personId: of.student.personId },
  });
  const [entryId, runId] = [newId(now.getTime()), newId(now.getTime())];
  await db.roundEntry.create({
    data: {
      ...{ id: entryId, roundId, studentId: of.student.personId, enrolmentId, createdAt: now },
      choices: { create: { programmeId, position: 1 } },
    },
  });
  const certificate = {
    ...{ isStable: true, students: 1, placed: 1, first: 1, blocking: 0, unfit: 0, overfull: 0 },
    ...{ between: 0, blockingPairs: [] },
  };
  const whys = [{ programmeId, rank: 1, tie: 1, of: null, is: "held" }];
  await db.roundRun.create({
    data: {
      ...{ id: runId, roundId, number: 1, filledBy: "engine", certificate, closedIds: [] },
      ...{ byId: of.by, at: now, seats: { create: { entryId, programmeId, whys } } },
    },
  });
  await db.round.update({
    where: { id: roundId },
    data: {
      ...{ state: "published", runId, publishedAt: now },
      appealUntil: new Date(now.getTime() + 5 * 86_400_000),
    },
  });
  return round;
}
