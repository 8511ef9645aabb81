// Owns which rounds somebody reaches: a school its own, a student those of the class, a firm those with its listings.
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";

/** What of a round every verb asks for first. */
export const roundFacts = {
  ...{ id: true, schoolId: true, state: true, kind: true, rankUntil: true, mostChoices: true },
  ...{ classIds: true, runId: true, appealUntil: true },
} as const satisfies Prisma.RoundSelect;

/** Locks a round of the actor's school, so that two steps come one after the other; null where there is none. */
export async function lockRound(tx: Tx, actor: SchoolActor, roundId: Id) {
  await tx.$queryRaw`select id from "Round" where id = ${roundId}::uuid for update`;
  return tx.round.findFirst({
    where: { id: roundId, schoolId: actor.schoolId },
    select: roundFacts,
  });
}

/** States in which students and firms know of a round. */
const told = ["open", "closed", "published", "settled"] as const;

/** Rounds that a student may rank in: those of the class in which they are at school now. */
export function roundsOfClass(classId: Id): Prisma.RoundWhereInput {
  return { classIds: { has: classId }, state: { in: [...told] } };
}

/** Rounds that a student reads: those of the class, and those in which they have ranked before they came into it. */
export function roundsOfStudent(
  { personId: studentId }: StudentActor,
  classId: Id,
): Prisma.RoundWhereInput {
  const ranked = { entries: { some: { studentId } }, state: { in: [...told] } };
  return { OR: [roundsOfClass(classId), ranked] };
}

/** The present enrolment, which decides on the class; null without any. */
export async function findEnrolment(db: Pick<Tx, "enrolment">, actor: StudentActor) {
  return db.enrolment.findFirst({
    where: { personId: actor.personId, state: "enrolled" },
    orderBy: { startedOn: "desc" },
    select: { id: true, classId: true, schoolClass: { select: { majorCode: true } } },
  });
}

/** Programmes of the actor's firm in rounds that it knows of. */
export function programmesOfFirm(actor: EnterpriseActor): Prisma.RoundProgrammeWhereInput {
  return {
    listing: { enterpriseId: actor.enterpriseId },
    round: { state: { in: [...told] } },
  };
}
