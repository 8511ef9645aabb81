// Owns moving the first day of placements that are not complete yet, one, chosen ones or a whole class at a press. What was
// being signed under the old days goes out anew.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { decidePlacementStep } from "~/app/domain/placement-life";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { addDays, type Day, Day as DayField, dayOf, Id } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import { storeVerdicts } from "~/app/features/law/judge-placement.server";
import { beginPress } from "~/app/features/papers/press-papers.server";
import { type Renewed, retirePapers } from "~/app/features/papers/retire-papers.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { placementsOf } from "./placement-scope.server";
import { type Written, writeSteps } from "./record-step.server";
import { tellTogether } from "./tell-together.server";

export const mostMoved = 500;
export const MoveStart = z.strictObject({
  /** The ticked ones; none: all of the class. */
  placementIds: z.array(Id).max(mostMoved).default([]),
  classId: z.optional(Id),
  startsOn: DayField,
  reason: z.string().trim().max(500),
});
export type MoveStart = z.infer<typeof MoveStart>;
/** `left`: their agreement is valid, so that only an amendment changes its days; `anew`: papers that are asked for again. */
export type StartMoved = { moved: number; left: number; anew: number };

/** Gives a new first day to those that have no valid agreement yet; the last day goes along by as many days. Everybody
 * concerned is told once: students each, firms and advisers of all together. Refusals: `placement.none_ticked`,
 * `placement.start_past`, `placement.not_found`, `placement.changed_meanwhile`, those of the law. */
export function moveStart(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  input: MoveStart,
): Promise<Outcome<StartMoved>> {
  const now = clock.now();
  const { startsOn, reason } = input;
  return inTransaction(db, async (tx) => {
    if (input.placementIds.length === 0 && !input.classId) return refuse("placement.none_ticked");
    if (startsOn <= dayOf(now)) return refuse("placement.start_past");
    const may = decidePlacementStep("confirmed", "move_start", actor.role, reason);
    if (!may.ok) return may;
    const seen = (await findRows(tx, actor, input)).map(({ id }) => id);
    // Papers before their placements, as everywhere: none becomes valid meanwhile.
    await tx.$queryRaw`select id from "Paper" where "placementId" = any(${seen}::uuid[]) order by id for update`;
    const rows = await findRows(tx, actor, input);
    if (rows.length === 0) return refuse("placement.not_found");
    const open = rows
      .filter(({ papers }) => papers.length === 0)
      .map((row) => moved(row, startsOn));
    if (!(await writeDays(tx, now, open, startsOn))) return refuse("placement.changed_meanwhile");
    const ids = open.map(({ id }) => id);
    const renewed = await renewPapers(tx, now, actor, ids);
    if (!renewed.ok) return renewed;
    await tell(tx, now, actor, { open, startsOn, reason, renewed: renewed.value });
    await storeVerdicts(tx, ids, now);
    const left = rows.length - open.length;
    return accept({ moved: open.length, left, anew: renewed.value.length });
  });
}

function findRows(tx: Tx, actor: SchoolActor, { placementIds, classId }: MoveStart) {
  return tx.placement.findMany({
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
      ...{ id: true, version: true, startsOn: true, endsOn: true, enterpriseId: true },
      enrolment: { select: { classId: true } },
      papers: { where: { kind: "agreement", state: "valid" }, select: { id: true }, take: 1 },
    },
  });
}
type Row = Awaited<ReturnType<typeof findRows>>[number];

function moved({ id, version, enterpriseId, enrolment: { classId }, ...row }: Row, to: Day) {
  const days = { from: toDay(row.startsOn), to: toDay(row.endsOn) };
  return { id, version, enterpriseId, classId, days, endsOn: movedEnd(days.from, days.to, to) };
}
type Moved = ReturnType<typeof moved>;

async function writeDays(tx: Tx, now: Date, moves: readonly Moved[], startsOn: Day) {
  const rows = moves.map(({ id, version, endsOn }) => ({ id, version, endsOn }));
  const count = await tx.$executeRaw`
    update "Placement" p set "startsOn" = ${startsOn}::date, "endsOn" = r."endsOn",
      version = p.version + 1, "updatedAt" = ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, version int, "endsOn" date)
    where p.id = r.id and p.version = r.version and p.state = 'confirmed'`;
  return count === rows.length;
}

/** Days concern everybody who signs. Consents go out anew at once; an agreement follows as a draft, because the family
 * speaks first. */
async function renewPapers(tx: Tx, now: Date, actor: SchoolActor, ids: readonly Id[]) {
  const renewed = await retirePapers(tx, now, actor, { placementId: { in: [...ids] } });
  if (!renewed.ok) return renewed;
  const consents = renewed.value.filter(({ kind }) => kind === "consent");
  if (consents.length === 0) return renewed;
  const paperIds = consents.map(({ paperId }) => paperId);
  const pressed = await beginPress(tx, now, actor, { deed: "open", paperIds, toldBefore: true });
  return pressed.ok ? renewed : pressed;
}

type What = { open: readonly Moved[]; startsOn: Day; reason: string; renewed: readonly Renewed[] };
async function tell(tx: Tx, now: Date, actor: SchoolActor, { open, startsOn, ...what }: What) {
  const anew = new Set(what.renewed.map(({ placementId }) => placementId));
  const steps = open.map(({ id, days, endsOn }): Written => ({
    ...{ id, from: "confirmed", to: "confirmed", step: "move_start", reason: what.reason },
    changes: { startsOn: [days.from, startsOn], endsOn: [days.to, endsOn] },
    told: { isTogether: true, ...(anew.has(id) ? { signsAgain: true } : {}) },
  }));
  await writeSteps(tx, now, actor, steps);
  const touched = open.map(({ id, enterpriseId, classId }) => ({
    ...{ subjectId: id, placementId: id, enterpriseId, classId, isFirms: true },
  }));
  await tellTogether(tx, now, "start_moved", touched);
}

/** The last day that keeps a stay as long as it was. */
export function movedEnd(startsOn: Day | null, endsOn: Day | null, to: Day): Day | null {
  if (startsOn === null || endsOn === null) return endsOn;
  return addDays(endsOn, (Date.parse(to) - Date.parse(startsOn)) / 86_400_000);
}
