// Owns changing what a placement says before it begins. Contacts may change at any time; terms only while no paper that says
// them is being signed or holds: then they are changed there, by those who signed.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { classOf, type PlacementField, readTerms } from "~/app/domain/placement-terms";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import { toDay } from "~/app/features/applications/stay-of.server";
import { storeVerdict } from "~/app/features/law/judge-placement.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import {
  lastAfterFirst,
  columnFields,
  termFields,
  onlyTerms,
  termsAsTyped,
} from "./placement-fields.server";
import { findOrAddFirm } from "./find-firm.server";
import { judgeOverlaps } from "./find-overlaps.server";
import { takePlacement, type TakenPlacement } from "./placement-scope.server";
import { type Changes, recordStep } from "./record-step.server";

export const EditPlacement = z
  .strictObject({
    placementId: Id,
    version: Version,
    ...columnFields,
    ...termFields,
    /** The second firm, as it is written; empty: there is none. */
    coHostName: z.string().trim().max(120).default(""),
    coHostShare: z.coerce.number().int().min(1).max(99).nullable().default(null),
  })
  .refine(...lastAfterFirst);
export type EditPlacement = z.infer<typeof EditPlacement>;

/** Writes a placement of the actor's scope anew. Refusals: `placement.{not_found, changed_meanwhile, ends_before_start,
 * share_needed, teacher_unknown, overlaps, paper_stands}`, those of the law. */
export function editPlacement(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { placementId, version, ...typed }: EditPlacement,
): Promise<Outcome<{ changed: string[] }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await takePlacement(tx, actor, placementId);
    if (!found) return refuse("placement.not_found");
    const fit = await judgeColumns(tx, actor, found, typed);
    if (!fit.ok) return fit;
    const before = { ...columnsOf(found), ...readTerms(found.terms) };
    const terms = termsAsTyped(readTerms(found.terms), onlyTerms(typed));
    const coHostId = await findCoHost(tx, now, typed.coHostName);
    const columns = { ...pick(typed), coHostId, coHostShare: coHostId ? typed.coHostShare : null };
    const changes = changesOf(before, { ...columns, ...terms });
    const changed = Object.keys(changes) as PlacementField[];
    if (changed.length === 0) return accept({ changed });
    if (changed.some((field) => classOf(field) === "terms") && (await hasPaper(tx, placementId)))
      return refuse("placement.paper_stands");
    const { startsOn, endsOn, ...rest } = columns;
    const days = { startsOn: startsOn && new Date(startsOn), endsOn: endsOn && new Date(endsOn) };
    const step = { step: "edit", changes, data: { ...rest, ...days, terms } } as const;
    const next = await recordStep(tx, now, actor, { ...found, version }, step);
    if (!next.ok) return next;
    await storeVerdict(tx, placementId, now);
    return accept({ changed });
  });
}

type Typed = Omit<EditPlacement, "placementId" | "version">;

async function judgeColumns(
  tx: Tx,
  actor: SchoolActor,
  { id, studentId }: TakenPlacement,
  { startsOn, endsOn, ...typed }: Typed,
): Promise<Outcome<null>> {
  if (startsOn && endsOn && endsOn < startsOn) return refuse("placement.ends_before_start");
  if (typed.coHostName && !typed.coHostShare) return refuse("placement.share_needed");
  if (typed.teacherId && !(await isTeacherOf(tx, actor.schoolId, typed.teacherId)))
    return refuse("placement.teacher_unknown");
  const { overlapReason } = typed;
  return judgeOverlaps(tx, [studentId], { startsOn, endsOn, overlapReason }, id);
}

/** Whether somebody works at a school, so that students can be given to them. */
export async function isTeacherOf(tx: Tx, schoolId: Id, personId: Id): Promise<boolean> {
  return (
    (await tx.roleGrant.count({ where: { personId, schoolId, role: { not: "student" } } })) > 0
  );
}

async function hasPaper(tx: Tx, placementId: Id): Promise<boolean> {
  const standing = ["signing", "signed", "valid"] as const;
  return (await tx.paper.count({ where: { placementId, state: { in: [...standing] } } })) > 0;
}

function columnsOf(found: TakenPlacement) {
  const { mentorName, mentorPhone, contactName, contactPhone, teacherId, overlapReason } = found;
  return {
    ...{ mentorName, mentorPhone, contactName, contactPhone, teacherId, overlapReason },
    ...{ startsOn: toDay(found.startsOn), endsOn: toDay(found.endsOn) },
    ...{ coHostId: found.coHostId, coHostShare: found.coHostShare },
  };
}

function pick({ mentorName, mentorPhone, contactName, contactPhone, ...typed }: Typed) {
  const { startsOn, endsOn, teacherId, overlapReason } = typed;
  return {
    ...{ mentorName, mentorPhone, contactName, contactPhone, teacherId, overlapReason },
    ...{ startsOn, endsOn },
  };
}

async function findCoHost(tx: Tx, now: Date, name: string): Promise<Id | null> {
  const firm = name ? await findOrAddFirm(tx, now, { name, registrationNumber: "" }) : null;
  return firm?.ok ? firm.value.enterpriseId : null;
}

function changesOf(before: Record<string, unknown>, after: Record<string, unknown>): Changes {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return Object.fromEntries(
    Object.keys(after)
      .filter((field) => !isSame(before[field], after[field]))
      .map((field) => [field, [before[field], after[field]]]),
  );
}
