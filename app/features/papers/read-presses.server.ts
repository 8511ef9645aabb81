// Owns how far the presses of somebody are, and what came of those that have just ended.
import type { SchoolActor } from "~/app/domain/permission";
import type { Refusal } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

export type PressLine = {
  pressId: Id;
  deed: "open" | "validate";
  of: number;
  done: number;
  /** Papers that stayed, by their reason; the most frequent first. */
  refused: { count: number; why: Refusal }[];
  isFinished: boolean;
};

const select = {
  ...{ id: true, deed: true, finishedAt: true, toldBefore: true },
  items: { select: { doneAt: true, refusal: true } },
} as const satisfies Prisma.PaperPressSelect;
type Row = Prisma.PaperPressGetPayload<{ select: typeof select }>;

/** How long what came of a press stays in sight. */
const shownMinutes = 30;

/** A press that was just made. */
export async function readPress(db: Services["db"], id: Id): Promise<PressLine> {
  return lineOf(await db.paperPress.findUniqueOrThrow({ where: { id }, select }));
}

/** The actor's presses over more papers than a page waits for (`few`), that go on or have ended a while ago. */
export async function listPresses(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId: byId }: SchoolActor,
  few: number,
): Promise<PressLine[]> {
  const since = new Date(clock.now().getTime() - shownMinutes * 60_000);
  const rows = await db.paperPress.findMany({
    where: { byId, OR: [{ finishedAt: null }, { finishedAt: { gte: since } }] },
    ...{ orderBy: { createdAt: "desc" }, take: 5, select },
  });
  // Of a press that another deed made (a moved start) nobody has read the answer.
  const isShown = ({ items, finishedAt, toldBefore }: Row) =>
    !finishedAt ||
    items.length > few ||
    (toldBefore && items.some(({ refusal }) => refusal !== null));
  return rows.filter(isShown).map(lineOf);
}

function lineOf({ id, deed, finishedAt, items }: Row): PressLine {
  const done = items.filter(({ doneAt }) => doneAt !== null);
  const reasons = new Map<string, { count: number; why: Refusal }>();
  for (const { refusal } of done) {
    if (refusal === null) continue;
    const why = refusal as unknown as Refusal;
    const known = reasons.get(JSON.stringify(why)) ?? { count: 0, why };
    reasons.set(JSON.stringify(why), { count: known.count + 1, why });
  }
  return {
    ...{ pressId: id, deed: deed === "validate" ? "validate" : "open", of: items.length },
    ...{ done: done.length, isFinished: finishedAt !== null },
    refused: [...reasons.values()].sort((one, other) => other.count - one.count),
  };
}
