// Owns what every step of a placement writes, in one place: the guarded state, the step with what changed, the event and the
// audit line. May it be taken: domain/placement-life.ts. Whose: the verbs.
import type { EventOf } from "~/app/domain/event";
import {
  decidePlacementStep,
  type PlacementActor,
  type PlacementStepName,
} from "~/app/domain/placement-life";
import type { PlacementState } from "~/app/domain/placement";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { endPapers } from "~/app/features/papers/end-papers.server";
import { announce, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Prisma } from "~/prisma/generated/client";

export type By = { personId: Id | null; role: PlacementActor };
/** What a change replaced, by the field's name. */
export type Changes = Record<string, [before: unknown, after: unknown]>;
type Step = {
  step: PlacementStepName;
  reason?: string;
  changes?: Changes;
  data?: Prisma.PlacementUncheckedUpdateManyInput;
};
type Standing = { id: Id; state: PlacementState; version: number };

/** Takes a placement one step, as it was read; its papers end with it. Refusals: those of the law, `placement.changed_meanwhile`. */
export async function recordStep(
  tx: Tx,
  now: Date,
  by: By,
  { id, state, version }: Standing,
  { step, reason = "", changes = {}, data = {} }: Step,
): Promise<Outcome<PlacementState>> {
  const next = decidePlacementStep(state, step, by.role, reason);
  if (!next.ok) return next;
  const { count } = await tx.placement.updateMany({
    where: { id, state, version },
    data: { ...data, state: next.value, version: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) return refuse("placement.changed_meanwhile");
  await writeSteps(tx, now, by, [{ id, from: state, to: next.value, step, reason, changes }]);
  await endPapers(tx, now, { placementId: id, state: next.value, reason });
  return next;
}

type Row = Omit<Prisma.PlacementUncheckedCreateInput, "id" | "state" | "createdAt" | "number">;

/** Begins placements with the same step, one for each row. Refusals: those of the law. */
export async function beginPlacements(
  tx: Tx,
  now: Date,
  by: By,
  step: PlacementStepName,
  rows: readonly Row[],
): Promise<Outcome<Id[]>> {
  const next = decidePlacementStep(null, step, by.role);
  if (!next.ok) return next;
  const made = rows.map((row) => ({ ...row, id: newId(now.getTime()) }));
  const at = { state: next.value, createdAt: now, updatedAt: now };
  await tx.placement.createMany({ data: made.map((row) => ({ ...row, ...at })) });
  await writeSteps(
    tx,
    now,
    by,
    made.map(({ id }) => ({ id, from: null, to: next.value, step, reason: "", changes: {} })),
  );
  return accept(made.map(({ id }) => id));
}

export type Written = { id: Id; from: PlacementState | null; to: PlacementState } & Required<
  Pick<Step, "step" | "reason" | "changes">
> & {
    /** How those concerned hear of one of many. */
    told?: Pick<EventOf<"placement.stepped">, "isTogether" | "signsAgain">;
  };

/** Writes the trail of steps that were taken together: the steps, their events and audit lines. */
export async function writeSteps(
  tx: Tx,
  now: Date,
  by: By,
  steps: readonly Written[],
): Promise<void> {
  const actor = { actorId: by.personId, actorRole: by.role };
  const at = now.getTime();
  await tx.placementStep.createMany({
    data: steps.map(({ id: placementId, changes, told: _, ...of }) => ({
      ...{ id: newId(at), placementId, ...of, ...actor, at: now },
      changes: changes as Prisma.InputJsonObject,
    })),
  });
  await tx.auditEntry.createMany({
    data: steps.map(({ id: subjectId, step, changes }) => ({
      ...{ id: newId(at), at: now, ...actor, subjectKind: "placement", subjectId },
      ...{ action: `placement.${step}`, fields: Object.keys(changes) },
    })),
  });
  const name = "placement.stepped" as const;
  await announce(
    tx,
    now,
    ...steps.map(({ id: placementId, step, told }) => ({ name, placementId, step, ...told })),
  );
}
