// Owns how a school begins a round, as a draft that nobody else sees.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { mostChoices, roundKinds, runsRounds } from "~/app/domain/round";
import { Day, dayOf, endOfDay, Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId, newToken } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const CreateRound = z.strictObject({
  name: z.string().trim().min(1).max(60),
  kind: z.enum(roundKinds),
  /** Its last hour is the end of ranking. */
  rankUntil: Day,
  mostChoices: z.coerce.number().int().min(1).max(mostChoices),
  classIds: z.array(Id).min(1).max(200),
});
export type CreateRound = z.infer<typeof CreateRound>;

/** Makes a draft, and draws the seed of its lottery. Refusals: `round.not_yours_to_run`, `round.day_past`,
 * `round.classes_not_yours`. */
export function createRound(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  input: CreateRound,
): Promise<Outcome<{ roundId: Id }>> {
  const now = clock.now();
  const { schoolId } = actor;
  const classIds = [...new Set(input.classIds)];
  return inTransaction(db, async (tx) => {
    if (!runsRounds(actor.role)) return refuse("round.not_yours_to_run");
    if (input.rankUntil < dayOf(now)) return refuse("round.day_past");
    const own = await tx.schoolClass.count({ where: { id: { in: classIds }, schoolId } });
    if (own !== classIds.length) return refuse("round.classes_not_yours");
    const roundId = newId(now.getTime());
    await tx.round.create({
      data: {
        ...{ id: roundId, schoolId, name: input.name, kind: input.kind, classIds },
        ...{ rankUntil: endOfDay(input.rankUntil), mostChoices: input.mostChoices },
        ...{ seed: newToken(), createdById: actor.personId, createdAt: now },
      },
    });
    await audit(tx, now, { actor, action: "round.create", subject: ["round", roundId] });
    return accept({ roundId });
  });
}
