// Owns the school's wish of how lists spread its students over the market. Lists are ordered by it when they are read.
import { z } from "zod";
import { setsSpread } from "~/app/domain/matching-spread";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

/** A form's number; nothing at all is not 0. */
export const SetSpread = z.strictObject({
  spread: z.string().trim().min(1).transform(Number).pipe(z.number().int().min(0).max(100)),
});

/** Sets it, in percent: 0 the best for each, 100 the most placed. Refuses `matching.spread_not_yours` to whoever does not
 * place the school's students. */
export function setSpread(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { spread }: z.infer<typeof SetSpread>,
): Promise<Outcome<null>> {
  const { schoolId } = actor;
  return inTransaction(db, async (tx) => {
    if (!setsSpread(actor.role)) return refuse("matching.spread_not_yours");
    await tx.school.update({ where: { id: schoolId }, data: { matchSpread: spread } });
    const line = { actor, action: "school.match_spread", fields: ["matchSpread"] };
    await audit(tx, clock.now(), { ...line, subject: ["school", schoolId] });
    return accept(null);
  });
}
