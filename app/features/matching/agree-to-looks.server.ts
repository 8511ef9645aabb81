// Owns the consent that what a student looks at counts for recommendations (PIPL art. 13 to 15), and forgetting it all when
// it is withdrawn. What was opened is remember-look.server.ts'.
import { consentVersions } from "~/app/domain/consent";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
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
  if (agrees && (said === "adults_only" || said === "forget_only")) {
    return refuse("match.adults_only");
  }
  const { personId } = actor;
  const now = services.clock.now();
  return inTransaction(services.db, async (tx) => {
    const changed = agrees ? await agree(tx, personId, now) : await forget(tx, personId, now);
    if (changed === 0) return accept(null);
    const action = agrees ? "match.keep_looks" : "match.forget_looks";
    const subject: [string, Id] = ["Person", personId];
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, { actor, action, subject });
    return accept(null);
  });
}

const purpose = "behaviour" as const;

/** One consent stands at most: the second of two presses finds it and adds none. */
async function agree(tx: Tx, personId: Id, now: Date): Promise<number> {
  const given = { personId, purpose, version: consentVersions[purpose], givenById: personId };
  const data = { id: newId(now.getTime()), ...given, givenAt: now };
  return (await tx.consent.createMany({ data, skipDuplicates: true })).count;
}

/** The consent first: whoever writes a look meanwhile holds it, and is waited for. */
async function forget(tx: Tx, personId: Id, now: Date): Promise<number> {
  const open = { personId, purpose, withdrawnAt: null };
  const { count } = await tx.consent.updateMany({ where: open, data: { withdrawnAt: now } });
  const looks = await tx.listingView.deleteMany({ where: { personId } });
  return count + looks.count;
}
