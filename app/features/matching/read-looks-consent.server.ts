// Owns whether a student agreed that what they look at counts for recommendations, and whether they may be asked at all.
import type { StudentActor } from "~/app/domain/permission";
import { isMinor } from "~/app/domain/student";
import { dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** adults_only: no guardian can agree to it here, so minors are not asked. forget_only: a minor's consent that stands (the
 * birth date was corrected since): nothing counts by it, and it can be withdrawn. */
export type LooksConsent = "on" | "off" | "adults_only" | "forget_only";

/** What the student said last; off where nothing was said. */
export async function readLooksConsent(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId }: StudentActor,
): Promise<LooksConsent> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      birthDate: true,
      consents: { where: { purpose: "behaviour", withdrawnAt: null }, select: { id: true } },
    },
  });
  const born = person?.birthDate?.toISOString().slice(0, 10) ?? null;
  const stands = (person?.consents.length ?? 0) > 0;
  if (isMinor(born, dayOf(clock.now()))) return stands ? "forget_only" : "adults_only";
  return stands ? "on" : "off";
}
