// Owns sending out anew what of one placement is being signed, after its terms have changed.
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { replaceIn } from "./replace-paper.server";
import { retirePapers } from "./retire-papers.server";

/** Replaces papers by versions that say what is agreed now, the consent first; names of the unconcerned are kept. One that
 * may not go out yet, as an agreement before its consent, waits as a draft. Answers with those that went out. Refusals:
 * those of `retirePapers`. */
export async function renewPapers(
  tx: Tx,
  env: Services["env"],
  now: Date,
  actor: SchoolActor,
  paperIds: readonly Id[],
): Promise<Outcome<Id[]>> {
  const out: Id[] = [];
  for (const paperId of paperIds) {
    const replaced = await replaceIn(tx, env, now, actor, { paperId, told: "together" });
    if (replaced.ok) out.push(replaced.value.paperId);
    if (replaced.ok || replaced.refusal.code === "paper.nothing_changed") continue;
    const retired = await retirePapers(tx, now, actor, { id: { in: [paperId] } });
    if (!retired.ok) return retired;
  }
  return accept(out);
}
