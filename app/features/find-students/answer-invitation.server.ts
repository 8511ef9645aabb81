// Owns what a student answers: to an invitation and to a school that would recommend them. A firm of which they want to
// hear nothing is refuse-firm's. Applying itself is the application's; here nobody's contact changes hands.
import { z } from "zod";
import { ends } from "~/app/domain/application";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { declineReasons } from "~/app/domain/student-invitation";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { type Answered, nothingToApply, setRefusedFirm } from "./refuse-firm.server";

export const AnswerInvitation = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("accept"), invitationId: Id }),
  z.strictObject({
    intent: z.literal("decline"),
    invitationId: Id,
    reason: z.enum(declineReasons).optional(),
  }),
  z.strictObject({ intent: z.literal("agree"), listId: Id }),
  z.strictObject({ intent: z.literal("disagree"), listId: Id }),
  z.strictObject({ intent: z.literal("refuse_firm"), enterpriseId: Id }),
  z.strictObject({ intent: z.literal("allow_firm"), enterpriseId: Id }),
]);
export type AnswerInvitation = z.infer<typeof AnswerInvitation>;
type Of<I extends AnswerInvitation["intent"]> = Extract<AnswerInvitation, { intent: I }>;
type On = Pick<Services, "db" | "clock">;
/** Answers as the student's form says. Refusals: `invitation.not_found` (not the student's, or answered, lapsed or taken
 * back meanwhile). */
export function answerInvitation(
  services: On,
  actor: StudentActor,
  input: AnswerInvitation,
): Promise<Outcome<Answered>> {
  switch (input.intent) {
    case "accept":
    case "decline":
      return answerFirm(services, actor, input);
    case "agree":
    case "disagree":
      return answerSchool(services, actor, input);
    case "refuse_firm":
    case "allow_firm":
      return setRefusedFirm(services, actor, input);
  }
}

function answerFirm(
  { db, clock }: On,
  actor: StudentActor,
  input: Of<"accept" | "decline">,
): Promise<Outcome<Answered>> {
  const now = clock.now();
  const { intent, invitationId } = input;
  return inTransaction(db, async (tx) => {
    const waiting = { answer: null, expiresAt: { gt: now } };
    const [answered] = await tx.studentInvitation.updateManyAndReturn({
      where: { id: invitationId, studentId: actor.personId, ...waiting },
      data: {
        answer: intent === "accept" ? "accepted" : "declined",
        answeredAt: now,
        reasonCode: input.intent === "decline" ? (input.reason ?? null) : null,
      },
      select: { listingId: true },
    });
    if (!answered) return refuse("invitation.not_found");
    const subject: [string, Id] = ["student_invitation", invitationId];
    await audit(tx, now, { actor, action: `student_invitation.${intent}`, subject });
    if (intent === "decline") return nothingToApply;
    const { listingId } = answered;
    const own = { listingId, studentId: actor.personId, status: { notIn: [...ends] } };
    return accept({ listingId, isNew: (await tx.application.count({ where: own })) === 0 });
  });
}

/** A yes can be taken back at any time; the firm then no longer sees the student. It is told of a list once somebody is on
 * it, not of every change of mind. */
function answerSchool(
  { db, clock }: On,
  actor: StudentActor,
  { intent, listId }: Of<"agree" | "disagree">,
): Promise<Outcome<Answered>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select id from "RecommendedList" where id = ${listId}::uuid for update`;
    const shown = await tx.recommendedStudent.count({ where: { listId, state: "agreed" } });
    const own = { listId, studentId: actor.personId, list: { withdrawnAt: null } };
    const asked = await tx.recommendedStudent.findFirst({
      where: own,
      select: { answeredAt: true },
    });
    if (!asked) return refuse("invitation.not_found");
    const state = intent === "agree" ? "agreed" : "declined";
    await tx.recommendedStudent.updateMany({ where: own, data: { state, answeredAt: now } });
    if (intent === "agree" && shown === 0 && asked.answeredAt === null) {
      await announce(tx, now, { name: "student.recommended", listId });
    }
    const subject: [string, Id] = ["recommended_list", listId];
    await audit(tx, now, { actor, action: `recommendation.${intent}`, subject });
    return nothingToApply;
  });
}
