// Owns taking the papers of a press one after the other, each in a transaction of its own, and saying once at the end what
// went: to each firm and to the adviser of each class.
import type { SchoolActor, SchoolRole } from "~/app/domain/permission";
import { accept, type Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { PaperPress } from "~/prisma/generated/client";
import { moveIn } from "./move-paper.server";
import { openIn } from "./open-paper.server";
import { tellPapers } from "./tell-papers.server";

type On = Pick<Services, "db" | "clock" | "env">;

/** Takes what of a press still waits. May run twice, also at once: a paper and its line are written together. */
export async function runPress(on: On, pressId: Id): Promise<void> {
  const press = await on.db.paperPress.findUnique({ where: { id: pressId } });
  if (!press || press.finishedAt) return;
  for (;;) {
    const next = await on.db.paperPressItem.findFirst({
      where: { pressId, doneAt: null },
      orderBy: { paperId: "asc" },
    });
    if (!next) break;
    await takeOne(on, press, next.paperId);
  }
  await endPress(on, pressId);
}

async function takeOne({ db, clock, env }: On, press: PaperPress, paperId: Id): Promise<void> {
  const now = clock.now();
  const where = { pressId: press.id, paperId, doneAt: null };
  const taken = await inTransaction(db, async (tx): Promise<Outcome<unknown>> => {
    const { count } = await tx.paperPressItem.updateMany({ where, data: { doneAt: now } });
    return count === 0 ? accept(null) : take(tx, env, now, press, paperId);
  });
  if (taken.ok) return;
  const { code, detail } = taken.refusal;
  const refusal = { code, detail: detail as Record<string, string> };
  await db.paperPressItem.updateMany({ where, data: { doneAt: now, refusal } });
}

function take(
  tx: Tx,
  env: On["env"],
  now: Date,
  { deed, toldBefore, ...press }: PaperPress,
  paperId: Id,
): Promise<Outcome<unknown>> {
  const actor = actorOf(press);
  if (deed === "validate") {
    return moveIn(tx, env, now, actor, { paperId, step: "validate", told: "together" });
  }
  return openIn(tx, env, now, actor, { paperId, told: toldBefore ? "before" : "together" });
}

/** Whoever pressed, in the role of then. That the papers are theirs was seen when they pressed. */
function actorOf({ byId, byRole, schoolId }: Pick<PaperPress, "byId" | "byRole" | "schoolId">) {
  return {
    ...{ side: "school", role: byRole as SchoolRole, personId: byId, schoolId, name: "" },
    ...{ collegeId: null, majorCode: null, classId: null, locale: null, sessionId: byId },
  } satisfies SchoolActor;
}

/** Ends a press once, and tells of what went. */
export async function endPress({ db, clock }: Omit<On, "env">, pressId: Id): Promise<void> {
  const now = clock.now();
  await inTransaction(db, async (tx) => {
    const { count } = await tx.paperPress.updateMany({
      where: { id: pressId, finishedAt: null },
      data: { finishedAt: now },
    });
    if (count === 0) return accept(null);
    const { deed, toldBefore, items } = await tx.paperPress.findUniqueOrThrow({
      where: { id: pressId },
      select: { deed: true, toldBefore: true, items: true },
    });
    const went = items.filter(({ doneAt, refusal }) => doneAt !== null && refusal === null);
    const ids = went.map(({ paperId }) => paperId);
    if (!toldBefore) await tellPapers(tx, now, deed === "validate" ? "valid" : "opened", ids);
    return accept(null);
  });
}
