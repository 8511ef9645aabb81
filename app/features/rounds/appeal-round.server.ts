// Owns how a student says that a result is wrong, and how the school answers.
import { z } from "zod";
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { runsRounds } from "~/app/domain/round";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

const words = z.string().trim().min(1).max(500);
export const AppealRound = z.strictObject({ roundId: Id, text: words });
export const AnswerAppeal = z.strictObject({ roundId: Id, appealId: Id, answer: words });

type On = Pick<Services, "db" | "clock">;

/** Appeals, one at a time. Refusals: `round.not_found`, `round.appeal_not_allowed` when its time is over or one still waits
 * for the answer. */
export function appealRound(
  { db, clock }: On,
  actor: StudentActor,
  { roundId, text }: z.infer<typeof AppealRound>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select id from "RoundEntry" where "roundId" = ${roundId}::uuid
      and "studentId" = ${actor.personId}::uuid for update`;
    const entry = await tx.roundEntry.findFirst({
      where: { roundId, studentId: actor.personId },
      select: {
        id: true,
        round: { select: { state: true, appealUntil: true } },
        appeals: { where: { answer: null }, select: { id: true } },
      },
    });
    if (!entry) return refuse("round.not_found");
    const { state, appealUntil } = entry.round;
    const isOver = state !== "published" || appealUntil === null || now >= appealUntil;
    if (isOver || entry.appeals.length > 0) return refuse("round.appeal_not_allowed");
    const id = newId(now.getTime());
    await tx.roundAppeal.create({ data: { id, entryId: entry.id, text, at: now } });
    await announce(tx, now, { name: "round.appealed", appealId: id });
    await audit(tx, now, { actor, action: "round.appeal", subject: ["round_appeal", id] });
    return accept(null);
  });
}

/** Answers an appeal; the student reads it. Refusals: `round.not_found`, `round.not_yours_to_run`. */
export function answerAppeal(
  { db, clock }: On,
  actor: SchoolActor,
  { roundId, appealId, answer }: z.infer<typeof AnswerAppeal>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!runsRounds(actor.role)) return refuse("round.not_yours_to_run");
    const { count } = await tx.roundAppeal.updateMany({
      where: {
        ...{ id: appealId, answer: null },
        entry: { roundId, round: { schoolId: actor.schoolId } },
      },
      data: { answer, answeredById: actor.personId, answeredAt: now },
    });
    if (count === 0) return refuse("round.not_found");
    await announce(tx, now, { name: "round.appeal_answered", appealId });
    const subject: [string, Id] = ["round_appeal", appealId];
    await audit(tx, now, { actor, action: "round.answer_appeal", subject, fields: ["answer"] });
    return accept(null);
  });
}
