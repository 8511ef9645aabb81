// Owns the letter that ends an own choice for the guardian who has answered: the school has said yes, or no.
import type { PlacementStepName } from "~/app/domain/placement-life";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { writeToGuest } from "~/app/platform/guest-link.server";

const letters = {
  college_agrees: "accepted",
  decline: "declined",
} as const satisfies Partial<Record<PlacementStepName, string>>;

type Found = { id: Id; origin: string; guardianSaidAt: Date | null };

/** Writes to the guardian by the link that was answered, or that the teacher asked about on the telephone. Whoever has not
 * answered yet was asked nothing that is settled now. */
export async function tellGuardian(
  tx: Tx,
  now: Date,
  { id: placementId, origin, guardianSaidAt }: Found,
  step: PlacementStepName,
): Promise<void> {
  const letter = step in letters ? letters[step as keyof typeof letters] : null;
  if (!letter || origin !== "self_found" || guardianSaidAt === null) return;
  const link = await tx.guestLink.findFirst({
    where: { placementId, purpose: "own_choice", revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  if (link) await writeToGuest(tx, now, link, letter);
}
