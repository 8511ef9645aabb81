// Owns the two consents that open an account: to the terms and to how data is handled.
import { consentVersions } from "~/app/domain/consent";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";

/** Writes down that a person agreed to the terms and the privacy notice in their present version; who agreed before keeps
 * the first entry. */
export async function giveAccountConsent(tx: Tx, now: Date, personId: Id): Promise<void> {
  const purposes = ["terms", "privacy"] as const;
  await tx.consent.createMany({
    data: purposes.map((purpose) => ({
      id: newId(now.getTime()),
      personId,
      purpose,
      version: consentVersions[purpose],
      givenById: personId,
      givenAt: now,
    })),
    skipDuplicates: true,
  });
}
