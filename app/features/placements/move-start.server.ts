// Owns moving the first day of placements that are not complete yet, one, chosen ones or a whole class at a press.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { decidePlacementStep } from "~/app/domain/placement-life";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { addDays, type Day, Day as DayField, dayOf, Id } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import { storeVerdicts } from "~/app/features/law/judge-placement.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { placementsOf } from "./placement-scope.server";
import { type Written, writeSteps } from "./record-step.server";

export const mostMoved = 500;
export const MoveStart = z.strictObject({
  /** The ticked ones; none: all of the class. */
  placementIds: z.array(Id).max(mostMoved).default([]),
  classId: z.optional(Id),
  startsOn: DayField,
  reason: z.string().trim().max(500),
});
export type MoveStart = z.infer<typeof MoveStart>;

/** Gives a new first day to those that have no valid agreement yet; the last day goes along by as many days. Everybody
 * concerned is told. Refusals: `placement.none_ticked`, `placement.start_past`, those of the law. */
export function moveStart(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { placementIds, classId, startsOn, reason }: MoveStart,
): Promise<Outcome<{ moved: number; left: number }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (placementIds.length === 0 && !classId) return refuse("placement.none_ticked");
    if (startsOn <= dayOf(now)) return refuse("placement.start_past");
    const may = decidePlacementStep("confirmed", "move_start", actor.role, reason);
    if (!may.ok) return may;
    const rows = await tx.placement.findMany({
      where: {
        AND: [
          placementsOf(actor),
          { state: "confirmed" },
          placementIds.length > 0 ? { id: { in: placementIds } } : {},
          classId ? { enrolment: { classId } } : {},
        ],
      },
      orderBy: { id: "asc" },
      take: mostMoved,
      select: {
        ...{ id: true, state: true, version: true, startsOn: true, endsOn: true },
        papers: { where: { kind: "agreement", state: "valid" }, select: { id: true }, take: 1 },
      },
    });
    if (rows.length === 0) return refuse("placement.not_found");
    const open = rows
      .filter(({ papers }) => papers.length === 0)
      .map(({ id, version, ...of }) => {
        const days = { from: toDay(of.startsOn), to: toDay(of.endsOn) };
        return { id, version, days, endsOn: movedEnd(days.from, days.to, startsOn) };
      });
    if (!(await writeDays(tx, now, open, startsOn))) return refuse("placement.changed_meanwhile");
    const steps = open.map(({ id, days, endsOn }): Written => ({
      ...{ id, from: "confirmed", to: "confirmed", step: "move_start", reason },
      changes: { startsOn: [days.from, startsOn], endsOn: [days.to, endsOn] },
    }));
    await writeSteps(tx, now, actor, steps);
    await storeVerdicts(
      tx,
      open.map(({ id }) => id),
      now,
    );
    return accept({ moved: open.length, left: rows.length - open.length });
  });
}

type Moved = { id: Id; version: number; endsOn: Day | null };
async function writeDays(tx: Tx, now: Date, rows: readonly Moved[], startsOn: Day) {
  const count = await tx.$executeRaw`
    update "Placement" p set "startsOn" = ${startsOn}::date, "endsOn" = r."endsOn",
      version = p.version + 1, "updatedAt" = ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, version int, "endsOn" date)
    where p.id = r.id and p.version = r.version and p.state = 'confirmed'`;
  return count === rows.length;
}

/** The last day that keeps a stay as long as it was. */
export function movedEnd(startsOn: Day | null, endsOn: Day | null, to: Day): Day | null {
  if (startsOn === null || endsOn === null) return endsOn;
  return addDays(endsOn, (Date.parse(to) - Date.parse(startsOn)) / 86_400_000);
}
