// Owns how somebody says no to a paper: anybody who has a place on it, with a reason in the own words. For a student and a
// guardian it opens the own choice (art. 9) and is never held against them.
import { z } from "zod";
import { decidePaperStep, type Party } from "~/app/domain/paper";
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Guest } from "~/app/features/guests/find-guest.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { lockPaper, type PaperFacts, papersOf } from "./own-papers.server";
import { recordStep, type Who } from "./record-step.server";

export const RefusePaper = z.strictObject({
  paperId: Id,
  reason: z.string().trim().max(500).default(""),
});
export type RefusePaper = z.output<typeof RefusePaper>;
type On = Pick<Services, "db" | "clock">;

/** Says no as student, firm or school. A firm and a school say why. Refusals: `paper.not_found`, those of
 * `decidePaperStep`, `paper.not_yours_to_move` without a place, `paper.reason_needed`. */
export function refusePaper(
  { db, clock }: On,
  actor: StudentActor | EnterpriseActor | SchoolActor,
  { paperId, reason }: RefusePaper,
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    const paper = await lockPaper(tx, paperId, papersOf(actor));
    if (!paper) return refuse("paper.not_found");
    if (actor.side !== "student" && reason === "") return refuse("paper.reason_needed");
    return sayNo(tx, clock.now(), paper, partyOf(actor, paper), actor, reason);
  });
}

/** Says no as the holder of a link, who has typed a code. Refusals as above, `guest.not_proved`, `guest.spent`. */
export function refuseAsGuest(
  { db, clock }: On,
  guest: Guest,
  { paperId, reason }: RefusePaper,
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    if (guest.paperId !== paperId) return refuse("paper.not_found");
    if (guest.isSpent) return refuse("guest.spent");
    if (!guest.isProved) return refuse("guest.not_proved");
    const paper = await lockPaper(tx, paperId, {});
    if (!paper) return refuse("paper.not_found");
    return sayNo(tx, clock.now(), paper, guest.party, { personId: null, role: "guest" }, reason);
  });
}

function partyOf(actor: StudentActor | EnterpriseActor | SchoolActor, paper: PaperFacts): Party {
  if (actor.side === "student") return "student";
  if (actor.side === "school") return "school";
  return paper.placement.enterpriseId === actor.enterpriseId ? "firm" : "co_host";
}

async function sayNo(
  tx: Tx,
  now: Date,
  paper: PaperFacts,
  party: Party,
  by: Who,
  reason: string,
): Promise<Outcome<null>> {
  const place = paper.signatures.find((one) => one.party === party);
  if (!place) return refuse("paper.not_yours_to_move");
  const next = decidePaperStep(paper.state, "refuse", by.role);
  if (!next.ok) return next;
  await tx.paperSignature.update({
    where: { id: place.id },
    data: { refusedAt: now, refusal: reason },
  });
  const { count } = await tx.paper.updateMany({
    where: { id: paper.id, version: paper.version },
    data: { state: next.value, reason, version: { increment: 1 } },
  });
  if (count === 0) return refuse("paper.changed_meanwhile");
  await tx.guestLink.updateMany({
    where: { paperId: paper.id, usedAt: null },
    data: { usedAt: now },
  });
  await recordStep(tx, now, { paper, step: "refuse", to: next.value, actor: by, party, reason });
  return accept(null);
}
