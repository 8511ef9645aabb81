// Owns the school's steps of a paper that all have signed, and the end of one that nobody needs: valid, given back,
// cancelled. Opening, signing and replacing have verbs of their own.
import { z } from "zod";
import { decidePaperStep } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { judgeValidity } from "./judge-paper.server";
import { lockPaper, type PaperFacts, papersOf } from "./own-papers.server";
import { recordStep } from "./record-step.server";
import { judgeBase, settleAmendment } from "./settle-amendment.server";

export const MovePaper = z.strictObject({
  paperId: Id,
  step: z.enum(["validate", "give_back", "cancel"]),
  reason: z.string().trim().max(500).default(""),
});
export type MovePaper = z.input<typeof MovePaper>;

/** Takes one of the school's steps. Making an agreement valid makes the family's signed consent valid with it, and an
 * amendment changes the placement; one that is given back changes it back. Refusals: `paper.not_found`, those of
 * `decidePaperStep`, `paper.reason_needed`, `paper.not_all_signed`, `paper.started_already`, `paper.law_hinders`,
 * `paper.consent_first`, those of `applyAmendment`. */
export function movePaper(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  input: MovePaper,
): Promise<Outcome<null>> {
  return inTransaction(db, (tx) => moveIn(tx, env, clock.now(), actor, input));
}

/** The same within a transaction of the caller's, which says how those concerned hear of it. */
export async function moveIn(
  tx: Tx,
  env: Services["env"],
  now: Date,
  actor: SchoolActor,
  { paperId, step, reason = "", ...told }: MovePaper & { told?: "together" },
): Promise<Outcome<null>> {
  const paper = await lockPaper(tx, paperId, papersOf(actor));
  if (!paper) return refuse("paper.not_found");
  const next = decidePaperStep(paper.state, step, actor.role);
  if (!next.ok) return next;
  const may = await judge(tx, paper, step, reason, now);
  if (!may.ok) return may;
  const valid = step === "validate" ? { validAt: now, validById: actor.personId } : {};
  const { count } = await tx.paper.updateMany({
    where: { id: paperId, version: paper.version, state: paper.state },
    data: {
      ...{ state: next.value, reason, version: { increment: 1 }, ...valid },
      ...(step === "give_back" ? { validAt: null, validById: null } : {}),
    },
  });
  if (count === 0) return refuse("paper.changed_meanwhile");
  await recordStep(tx, now, { paper, step, to: next.value, actor, reason, ...told });
  const settled = await settle(env, tx, now, actor, { paper, step });
  await storeVerdict(tx, paper.placementId, now);
  return settled;
}

async function judge(
  tx: Tx,
  paper: PaperFacts,
  step: MovePaper["step"],
  reason: string,
  now: Date,
): Promise<Outcome<unknown>> {
  if (step === "validate") {
    if (paper.signatures.some(({ signedAt }) => signedAt === null)) {
      return refuse("paper.not_all_signed");
    }
    const base = await judgeBase(tx, paper);
    return base.ok ? judgeValidity(tx, paper, now) : base;
  }
  if (reason.trim() === "") return refuse("paper.reason_needed");
  const hasBegun = !["confirmed", "expected", "school_review"].includes(paper.placement.state);
  return step === "give_back" && hasBegun ? refuse("paper.started_already") : accept(null);
}

type Moved = { paper: PaperFacts; step: MovePaper["step"] };
async function settle(
  env: Services["env"],
  tx: Tx,
  now: Date,
  actor: SchoolActor,
  { paper, step }: Moved,
): Promise<Outcome<null>> {
  const { kind, placementId } = paper;
  if (step === "cancel") return accept(null);
  if (kind === "amendment")
    return settleAmendment(env, tx, now, actor, { paper, isTakenBack: step === "give_back" });
  if (kind !== "agreement" || step !== "validate") return accept(null);
  const consent = await tx.paper.findFirst({
    where: { placementId, kind: "consent", state: "signed" },
    select: { id: true, kind: true, state: true },
  });
  if (!consent) return accept(null);
  await tx.paper.updateMany({
    where: { id: consent.id, state: "signed" },
    data: { state: "valid", validAt: now, validById: actor.personId, version: { increment: 1 } },
  });
  await recordStep(tx, now, { paper: consent, step: "validate", to: "valid", actor });
  return accept(null);
}
