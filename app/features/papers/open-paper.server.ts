// Owns opening a paper for signing: its words are written and frozen with their hash, everybody who signs gets a place, and
// those without an account a link. What must hold before: domain/paper-guards.ts.
import { z } from "zod";
import { decidePaperStep, parties } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { carryFromExpired } from "./carry-signatures.server";
import { judgeOpening } from "./judge-paper.server";
import { lockPaper, placementsOf } from "./own-papers.server";
import { findFacts } from "./read-paper-facts.server";
import { freeze } from "./freeze-paper.server";
import { inviteSigners, makePlaces } from "./signature-places.server";
import { recordStep } from "./record-step.server";

export const OpenPaper = z.strictObject({ paperId: Id });
type On = Pick<Services, "db" | "clock" | "env">;

/** Freezes the words of a draft and asks for its signatures; names under a version that ran out are kept. Refusals: `paper.not_found`, those of `decidePaperStep`,
 * `paper.terms_missing` with how many, `paper.law_hinders` with the first rule, `paper.consent_first`,
 * `paper.guardian_unknown`. */
export function openPaper(
  { db, clock, env }: On,
  actor: SchoolActor,
  { paperId }: z.infer<typeof OpenPaper>,
): Promise<Outcome<{ paperId: Id }>> {
  return inTransaction(db, (tx) => openIn(tx, env, clock.now(), actor, { paperId }));
}

type Opened = { paperId: Id; told?: "together" | "before" };

/** The same within a transaction of the caller's, which says how those concerned hear of it. */
export async function openIn(
  tx: Tx,
  env: On["env"],
  now: Date,
  actor: SchoolActor,
  { paperId, ...told }: Opened,
): Promise<Outcome<{ paperId: Id }>> {
  const paper = await lockPaper(tx, paperId, { placement: placementsOf(actor) });
  if (!paper) return refuse("paper.not_found");
  const next = decidePaperStep(paper.state, "open", actor.role);
  if (!next.ok) return next;
  const facts = await findFacts(tx, paper.placementId, { now, dutyPhone: env.COMPLAINT_PHONE });
  const may = await judgeOpening(tx, paper, facts, now);
  if (!may.ok) return may;
  const frozen = await freeze(tx, paper, facts, now);
  const { count } = await tx.paper.updateMany({
    where: { id: paperId, version: paper.version, state: paper.state },
    data: {
      ...{ ...frozen, state: next.value, version: { increment: 1 } },
      verdict: may.value ?? undefined,
    },
  });
  if (count === 0) return refuse("paper.changed_meanwhile");
  await makePlaces(tx, now, { paperId, kind: paper.kind, facts });
  const kept = await carryFromExpired(tx, now, paper, frozen);
  const asked = parties.filter((party) => !kept.includes(party));
  await inviteSigners(env, tx, now, { ...paper, facts, byId: actor.personId }, asked);
  await recordStep(tx, now, { paper, step: "open", to: next.value, actor, ...told });
  return accept({ paperId });
}
