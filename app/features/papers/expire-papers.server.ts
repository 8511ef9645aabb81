// Owns what passing time does to papers that are being signed: past their last day nobody signs them any more. The names under
// them are kept for a new version of the same words (carry-signatures'). Which day that is: domain/paper-clock.ts.
import { decidePaperStep } from "~/app/domain/paper";
import { daysOnPaper } from "~/app/domain/paper-clock";
import { accept, type Outcome } from "~/app/domain/refusal";
import { addDays, dayOf } from "~/app/domain/values";
import { storeVerdicts } from "~/app/features/law/judge-placement.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { recordStep, type Who } from "./record-step.server";
import { tellPapers } from "./tell-papers.server";

const system: Who = { personId: null, role: "system" };
/** As many as one transaction writes in about a second. */
const atOnce = 100;

/** Ends the papers whose last day to sign has passed, and tells each student, each firm and each class's adviser once; how many.
 * May run twice, also at once. */
export async function expirePapers({
  db,
  clock,
}: Pick<Services, "db" | "clock">): Promise<{ expired: number }> {
  let expired = 0;
  for (;;) {
    const ended = await inTransaction(db, (tx) => expireSome(tx, clock.now()));
    if (!ended.ok) throw new Error(`papers do not run out: ${ended.refusal.code}`);
    expired += ended.value.ended;
    if (ended.value.found < atOnce) return { expired };
  }
}

async function expireSome(tx: Tx, now: Date): Promise<Outcome<{ found: number; ended: number }>> {
  const found = await tx.paper.findMany({
    where: overdue(now),
    ...{ orderBy: { id: "asc" }, take: atOnce, select: { id: true } },
  });
  const ids = found.map(({ id }) => id);
  // In one order, so that a name that is given just now comes before, or finds its paper gone.
  await tx.$queryRaw`select id from "Paper" where id = any(${ids}::uuid[]) order by id for update`;
  const papers = await tx.paper.findMany({
    where: { AND: [{ id: { in: ids } }, overdue(now)] },
    orderBy: { id: "asc" },
    select: { id: true, kind: true, state: true, placementId: true },
  });
  const next = decidePaperStep("signing", "expire", system.role);
  if (!next.ok) return next;
  await tx.paper.updateMany({
    where: { id: { in: papers.map(({ id }) => id) } },
    data: { state: next.value, version: { increment: 1 } },
  });
  for (const paper of papers) {
    const step = { step: "expire", to: next.value, actor: system, told: "together" } as const;
    await recordStep(tx, now, { paper, ...step });
  }
  const placementIds = [...new Set(papers.map(({ placementId }) => placementId))];
  await storeVerdicts(tx, placementIds, now);
  await tellPapers(
    tx,
    now,
    "expired",
    papers.map(({ id }) => id),
  );
  return accept({ found: found.length, ended: papers.length });
}

/** Those that wait for others. A certificate waits for the school's own seal alone; a pile that is on its way, or lies here
 * and nobody has looked at yet, is waited for. */
function overdue(now: Date): Prisma.PaperWhereInput {
  const today = dayOf(now);
  const printed = new Date(`${addDays(today, -daysOnPaper)}T00:00:00+08:00`);
  return {
    ...{ state: "signing", kind: { not: "certificate" }, signBy: { lt: new Date(today) } },
    printed: { none: { print: { createdAt: { gte: printed } } } },
    scanPages: { none: { droppedAt: null, pile: { state: { in: ["reading", "read"] } } } },
  };
}
