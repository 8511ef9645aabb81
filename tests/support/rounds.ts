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
