// Owns what a guardian says by a link to a firm that the student has found: yes, and the school looks at it; no, and it is
// over. Asking for a call instead is papers/ask-for-call's.
import { z } from "zod";
import type { PlacementState } from "~/app/domain/placement";
import { type Outcome, refuse } from "~/app/domain/refusal";
import type { Guest } from "~/app/features/guests/find-guest.server";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { type Changes, recordStep } from "./record-step.server";

export const AnswerOwnChoice = z.strictObject({
  answer: z.enum(["agree", "decline"]),
  reason: z.string().trim().max(500).default(""),
});
export type AnswerOwnChoice = z.infer<typeof AnswerOwnChoice>;

/** Takes the guardian's word once, after a code. Refusals: `guest.link_ended` for a link to something else, `guest.spent`,
 * `guest.not_proved`, those of the placement's law where the school or the student was first. */
export function answerOwnChoice(
  { db, clock }: Pick<Services, "db" | "clock">,
  guest: Guest,
  { answer, reason }: AnswerOwnChoice,
): Promise<Outcome<PlacementState>> {
  const now = clock.now();
  const { placementId, linkId } = guest;
  return inTransaction(db, async (tx) => {
    if (guest.purpose !== "own_choice") return refuse("guest.link_ended");
    if (guest.isSpent) return refuse("guest.spent");
    if (!guest.isProved) return refuse("guest.not_proved");
    const standing = await tx.placement.findUniqueOrThrow({
      where: { id: placementId },
      select: { id: true, state: true, version: true },
    });
    const { count } = await tx.guestLink.updateMany({
      where: { id: linkId, usedAt: null, revokedAt: null },
      data: { usedAt: now },
    });
    if (count === 0) return refuse("guest.spent");
    const by = { personId: null, role: "guest" } as const;
    const next = await recordStep(
      ...([tx, now, by, standing] as const),
      answer === "agree"
        ? { step: "guardian_agrees", data: { guardianSaidAt: now }, changes: howProved(guest) }
        : {
            ...{ step: "guardian_declines", reason, changes: howProved(guest) },
            data: { guardianSaidAt: now, endNote: reason },
          },
    );
    if (next.ok) await storeVerdict(tx, placementId, now);
    return next;
  });
}

/** A code that a teacher told on the telephone stays with the answer, and who it was. */
function howProved({ codeBy, calledById }: Guest): Changes {
  return codeBy === "adviser_call" ? { codeByCall: [null, calledById] } : {};
}
