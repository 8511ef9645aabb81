// Owns that a student takes no part in the internship of a year: a state with a reason, recorded and ended by the school.
import { z } from "zod";
import { drawsPapers } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { exemptionReasons } from "~/app/domain/exemption";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, dayOf, Id } from "~/app/domain/values";
import { studentsOf } from "~/app/features/applications/school-scope.server";
import { keepReady, type ReadyFile } from "~/app/features/files/file-of-verb.server";
import { audit, inTransaction, theClock, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const ExemptStudent = z.strictObject({
  enrolmentId: Id,
  reason: z.enum(exemptionReasons),
  note: z.string().trim().max(300).default(""),
  untilDay: z.nullable(Day).default(null),
});
export type ExemptStudent = z.infer<typeof ExemptStudent>;

/** States in which somebody has a place: it is called off or ended before they take no part. */
const placed = ["expected", "proposed", "school_review", "confirmed", "running"] as const;

/** Records that a student of the actor's scope takes no part, with the paper that says so where there is one. Refusals: `placement.not_yours_to_move`,
 * `placement.student_unknown`, `exemption.exists`, `exemption.placed` while they have a place, `law.days_reversed`,
 * `placement.reason_needed` for «other» without words. */
export function exemptStudent(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { enrolmentId, reason, note, untilDay }: ExemptStudent,
  file: ReadyFile | null = null,
): Promise<Outcome<{ exemptionId: Id }>> {
  const now = clock.now();
  const today = dayOf(now);
  return inTransaction(db, async (tx) => {
    const free = await findFree(tx, actor, enrolmentId);
    if (!free.ok) return free;
    if (untilDay && untilDay < today) return refuse("law.days_reversed");
    if (reason === "other" && note === "") return refuse("placement.reason_needed");
    const standing = { enrolmentId, endedAt: null };
    if ((await tx.exemption.count({ where: standing })) > 0) return refuse("exemption.exists");
    const id = newId(now.getTime());
    const owner = { schoolId: actor.schoolId };
    const fileId = file && (await keepReady(tx, now, file, owner, actor.personId));
    await tx.exemption.create({
      data: {
        ...{ id, enrolmentId, reason, note, byId: actor.personId, at: now, fileId },
        ...{ fromDay: new Date(today), untilDay: untilDay && new Date(untilDay) },
      },
    });
    const subject: [string, Id] = ["enrolment", enrolmentId];
    await audit(tx, now, { actor, action: "exemption.record", subject, fields: ["reason"] });
    return accept({ exemptionId: id });
  });
}

/** Whether somebody of the actor's scope has no place. */
async function findFree(tx: Tx, actor: SchoolActor, enrolmentId: Id): Promise<Outcome<null>> {
  if (!drawsPapers(actor.role)) return refuse("placement.not_yours_to_move");
  const own = { AND: [{ id: enrolmentId, state: "enrolled" as const }, studentsOf(actor)] };
  if ((await tx.enrolment.count({ where: own })) === 0) return refuse("placement.student_unknown");
  const place = { enrolmentId, state: { in: [...placed] } };
  const count = await tx.placement.count({ where: place });
  return count > 0 ? refuse("exemption.placed") : accept(null);
}

export const EndExemption = z.strictObject({ enrolmentId: Id });

/** The student takes part again. Refusals: `placement.not_yours_to_move`, `placement.student_unknown`. */
export function endExemption(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { enrolmentId }: { enrolmentId: Id },
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!drawsPapers(actor.role)) return refuse("placement.not_yours_to_move");
    const { count } = await tx.exemption.updateMany({
      where: { enrolmentId, endedAt: null, enrolment: studentsOf(actor) },
      data: { endedAt: now },
    });
    if (count === 0) return refuse("placement.student_unknown");
    const subject: [string, Id] = ["enrolment", enrolmentId];
    await audit(tx, now, { actor, action: "exemption.end", subject });
    return accept(null);
  });
}

/** Ends those whose last day has passed; how many. */
export async function passExemptions({
  db,
  clock,
}: Pick<Services, "db" | "clock">): Promise<number> {
  const now = clock.now();
  const over = { endedAt: null, untilDay: { lt: new Date(dayOf(now)) } };
  const rows = await db.exemption.findMany({
    where: over,
    take: 500,
    select: { id: true, enrolmentId: true },
  });
  let ended = 0;
  for (const { id, enrolmentId } of rows) {
    const outcome = await inTransaction(db, async (tx) => {
      const where = { ...over, id };
      const { count } = await tx.exemption.updateMany({ where, data: { endedAt: now } });
      const subject: [string, Id] = ["enrolment", enrolmentId];
      if (count > 0) await audit(tx, now, { actor: theClock, action: "exemption.end", subject });
      return accept(count);
    });
    if (outcome.ok) ended += outcome.value;
  }
  return ended;
}
