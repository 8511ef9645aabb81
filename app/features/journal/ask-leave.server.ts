// Owns leave: the student asks, adviser or teacher decides; the firm hears of granted days, never of a reason.
import { z } from "zod";
import { absenceReasons, decidesAbsence, judgeAbsence } from "~/app/domain/absence";
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { toldAt } from "~/app/platform/form.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { placementsOfSchool, placementsOfStudent } from "./placement-scope.server";
import { columnOfDay, stayOf, textOfDay } from "./stay-of";

const words = z.string().trim().max(500);
export const AskLeave = z
  .strictObject({
    placementId: Id,
    fromDay: Day,
    untilDay: Day,
    reason: z.enum(absenceReasons),
    note: words.default(""),
  })
  .refine(
    ({ fromDay, untilDay }) => !fromDay || !untilDay || fromDay <= untilDay,
    toldAt("untilDay", "absence.days_wrong"),
  );
export const DecideLeave = z.strictObject({
  absenceId: Id,
  is: z.enum(["granted", "refused"]),
  words: words.default(""),
});
type On = Pick<Services, "db" | "clock">;

/** Asks for days. Refusals: `absence.not_found` for a placement that is not the student's or does not run, those of the law. */
export function askLeave(
  { db, clock }: On,
  actor: StudentActor,
  { placementId, fromDay, untilDay, reason, note }: z.output<typeof AskLeave>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select id from "Placement" where id = ${placementId}::uuid for update`;
    const placement = await tx.placement.findFirst({
      where: { id: placementId, ...placementsOfStudent(actor), state: "running" },
      select: {
        ...{ startsOn: true, endsOn: true, endedAt: true },
        absences: {
          where: { state: { not: "refused" } },
          select: { fromDay: true, untilDay: true },
        },
      },
    });
    if (!placement) return refuse("absence.not_found");
    const others = placement.absences.map((one) => ({
      ...{ fromDay: textOfDay(one.fromDay), untilDay: textOfDay(one.untilDay) },
    }));
    const judged = judgeAbsence({ fromDay, untilDay }, stayOf(placement), others);
    if (!judged.ok) return judged;
    const id = newId(now.getTime());
    const days = { fromDay: columnOfDay(fromDay), untilDay: columnOfDay(untilDay) };
    await tx.absence.create({
      data: { id, placementId, ...days, reason, note, state: "asked", askedAt: now },
    });
    await announce(tx, now, { name: "absence.asked", absenceId: id });
    await audit(tx, now, { actor, action: "absence.ask", subject: ["absence", id] });
    return accept(null);
  });
}

/** Grants or refuses, once. Refusals: `absence.not_yours`, `absence.not_found` outside the scope, `absence.decided`. */
export function decideLeave(
  { db, clock }: On,
  actor: SchoolActor,
  { absenceId: id, is, words: decision }: z.output<typeof DecideLeave>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!decidesAbsence(actor.role)) return refuse("absence.not_yours");
    const where = { id, placement: placementsOfSchool(actor) };
    if ((await tx.absence.count({ where })) === 0) return refuse("absence.not_found");
    const { count } = await tx.absence.updateMany({
      where: { ...where, state: "asked" },
      data: { state: is, decidedById: actor.personId, decidedAt: now, decision },
    });
    if (count === 0) return refuse("absence.decided");
    await announce(tx, now, { name: "absence.decided", absenceId: id, is });
    await audit(tx, now, { actor, action: `absence.${is}`, subject: ["absence", id] });
    return accept(null);
  });
}
