// Owns the list of the rounds that a student's class takes part in.
import type { StudentActor } from "~/app/domain/permission";
import type { RoundKind, RoundState } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { findEnrolment, roundsOfStudent } from "./own-round.server";

export type MyRoundLine = {
  roundId: Id;
  name: string;
  kind: RoundKind;
  state: RoundState;
  rankUntil: Date;
  choices: number;
};

/** The rounds that the student's class takes part in, the newest first. */
export async function listMyRounds(
  { db }: Pick<Services, "db">,
  actor: StudentActor,
): Promise<MyRoundLine[]> {
  const enrolment = await findEnrolment(db, actor);
  if (!enrolment) return [];
  const rows = await db.round.findMany({
    where: roundsOfStudent(actor, enrolment.classId),
    orderBy: { createdAt: "desc" },
    select: {
      ...{ id: true, name: true, kind: true, state: true, rankUntil: true },
      entries: {
        where: { studentId: actor.personId },
        select: { _count: { select: { choices: true } } },
      },
    },
  });
  return rows.map(({ id, kind, entries, ...row }) => ({
    ...{ ...row, roundId: id, kind: kind as RoundKind },
    choices: entries[0]?._count.choices ?? 0,
  }));
}
