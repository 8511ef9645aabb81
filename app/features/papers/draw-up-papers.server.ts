// Owns drawing papers up: drafts, one or many, which nobody but the school sees. Freezing their words is open-paper's.
import { z } from "zod";
import { type PaperState, paperSteps, standingPapers } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { numberPapers } from "./number-papers.server";
import { placementsOf } from "./own-papers.server";

/** Papers of one press: what a year of a college needs. */
export const mostPapers = 500;
export const DrawUpPapers = z.strictObject({
  placementIds: z.array(Id).min(1).max(mostPapers),
  kind: z.enum(["consent", "agreement"]),
});
export type DrawUpPapers = z.infer<typeof DrawUpPapers>;
/** States of a placement in which an agreement can still be made. */
const open = ["confirmed", "running"] as const;
const newest = [{ createdAt: "desc" as const }, { id: "desc" as const }];

type Known = { id: Id; state: PaperState };
const stands = ({ state }: Known) => standingPapers.some((one) => one === state);
/** The last version, where nobody finished it in time: its names are kept. */
const idOfExpired = (last: Known | undefined) => (last?.state === "expired" ? last.id : null);

/** Draws up a consent or an agreement for each placement that has none standing; the others keep theirs. Answers with the
 * drafts that wait now. Refusals: `paper.not_yours_to_move`, `placement.not_found` when one is not in the actor's scope or
 * no longer to come. */
export function drawUpPapers(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { placementIds, kind }: DrawUpPapers,
): Promise<Outcome<{ paperIds: Id[] }>> {
  const now = clock.now();
  const ids = [...new Set(placementIds)];
  return inTransaction(db, async (tx) => {
    if (!paperSteps.open.by.includes(actor.role)) return refuse("paper.not_yours_to_move");
    // Two presses at once draw up one paper each.
    const lock = `papers:${actor.schoolId}`;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const rows = await tx.placement.findMany({
      where: { AND: [{ id: { in: ids }, state: { in: [...open] } }, placementsOf(actor)] },
      select: {
        id: true,
        papers: { where: { kind }, orderBy: newest, select: { id: true, state: true } },
      },
    });
    if (rows.length !== ids.length) return refuse("placement.not_found");
    const bare = rows.filter(({ papers }) => !papers.some(stands)).map(({ id }) => id);
    const ranOut = new Map(rows.map(({ id, papers: [last] }) => [id, idOfExpired(last)]));
    const year = Number(dayOf(now).slice(0, 4));
    const numbers = await numberPapers(tx, actor.schoolId, bare, kind, year);
    const drafts = bare.map((placementId) => ({
      ...{ id: newId(now.getTime()), schoolId: actor.schoolId, placementId, kind },
      ...{ number: numbers.get(placementId)!, state: "draft" as const, createdAt: now },
      ...{ createdById: actor.personId, replacesId: ranOut.get(placementId) ?? null },
    }));
    await tx.paper.createMany({ data: drafts });
    await tx.auditEntry.createMany({
      data: drafts.map(({ id: subjectId }) => ({
        ...{ id: newId(now.getTime()), at: now, actorId: actor.personId, actorRole: actor.role },
        ...{ action: "paper.draw_up", subjectKind: "paper", subjectId },
      })),
    });
    const waiting = rows.flatMap(({ papers }) => papers.filter(({ state }) => state === "draft"));
    return accept({ paperIds: [...waiting, ...drafts].map(({ id }) => id) });
  });
}
