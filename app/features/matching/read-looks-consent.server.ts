// Owns whether a student agreed that what they look at counts for recommendations, and whether they may be asked at all.
import type { StudentActor } from "~/app/domain/permission";
import { isMinor } from "~/app/domain/student";
import { dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** adults_only: no guardian can agree to it here, so minors are not asked. */
export type LooksConsent = "on" | "off" | "adults_only";

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
  if (born === null || isMinor(born, dayOf(clock.now()))) return "adults_only";
  return (person?.consents.length ?? 0) > 0 ? "on" : "off";
}
