// Owns the consent that a ranking gives.
import { consentVersions } from "~/app/domain/consent";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";

/** Ranking a programme lets its firm read the profile, as applying does: the form says so. */
export async function shareWithFirms(tx: Tx, personId: Id, now: Date): Promise<void> {
  const version = consentVersions.application_sharing;
  await tx.$executeRaw`
    insert into "Consent" (id, "personId", purpose, version, "givenById", "givenAt")
    values (${newId(now.getTime())}::uuid, ${personId}::uuid, 'application_sharing', ${version}, ${personId}::uuid, ${now})
    on conflict ("personId", purpose) where "withdrawnAt" is null do nothing`;
}
