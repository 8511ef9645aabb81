// Owns the one way in which a name or a seal comes onto a paper online: to the own empty place, under the words that were
// shown, with the evidence. Who may is asked by the verbs around it; paper and scan are features/piles'.
import { decidePaperStep, type PaperState, type Party, sealedParties } from "~/app/domain/paper";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type Evidence, sameName } from "~/app/domain/signature";
import type { Id } from "~/app/domain/values";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import type { Tx } from "~/app/platform/db.server";
import type { Prisma } from "~/prisma/generated/client";
import type { PaperFacts } from "./own-papers.server";
import { recordStep, type Who } from "./record-step.server";

export type Given = {
  party: Party;
  /** Of the words that the page showed. */
  contentHash: string;
  typedName: string;
  drawing: string;
  method: "account" | "link" | "outside_seal";
  evidence: Evidence;
  by: Who;
  /** One of many: whoever checks hears of all at once. */
  told?: "together";
};

/** Signs one place of a locked paper. Refusals: those of `decidePaperStep`, `paper.not_yours_to_move` where the party has no
 * place, `paper.signed_already`, `paper.changed_meanwhile` where other words were shown, `paper.name_differs`. */
export async function giveSignature(
  tx: Tx,
  now: Date,
  paper: PaperFacts,
  given: Given,
): Promise<Outcome<{ state: PaperState }>> {
  const { party, contentHash, typedName, drawing, method, by, told } = given;
  const may = judgeSigning(paper, given);
  if (!may.ok) return may;
  const { place, state, isLast } = may.value;
  const evidence = {
    ...given.evidence,
    ...nameEvidence(place.signerName, given),
  } as Prisma.InputJsonObject;
  const { count } = await tx.paperSignature.updateMany({
    where: { id: place.id, signedAt: null, voidedAt: null },
    data: {
      ...{ signedAt: now, method, typedName, drawing, contentHash, refusedAt: null, refusal: "" },
      ...{ evidence, ...(by.personId ? { personId: by.personId } : {}) },
    },
  });
  if (count === 0) return refuse("paper.signed_already");
  await tx.paper.update({
    where: { id: paper.id },
    data: { state, version: { increment: 1 } },
  });
  const step = { paper, step: "sign", to: state, actor: by, party } as const;
  await recordStep(tx, now, { ...step, ...(told ? { told } : {}) });
  await useLinks(tx, now, paper.id, party);
  if (isLast) await storeVerdict(tx, paper.placementId, now);
  return accept({ state });
}

function judgeSigning(paper: PaperFacts, { party, contentHash, typedName, by }: Given) {
  const place = paper.signatures.find((one) => one.party === party);
  const isSeal = by.role === "seal_service";
  if (!place || (isSeal && !sealedParties.includes(party)))
    return refuse("paper.not_yours_to_move");
  if (place.signedAt) return refuse("paper.signed_already");
  const isLast = paper.signatures.every((one) => one.signedAt !== null || one.id === place.id);
  const next = decidePaperStep(paper.state, "sign", by.role, isLast);
  if (!next.ok) return next;
  if (contentHash !== paper.contentHash) return refuse("paper.changed_meanwhile");
  if (party === "student" && !sameName(typedName, place.signerName)) {
    return refuse("paper.name_differs", { name: place.signerName });
  }
  return accept({ place, state: next.value, isLast });
}

/** A guardian on file may be the other parent; whoever else signs is known by name. */
function nameEvidence(signerName: string, { party, typedName }: Given): Evidence {
  const differs = signerName !== "" && !sameName(typedName, signerName);
  return party === "guardian" && differs ? { nameDiffers: true } : {};
}

/** A link whose thing is done opens to be read. */
async function useLinks(tx: Tx, now: Date, paperId: Id, party: Party): Promise<void> {
  await tx.guestLink.updateMany({
    where: { paperId, party, usedAt: null },
    data: { usedAt: now },
  });
}
