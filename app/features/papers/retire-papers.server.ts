// Owns what becomes of consents and agreements that are being signed when the days of many placements change at once: the
// words are void with the names under them, and drafts of new versions take their place.
import { decidePaperStep, type PaperState } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome } from "~/app/domain/refusal";
import { dayOf, type Id } from "~/app/domain/values";
import { announce, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import { numberPapers } from "./number-papers.server";

const select = {
  ...{ id: true, kind: true, state: true, placementId: true, schoolId: true },
} as const;
type Retired = { id: Id; kind: "consent" | "agreement"; state: PaperState; placementId: Id };
export type Renewed = { paperId: Id; placementId: Id; kind: "consent" | "agreement" };

/** Ends what of these is being signed, and draws it up anew; the drafts are the answer. Links of the old versions open
 * nothing any more. A valid agreement with its consent, and what nobody has seen yet, stays. Refusals: those of `decidePaperStep`. */
export async function retirePapers(
  tx: Tx,
  now: Date,
  actor: SchoolActor,
  which: { placementId: { in: Id[] } } | { id: { in: Id[] } },
): Promise<Outcome<Renewed[]>> {
  const kind = { in: ["consent" as const, "agreement" as const] };
  const noneHolds = { papers: { none: { kind: "agreement" as const, state: "valid" as const } } };
  const where = {
    ...which,
    OR: [
      { kind, state: { in: ["signing" as const, "signed" as const] } },
      // A consent that is valid without its agreement speaks of terms that are no more.
      { kind: "consent" as const, state: "valid" as const, placement: noneHolds },
    ],
  };
  const found = await tx.paper.findMany({ where, select: { id: true } });
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return accept([]);
  // In one order, so that a signature that is given just now comes before, or finds its paper gone.
  await tx.$queryRaw`select id from "Paper" where id = any(${ids}::uuid[]) order by id for update`;
  const papers = (await tx.paper.findMany({ where, orderBy: { id: "asc" }, select })) as Retired[];
  const next = decidePaperStep("signing", "replace", actor.role);
  if (!next.ok) return next;
  await endOld(tx, now, actor, papers);
  return accept(await drawAnew(tx, now, actor, papers));
}

async function endOld(tx: Tx, now: Date, actor: SchoolActor, papers: readonly Retired[]) {
  const ids = { in: papers.map(({ id }) => id) };
  await tx.paper.updateMany({
    where: { id: ids },
    data: { state: "cancelled", reason: "replaced", version: { increment: 1 } },
  });
  await tx.paperSignature.updateMany({
    where: { paperId: ids, signedAt: { not: null }, voidedAt: null },
    data: { voidedAt: now, voidedWhy: "terms" },
  });
  await tx.guestLink.updateMany({
    where: { paperId: ids, revokedAt: null },
    data: { revokedAt: now },
  });
  const by = { actorId: actor.personId, actorRole: actor.role };
  await tx.paperStep.createMany({
    data: papers.map(({ id: paperId, state: from }) => ({
      ...{ id: newId(now.getTime()), paperId, step: "replace", from, to: "cancelled" as const },
      ...{ ...by, at: now },
    })),
  });
  await tx.auditEntry.createMany({
    data: papers.map(({ id: subjectId }) => ({
      ...{ id: newId(now.getTime()), at: now, ...by, action: "paper.replace" },
      ...{ subjectKind: "paper", subjectId },
    })),
  });
  const moved = { name: "paper.moved", step: "replace", to: "cancelled", told: "before" } as const;
  await announce(tx, now, ...papers.map(({ id, kind }) => ({ ...moved, paperId: id, kind })));
}

async function drawAnew(tx: Tx, now: Date, actor: SchoolActor, papers: readonly Retired[]) {
  const year = Number(dayOf(now).slice(0, 4));
  const { schoolId, personId: createdById } = actor;
  const renewed: Renewed[] = [];
  for (const kind of ["consent", "agreement"] as const) {
    const old = papers.filter((one) => one.kind === kind);
    const ids = old.map(({ placementId }) => placementId);
    const numbers = await numberPapers(tx, schoolId, ids, kind, year);
    const drafts = old.map(({ id: replacesId, placementId }) => ({
      ...{
        id: newId(now.getTime()),
        schoolId,
        placementId,
        kind,
        number: numbers.get(placementId)!,
      },
      ...{ replacesId, state: "draft" as const, createdAt: now, createdById },
    }));
    await tx.paper.createMany({ data: drafts });
    renewed.push(...drafts.map(({ id, placementId }) => ({ paperId: id, placementId, kind })));
  }
  return renewed;
}
