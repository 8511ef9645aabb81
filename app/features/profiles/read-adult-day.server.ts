// Owns the one day that a minor's own pages name: when they come of age and decide for themselves.
import type { StudentActor } from "~/app/domain/permission";
import { birthday } from "~/app/domain/student";
import type { Day } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** The day on which the actor turns 18; null for a grown-up, and where the school has told no birth date. */
export async function readAdultDay(
  { db }: Pick<Services, "db">,
  { personId, isMinor }: StudentActor,
): Promise<Day | null> {
  if (!isMinor) return null;
  const person = await db.person.findUnique({
    where: { id: personId },
    select: { birthDate: true },
  });
  return birthday(person?.birthDate?.toISOString().slice(0, 10) ?? null, 18);
}
