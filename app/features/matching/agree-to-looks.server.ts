// Owns the consent that what a student looks at counts for recommendations (PIPL art. 13 to 15), and forgetting it all when
// it is withdrawn. What was opened is remember-look.server.ts'.
import { consentVersions } from "~/app/domain/consent";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { readLooksConsent } from "./read-looks-consent.server";

type On = Pick<Services, "db" | "clock">;

/** Agrees, or withdraws and deletes every look that was kept; saying the same again changes nothing. Refuses
 * `match.adults_only` for minors, and where no birth date is known. */
export async function agreeToLooks(
  services: On,
  actor: StudentActor,
  agrees: boolean,
): Promise<Outcome<null>> {
  const said = await readLooksConsent(services, actor);
  if (agrees && said === "adults_only") return refuse("match.adults_only");
  if (agrees && said === "on") return accept(null);
  const { personId } = actor;
  const now = services.clock.now();
  return inTransaction(services.db, async (tx) => {
    if (agrees) {
      const purpose = "behaviour" as const;
      const given = { personId, purpose, version: consentVersions[purpose], givenById: personId };
      await tx.consent.create({ data: { id: newId(now.getTime()), ...given, givenAt: now } });
    } else {
      const open = { personId, purpose: "behaviour" as const, withdrawnAt: null };
      await tx.consent.updateMany({ where: open, data: { withdrawnAt: now } });
      await tx.listingView.deleteMany({ where: { personId } });
    }
    const action = agrees ? "match.keep_looks" : "match.forget_looks";
    const subject: [string, Id] = ["Person", personId];
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, { actor, action, subject });
    return accept(null);
  });
}
