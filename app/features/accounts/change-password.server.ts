// Owns changing a password by its owner. A forgotten one is reopened by an invitation of the own organisation.
import { z } from "zod";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { openSession, type SignedIn } from "~/app/platform/session.server";
import type { Caller } from "./caller.server";
import { hashPassword, isPassword, NewPassword, TypedPassword } from "./password.server";

export const ChangePassword = z.strictObject({ passwordNow: TypedPassword, password: NewPassword });
export type ChangePassword = z.infer<typeof ChangePassword>;

/** Sets a new password for somebody who knows the old one, ends all their sessions and opens a fresh one here: the
 * outcome is its cookie. Refusals: `account.wrong_password`, `account.too_many_attempts`. */
export async function changePassword(
  services: Services,
  { personId, sessionId, actor }: SignedIn,
  input: ChangePassword,
  caller: Caller,
): Promise<Outcome<string>> {
  const { db, clock, limits } = services;
  const seconds = await limits.hit("sign_in_account", `change|${personId}`);
  if (seconds !== null) return refuse("account.too_many_attempts", { seconds });
  const session = await db.session.findFirstOrThrow({
    where: { id: sessionId, personId },
    select: { grantId: true, person: { select: { passwordHash: true } } },
  });
  if (!(await isPassword(session.person.passwordHash, input.passwordNow))) {
    return refuse("account.wrong_password");
  }
  const passwordHash = await hashPassword(input.password);
  const now = clock.now();
  const changed = await inTransaction(db, async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { passwordHash } });
    await tx.session.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
    await audit(tx, now, {
      actor: { personId, role: actor?.role ?? "none" },
      action: "account.password_changed",
      subject: ["person", personId],
      fields: ["passwordHash"],
    });
    return accept(null);
  });
  if (!changed.ok) return changed;
  await limits.forget("sign_in_account", `change|${personId}`);
  return accept(await openSession(services, personId, session.grantId, caller.userAgent));
}
