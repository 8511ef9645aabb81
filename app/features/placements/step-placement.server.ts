// Owns the school's steps that need no more than a word: its yes or no to what a student found, calling off, ending.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import type { PlacementState } from "~/app/domain/placement";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { takePlacement, type TakenPlacement } from "./placement-scope.server";
import { recordStep } from "./record-step.server";
import { tellGuardian } from "./tell-guardian.server";

/** Steps that a school takes with a press, some with a reason. */
export const pressedSteps = [
  "guardian_agrees",
  "adviser_agrees",
  "college_agrees",
  "decline",
  "call_off",
  "end",
] as const;
export type PressedStep = (typeof pressedSteps)[number];

export const StepPlacement = z.strictObject({
  placementId: Id,
  version: Version,
  step: z.enum(pressedSteps),
  reason: z.string().trim().max(500).default(""),
});
export type StepPlacement = z.infer<typeof StepPlacement>;

/** Takes a placement of the actor's scope one step. Refusals: `placement.not_found`, `placement.changed_meanwhile`, those of
 * the law, `placement.adviser_first` for the college's yes before the adviser's. */
export function stepPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { placementId, version, step, reason }: StepPlacement,
): Promise<Outcome<PlacementState>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await takePlacement(tx, actor, placementId);
    if (!found) return refuse("placement.not_found");
    const more = said[step](found, now, reason);
    if (!more.ok) return more;
    const standing = { ...found, version };
    const next = await recordStep(tx, now, actor, standing, { step, reason, data: more.value });
    if (!next.ok) return next;
    await tellGuardian(tx, now, found, step);
    await storeVerdict(tx, placementId, now);
    return next;
  });
}

type Data = Prisma.PlacementUncheckedUpdateManyInput;
type Say = (found: TakenPlacement, now: Date, reason: string) => Outcome<Data>;

/** What each step writes beside the state. */
const said: Record<PressedStep, Say> = {
  // The adviser had the guardian on the telephone.
  guardian_agrees: (_, now) => accept({ guardianSaidAt: now }),
  adviser_agrees: (_, now) => accept({ adviserSaidAt: now }),
  college_agrees: ({ adviserSaidAt, origin }, now) =>
    adviserSaidAt === null && origin === "self_found"
      ? refuse("placement.adviser_first")
      : accept({ collegeSaidAt: now }),
  decline: (_, _now, endNote) => accept({ endNote }),
  call_off: (_, _now, endNote) => accept({ endNote }),
  end: (_, now) => accept({ endedAt: now }),
};
