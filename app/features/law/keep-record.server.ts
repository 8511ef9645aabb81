// Owns keeping and withdrawing what hangs beside agreements: firm checks, inspections, filings, insurance, training, plans,
// consents of an authority, escorts. What each says: domain/internship-record.ts.
import { z } from "zod";
import {
  mayKeep,
  needsFile,
  type RecordContent,
  recordContents,
  type RecordKind,
  recordKinds,
  recordTargets,
  type RecordTarget,
  targetsOf,
} from "~/app/domain/internship-record";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, Id } from "~/app/domain/values";
import { classesOf } from "~/app/features/applications/school-scope.server";
import { keepReady, type ReadyFile } from "~/app/features/files/file-of-verb.server";
import { placementsOf } from "~/app/features/placements/placement-scope.server";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

/** Which column a target's id stands in. */
const columnOf = {
  firm: "enterpriseId",
  round: "roundId",
  class: "classId",
  placement: "placementId",
} as const satisfies Record<RecordTarget, string>;

export const KeepRecord = z.strictObject({
  kind: z.enum(recordKinds),
  targets: z
    .array(z.strictObject({ on: z.enum(recordTargets), id: Id }))
    .min(1)
    .max(50),
  content: z.record(z.string(), z.unknown()),
  validUntil: z.nullable(Day).default(null),
});
export type KeepRecord = z.infer<typeof KeepRecord>;

/** Keeps a record on each of the targets, with its paper; the verdicts below follow by the event. Refusals:
 * `law.{not_yours_to_keep, document_needed, target_unknown, days_reversed}`. */
export function keepRecord(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { kind, targets, content, validUntil }: KeepRecord,
  file: ReadyFile | null,
): Promise<Outcome<{ recordIds: Id[] }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const may = await judge(tx, actor, { kind, targets, content, validUntil }, file !== null);
    if (!may.ok) return may;
    const days = daysOf(content, validUntil);
    const owner = { schoolId: actor.schoolId };
    const fileId = file && (await keepReady(tx, now, file, owner, actor.personId));
    const once = [...new Map(targets.map((one) => [one.on + one.id, one])).values()];
    const rows = once.map(({ on, id }) => ({
      ...{ id: newId(now.getTime()), schoolId: actor.schoolId, kind, [columnOf[on]]: id, fileId },
      ...{ content: may.value, createdById: actor.personId, createdAt: now },
      validFrom: days.from && new Date(days.from),
      validUntil: days.until && new Date(days.until),
    }));
    await tx.internshipRecord.createMany({ data: rows });
    for (const { id } of rows) await tellOfRecord(tx, now, actor, id, "keep");
    return accept({ recordIds: rows.map(({ id }) => id) });
  });
}

/** The verdicts below follow, and the trail says who did it. */
export async function tellOfRecord(
  tx: Tx,
  now: Date,
  actor: SchoolActor,
  id: Id,
  deed: string,
): Promise<void> {
  await announce(tx, now, { name: "internship_record.changed", recordId: id });
  const subject: [string, Id] = ["internship_record", id];
  await audit(tx, now, { actor, action: `internship_record.${deed}`, subject });
}

/** Insurance counts from its first to its last day; what else may run out names its last day. */
function daysOf(content: Record<string, unknown>, validUntil: Day | null) {
  const day = (value: unknown) => (typeof value === "string" ? value : null);
  return { from: day(content["from"]), until: day(content["to"]) ?? validUntil };
}

/** What the record says, in the shape of its kind, where it may be kept. */
async function judge(
  tx: Tx,
  actor: SchoolActor,
  { kind, targets, content, validUntil }: KeepRecord,
  hasFile: boolean,
): Promise<Outcome<RecordContent<RecordKind>>> {
  const isOf = targets.every(({ on }) => targetsOf(kind).includes(on));
  if (!mayKeep(actor.role, kind) || !isOf) return refuse("law.not_yours_to_keep");
  const read = recordContents[kind].safeParse(content);
  if (!read.success) return refuse("law.days_reversed");
  if (!hasFile && needsFile(kind)) return refuse("law.document_needed");
  if (!(await areAllThere(tx, actor, targets))) return refuse("law.target_unknown");
  const { from, until } = daysOf(content, validUntil);
  return from && until && until < from ? refuse("law.days_reversed") : accept(read.data);
}

async function areAllThere(tx: Tx, actor: SchoolActor, targets: KeepRecord["targets"]) {
  for (const on of recordTargets) {
    const ids = [...new Set(targets.filter((one) => one.on === on).map(({ id }) => id))];
    if (ids.length > 0 && (await countTargets(tx, actor, on, ids)) !== ids.length) return false;
  }
  return true;
}

/** How many of the targets are the actor's: firms are everybody's, whoever looks after students there. */
function countTargets(tx: Tx, actor: SchoolActor, on: RecordTarget, ids: Id[]): Promise<number> {
  const { schoolId } = actor;
  const id = { in: ids };
  const count = {
    firm: () => tx.enterprise.count({ where: { id } }),
    round: () => tx.round.count({ where: { id, schoolId } }),
    class: () => tx.schoolClass.count({ where: { AND: [{ id }, classesOf(actor)] } }),
    placement: () => tx.placement.count({ where: { AND: [{ id }, placementsOf(actor)] } }),
  } as const;
  return count[on]();
}
