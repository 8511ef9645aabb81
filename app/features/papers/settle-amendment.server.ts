// Owns what stands between an amendment that all have signed and its placement: what it amends still holds, and the law has no
// more to say against it than before.
import { hindersValidity } from "~/app/domain/paper-guards";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf } from "~/app/domain/values";
import { judgePlacement } from "~/app/features/law/judge-placement.server";
import type { Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { applyAmendment } from "./apply-amendment.server";
import type { PaperFacts } from "./own-papers.server";

/** Whether what a paper amends still holds; locked, so that it does until the end. Refusals: `paper.step_not_allowed`. */
export async function judgeBase(tx: Tx, { kind, amendsId }: PaperFacts): Promise<Outcome<null>> {
  if (kind !== "amendment" || !amendsId) return accept(null);
  await tx.$queryRaw`select id from "Paper" where id = ${amendsId}::uuid for update`;
  const base = await tx.paper.findUnique({ where: { id: amendsId }, select: { state: true } });
  const state = base?.state ?? "cancelled";
  return state === "valid" ? accept(null) : refuse("paper.step_not_allowed", { state });
}

/** Writes a valid amendment into its placement, or out of it. Refusals: `paper.law_hinders` for one that breaks what held before
 * it, those of `applyAmendment`. */
export async function settleAmendment(
  env: Services["env"],
  tx: Tx,
  now: Date,
  actor: SchoolActor,
  { paper, isTakenBack }: { paper: PaperFacts; isTakenBack: boolean },
): Promise<Outcome<null>> {
  const hindered = async () => {
    const verdict = await judgePlacement(tx, paper.placementId, "agreement", dayOf(now));
    return verdict ? hindersValidity(verdict).map((rule) => ({ rule, verdict })) : [];
  };
  const before = await hindered();
  const done = await applyAmendment(env, tx, now, actor, { ...paper, isTakenBack });
  if (!done.ok || isTakenBack) return done;
  const isNew = ({ rule }: { rule: string }) => !before.some((one) => one.rule === rule);
  const broken = (await hindered()).find(isNew);
  if (!broken) return done;
  const { rule, verdict } = broken;
  const article = verdict.rules.find((one) => one.rule === rule)?.article ?? "";
  return refuse("paper.law_hinders", { rule, article });
}
