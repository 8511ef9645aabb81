// Owns one press over many papers: which they are, and that few are taken at once and more by a job, with what came of each
// written down. Taking them is run-press'.
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { papersOf } from "./own-papers.server";
import { type PressLine, readPress } from "./read-presses.server";
import { runPress } from "./run-press.server";

export const pressDeeds = ["open", "validate"] as const;
export type PressDeed = (typeof pressDeeds)[number];

/** What somebody waits for at a page: about a second. */
export const fewPapers = 15;

type Press = { deed: PressDeed; paperIds: readonly Id[] };

/** Opens papers, or makes them valid; each goes or stays by itself. Few are done when this answers, of more the line says how
 * far they are. Refusals: `paper.not_found` where one is not in the actor's scope. */
export async function pressPapers(
  on: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  press: Press,
): Promise<Outcome<PressLine>> {
  const begun = await inTransaction(on.db, (tx) =>
    beginPress(tx, on.clock.now(), actor, { ...press, toldBefore: false }),
  );
  if (!begun.ok) return begun;
  const { pressId } = begun.value;
  if (press.paperIds.length <= fewPapers) await runPress(on, pressId);
  return accept(await readPress(on.db, pressId));
}

type Begun = Press & { toldBefore: boolean };

/** Writes a press down, in the caller's transaction; a job takes what nobody has taken once that is through. Refusals:
 * `paper.not_found`. */
export async function beginPress(
  tx: Tx,
  now: Date,
  actor: SchoolActor,
  { deed, paperIds, toldBefore }: Begun,
): Promise<Outcome<{ pressId: Id }>> {
  const ids = [...new Set(paperIds)];
  const own = { AND: [{ id: { in: ids } }, papersOf(actor)] };
  if ((await tx.paper.count({ where: own })) !== ids.length) return refuse("paper.not_found");
  const pressId = newId(now.getTime());
  await tx.paperPress.create({
    data: {
      ...{ id: pressId, schoolId: actor.schoolId, byId: actor.personId, byRole: actor.role },
      ...{ deed, toldBefore, createdAt: now },
    },
  });
  await tx.paperPressItem.createMany({ data: ids.map((paperId) => ({ pressId, paperId })) });
  await announce(tx, now, { name: "papers.pressed", pressId });
  return accept({ pressId });
}
