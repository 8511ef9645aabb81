// Owns signing in: who somebody is, said by phone or mail and password. Leaves resolving the session at each request to
// platform/session.
import { z } from "zod";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Services } from "~/app/platform/services.server";
import type { Caller } from "./caller.server";
import { TypedContact } from "./contact-field.server";
import { type Entered, enterAs } from "./enter-as.server";
import { isPassword, TypedPassword } from "./password.server";

export const SignIn = z.strictObject({ contact: TypedContact, password: TypedPassword });
export type SignIn = z.infer<typeof SignIn>;

/** Lets a person in by phone or mail and password, as in the role they used last. An unknown account, a wrong password
 * and a closed account are the same no, and take the same time. Refusals: `account.wrong_credentials`,
 * `account.too_many_attempts` with the seconds to wait, counted per account and address so that a stranger's guesses
 * never lock the owner out; per address only what failed counts. */
export async function signIn(
  services: Services,
  { contact, password }: SignIn,
  caller: Caller,
): Promise<Outcome<Entered>> {
  const { db, limits, log } = services;
  const tries = `${contact.value}|${caller.address}`;
  const waits = [
    await limits.hit("sign_in_address", caller.address),
    await limits.hit("sign_in_account", tries),
  ];
  const seconds = Math.max(...waits.map((wait) => wait ?? 0));
  if (seconds > 0) return refuse("account.too_many_attempts", { seconds });
  const person = await db.person.findFirst({
    where: { [contact.kind]: contact.value },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const isTheirs = await isPassword(person?.passwordHash ?? null, password);
  if (!person || !isTheirs || person.disabledAt) {
    log.warn({ about: contact.kind }, "sign-in refused");
    return refuse("account.wrong_credentials");
  }
  await limits.forget("sign_in_account", tries);
  await limits.giveBack("sign_in_address", caller.address);
  return accept(await enterAs(services, person.id, caller));
}
