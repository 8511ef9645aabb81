// Owns entering what was signed and sealed on paper: a second person, who did not bring the pile, says of each whole paper
// whose hand or seal is on it. What that leads to is the law of papers.
import { z } from "zod";
import { decidePaperStep, type Party, parties } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { judgeConfirm, type ScanLine, sumUpPile } from "~/app/domain/scan-pile";
import { Id } from "~/app/domain/values";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import { tellPapers } from "~/app/features/papers/tell-papers.server";
import { papersOf } from "~/app/features/printing/read-paper-scope.server";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { pilesOf } from "./read-pile-scope.server";
import { linesOfPile } from "./settle-pile.server";

/** Each tick is a paper and a party: `<paperId>.<party>`. */
export const EnterPaperSignatures = z.strictObject({
  pileId: Id,
  ticks: z
    .array(z.string().regex(new RegExp(`^[0-9a-f-]{36}\\.(${parties.join("|")})$`)))
    .max(3_000)
    .default([]),
});

type Ticked = Map<Id, Party[]>;
type Context = { actor: SchoolActor; now: Date; pileId: Id; uploadedById: Id };

/** Enters the ticked signatures of whole papers; the last missing one makes a paper signed. What was signed meanwhile is
 * left as it is. Refusals: `pile.not_found`, `pile.not_yours`, `pile.not_read`, `pile.same_person`, `pile.nothing_chosen`,
 * `paper.changed_meanwhile`. */
export function enterPaperSignatures(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { pileId, ticks }: z.infer<typeof EnterPaperSignatures>,
): Promise<Outcome<{ papers: number; signatures: number }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const pile = await tx.scanPile.findFirst({
      where: { AND: [pilesOf(actor), { id: pileId }] },
      select: { state: true, uploadedById: true },
    });
    if (!pile) return refuse("pile.not_found");
    const may = judgeConfirm(pile, actor);
    if (!may.ok) return may;
    const ticked = ticksByPaper(ticks);
    const lines = await linesOfPile(tx, pileId);
    const context = { actor, now, pileId, uploadedById: pile.uploadedById };
    const papers: Id[] = [];
    let signatures = 0;
    for (const [paperId, who] of ticked) {
      const entered = await enterOne(tx, context, paperId, who, lines);
      if (!entered.ok) return entered;
      if (entered.value > 0) papers.push(paperId);
      signatures += entered.value;
    }
    if (signatures === 0) return refuse("pile.nothing_chosen");
    await tx.scanPile.updateMany({
      where: { id: pileId },
      data: { state: "confirmed", confirmedById: actor.personId, confirmedAt: now },
    });
    await tellPapers(tx, now, "signed", papers);
    await announce(tx, now, { name: "pile.confirmed", pileId, paperIds: papers });
    await audit(tx, now, { actor, action: "pile.confirm", subject: ["scan_pile", pileId] });
    return accept({ papers: papers.length, signatures });
  });
}

function ticksByPaper(ticks: readonly string[]): Ticked {
  const found: Ticked = new Map();
  for (const tick of ticks) {
    const [paperId = "", party] = tick.split(".");
    found.set(paperId, [...(found.get(paperId) ?? []), party as Party]);
  }
  return found;
}

/** Answers how many places were signed; none where the paper is not whole, not in reach or not waiting. */
async function enterOne(
  tx: Tx,
  { actor, now, pileId, uploadedById }: Context,
  paperId: Id,
  who: readonly Party[],
  lines: readonly ScanLine[],
): Promise<Outcome<number>> {
  const paper = await tx.paper.findFirst({
    where: { AND: [papersOf(actor), { id: paperId, state: "signing" }] },
    select: {
      ...{ kind: true, id: true, state: true, version: true, pages: true, contentHash: true },
      placementId: true,
      signatures: { where: { voidedAt: null, signedAt: null }, select: { id: true, party: true } },
    },
  });
  if (!paper) return accept(0);
  const [sum] = sumUpPile([{ paperId, position: null, pages: paper.pages ?? 0 }], lines);
  const open = paper.signatures.filter(({ party }) => who.includes(party));
  if (!sum?.isWhole || open.length === 0) return accept(0);
  const isLast = open.length === paper.signatures.length;
  const next = decidePaperStep(paper.state, "enter", actor.role, isLast);
  if (!next.ok) return next;
  const { version, state, contentHash } = paper;
  const { count } = await tx.paper.updateMany({
    where: { id: paperId, version, state },
    data: { state: next.value, version: { increment: 1 } },
  });
  if (count === 0) return refuse("paper.changed_meanwhile");
  const scanPageIds = lines
    .filter((line) => line.paperId === paperId && line.reading === "good")
    .map(({ id }) => id);
  const by = { enteredById: uploadedById, confirmedById: actor.personId };
  const evidence = { pileId, scanPageIds, contentHash, ...by };
  await tx.paperSignature.updateMany({
    where: { id: { in: open.map(({ id }) => id) }, signedAt: null, voidedAt: null },
    data: { signedAt: now, method: "paper", contentHash, evidence, ...by },
  });
  await tx.paperStep.createMany({
    data: open.map(({ party }) => ({
      ...{ id: newId(now.getTime()), paperId, step: "enter", from: state, to: next.value, party },
      ...{ actorId: actor.personId, actorRole: actor.role, at: now },
    })),
  });
  const { kind } = paper;
  await announce(tx, now, {
    ...{ name: "paper.moved", paperId, kind, step: "enter", to: next.value, told: "together" },
  });
  await audit(tx, now, { actor, action: "paper.enter", subject: ["paper", paperId] });
  if (isLast) await storeVerdict(tx, paper.placementId, now);
  return accept(open.length);
}
