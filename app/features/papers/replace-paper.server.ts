// Owns what happens to a paper that is being signed when the terms of its placement have changed: a new version takes its
// place, signatures of those whom no change concerns are carried over, the others are asked again.
import { z } from "zod";
import { baseOf, numberOf } from "~/app/domain/paper-guards";
import { changedFields, consequencesOf } from "~/app/domain/paper-changes";
import { decidePaperStep, type Party } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { carryOver } from "./carry-signatures.server";
import { freeze } from "./freeze-paper.server";
import { judgeOpening } from "./judge-paper.server";
import { lockPaper, type PaperFacts, papersOf } from "./own-papers.server";
import { findFacts } from "./read-paper-facts.server";
import { recordStep } from "./record-step.server";
import { inviteSigners, makePlaces } from "./signature-places.server";
import { snapshotOf, TermsSnapshot } from "./terms-snapshot";

export const ReplacePaper = z.strictObject({ paperId: Id });

/** Replaces a paper by a version that says what is agreed now. Refusals: `paper.not_found`, those of `decidePaperStep` (what
 * is valid is amended), `paper.nothing_changed` where only names and telephones did, those of judgeOpening. */
export function replacePaper(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  { paperId }: z.infer<typeof ReplacePaper>,
): Promise<Outcome<Replaced>> {
  return inTransaction(db, (tx) => replaceIn(tx, env, clock.now(), actor, { paperId }));
}
type Replaced = { paperId: Id; askedAgain: Party[] };

/** The same within a transaction of the caller's, which says how those concerned hear of it. */
export async function replaceIn(
  tx: Tx,
  env: Services["env"],
  now: Date,
  actor: SchoolActor,
  { paperId, ...told }: { paperId: Id; told?: "together" },
): Promise<Outcome<Replaced>> {
  const paper = await lockPaper(tx, paperId, papersOf(actor));
  // An amendment says its own changes: another one is drawn up instead.
  if (!paper || paper.kind === "amendment") return refuse("paper.not_found");
  const next = decidePaperStep(paper.state, "replace", actor.role);
  if (!next.ok) return next;
  const facts = await findFacts(tx, paper.placementId, { now, dutyPhone: env.COMPLAINT_PHONE });
  const { terms } = await tx.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { terms: true },
  });
  const changed = changedFields(TermsSnapshot.parse(terms), snapshotOf(facts));
  const { terms: fields, voided } = consequencesOf(changed);
  // A term that concerns nobody who signs it, as a wage table on a consent, leaves it as it is.
  const isConcerned = paper.signatures.some(({ party }) => voided.includes(party));
  if (fields.length === 0 || !isConcerned) return refuse("paper.nothing_changed");
  const may = await judgeOpening(tx, paper, facts, now);
  if (!may.ok) return may;
  await endOld(tx, now, paper, voided, next.value);
  await recordStep(tx, now, { paper, step: "replace", to: next.value, actor });
  const nth = await countOfKind(tx, paper);
  const number = numberOf(baseOf(paper.number), paper.kind, nth + 1);
  const frozen = await freeze(tx, { ...paper, number }, facts, now);
  const id = newId(now.getTime());
  await tx.paper.create({
    data: {
      ...{ id, number, schoolId: paper.schoolId, placementId: paper.placementId },
      ...{ kind: paper.kind, replacesId: paperId, state: "signing", ...frozen },
      ...{ verdict: may.value ?? undefined, createdAt: now, createdById: actor.personId },
    },
  });
  await makePlaces(tx, now, { paperId: id, kind: paper.kind, facts });
  const kept = await carryOver(tx, now, { from: paper, toId: id }, voided);
  const asked = paper.signatures.map(({ party }) => party).filter((one) => !kept.includes(one));
  const fresh = { id, kind: paper.kind, placementId: paper.placementId };
  await inviteSigners(env, tx, now, { ...fresh, facts, byId: actor.personId }, asked);
  const draft = { id, kind: paper.kind, state: "draft" as const };
  await recordStep(tx, now, { paper: draft, step: "open", to: "signing", actor, ...told });
  return accept({ paperId: id, askedAgain: asked });
}

function countOfKind(tx: Tx, { placementId, kind }: PaperFacts): Promise<number> {
  return tx.paper.count({ where: { placementId, kind } });
}

/** The old version ends; signatures that a change concerns are void, with the reason. */
async function endOld(
  tx: Tx,
  now: Date,
  { id, version }: PaperFacts,
  voided: readonly Party[],
  state: "cancelled" | PaperFacts["state"],
) {
  await tx.paper.updateMany({
    where: { id, version },
    data: { state, reason: "replaced", version: { increment: 1 } },
  });
  await tx.paperSignature.updateMany({
    where: { paperId: id, party: { in: [...voided] }, signedAt: { not: null }, voidedAt: null },
    data: { voidedAt: now, voidedWhy: "terms" },
  });
  await tx.guestLink.updateMany({
    where: { paperId: id, revokedAt: null },
    data: { revokedAt: now },
  });
}
