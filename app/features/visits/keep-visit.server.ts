// Owns visits: planned, then recorded, for one or several students at a firm.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, dayOf, Id } from "~/app/domain/values";
import {
  makesVisits,
  visitFindings,
  type VisitFindings,
  visitModes,
  visitPoints,
} from "~/app/domain/visit";
import { keepReady, type ReadyFile } from "~/app/features/files/file-of-verb.server";
import { begun, placementsOfSchool } from "~/app/features/journal/placement-scope.server";
import { columnOfDay } from "~/app/features/journal/stay-of";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { toldAt } from "~/app/platform/form.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

const common = {
  mode: z.enum(visitModes),
  visitedOn: Day,
  placementIds: z.array(Id).min(1, "refusals:placement.none_ticked").max(200),
  note: z.string().trim().max(2_000).default(""),
  /** By `visitPoints`, in their order; what is missing was not looked at. */
  findings: z.array(z.enum(visitFindings).optional()).max(20).default([]),
  /** Keep it as a plan. */
  isPlan: z.boolean().default(false),
};
type Looked = Partial<Pick<Input, "isPlan" | "note" | "findings">>;
const wasLookedAt = ({ isPlan = false, note = "", findings = [] }: Looked) =>
  isPlan || note !== "" || findings.some(Boolean);
/** Told with the other faults of the form, not after them. */
const looked = [wasLookedAt, toldAt("note", "visit.nothing_looked_at")] as const;
export const MakeVisit = z.strictObject({ enterpriseId: Id, ...common }).refine(...looked);
export const RecordVisit = z.strictObject({ visitId: Id, ...common }).refine(...looked);
type Input = z.output<z.ZodObject<typeof common>>;
type On = Pick<Services, "db" | "clock">;

/** Plans a visit, or records one that was made, with a paper or a photo of it. Refusals: `visit.not_yours`, `visit.no_students` for students who are not at the
 * firm or not in the scope, `visit.day_ahead`, `visit.nothing_looked_at`. */
export function makeVisit(
  { db, clock }: On,
  actor: SchoolActor,
  { enterpriseId, ...input }: z.output<typeof MakeVisit>,
  file: ReadyFile | null = null,
): Promise<Outcome<Id>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const id = newId(now.getTime());
    const judged = await judge(tx, actor, enterpriseId, input, now);
    if (!judged.ok) return judged;
    const fileId = file && (await keepOf(tx, now, actor, file));
    await tx.visit.create({
      data: {
        ...{ id, schoolId: actor.schoolId, enterpriseId, byId: actor.personId, createdAt: now },
        fileId,
        ...rowOf(input, now),
        placements: { create: judged.value.map((placementId) => ({ placementId })) },
      },
    });
    const action = input.isPlan ? "visit.plan" : "visit.record";
    await audit(tx, now, { actor, action, subject: ["visit", id] });
    return accept(id);
  });
}

/** Changes a visit, which turns a plan into a record. Refuses like makeVisit, and `visit.not_found` for another's visit. */
export function recordVisit(
  { db, clock }: On,
  actor: SchoolActor,
  { visitId: id, ...input }: z.output<typeof RecordVisit>,
  file: ReadyFile | null = null,
): Promise<Outcome<Id>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const where = { id, schoolId: actor.schoolId, byId: actor.personId };
    const found = await tx.visit.findFirst({ where, select: { enterpriseId: true } });
    if (!found) return refuse("visit.not_found");
    const judged = await judge(tx, actor, found.enterpriseId, input, now);
    if (!judged.ok) return judged;
    const fileId = file && (await keepOf(tx, now, actor, file));
    await tx.visitedPlacement.deleteMany({ where: { visitId: id } });
    await tx.visit.update({
      where: { id },
      data: {
        ...{ ...rowOf(input, now), ...(fileId && { fileId }) },
        placements: { create: judged.value.map((placementId) => ({ placementId })) },
      },
    });
    await audit(tx, now, { actor, action: "visit.change", subject: ["visit", id] });
    return accept(id);
  });
}

function keepOf(tx: Tx, now: Date, { schoolId, personId }: SchoolActor, file: ReadyFile) {
  return keepReady(tx, now, file, { schoolId }, personId);
}

async function judge(
  tx: Tx,
  actor: SchoolActor,
  enterpriseId: Id,
  { placementIds, visitedOn, findings, note, isPlan }: Input,
  now: Date,
): Promise<Outcome<Id[]>> {
  if (!makesVisits(actor.role)) return refuse("visit.not_yours");
  if (!isPlan && visitedOn > dayOf(now)) return refuse("visit.day_ahead");
  if (!wasLookedAt({ isPlan, note, findings })) return refuse("visit.nothing_looked_at");
  const rows = await tx.placement.findMany({
    where: {
      ...{ id: { in: placementIds }, state: { in: ["confirmed", ...begun] } },
      AND: [placementsOfSchool(actor), { OR: [{ enterpriseId }, { coHostId: enterpriseId }] }],
    },
    select: { id: true },
  });
  const isWhole = rows.length > 0 && rows.length === new Set(placementIds).size;
  return isWhole ? accept(rows.map(({ id }) => id)) : refuse("visit.no_students");
}

function rowOf({ mode, visitedOn, note, findings, isPlan }: Input, now: Date) {
  const found: VisitFindings = Object.fromEntries(
    visitPoints.flatMap((point, at) => (findings[at] ? [[point, findings[at]]] : [])),
  );
  return {
    ...{ mode, visitedOn: columnOfDay(visitedOn), note },
    ...{ findings: isPlan ? {} : found, recordedAt: isPlan ? null : now },
  };
}
