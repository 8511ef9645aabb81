// Owns how an invited person joins: a new account, an account that the
// organisation made or opens again, or the one they have.
import { z } from "zod";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";
import type { Caller } from "./caller.server";
import { TypedContact } from "./contact-field.server";
import { type Entered, enterAs } from "./enter-as.server";
import { giveAccountConsent } from "./give-consent.server";
import { openInvitation } from "./open-invitation.server";
import { hashPassword, NewPassword } from "./password.server";
import { validGrant } from "./valid-grant.server";

const agreed = z.literal("on");
const token = z.string().max(100);
/** The three ways in; the page shows the one that fits the invitation and the visitor. */
export const AcceptInvitation = z.discriminatedUnion("intent", [
  z.strictObject({
    ...{ intent: z.literal("join"), token, password: NewPassword, agreed },
    ...{ name: z.string().trim().min(1).max(40), contact: TypedContact },
  }),
  z.strictObject({ intent: z.literal("open"), token, password: NewPassword, agreed }),
  z.strictObject({ intent: z.literal("link"), token }),
]);
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

/** Opens an invitation once: gives the role and signs the person in, acting in it. Refusals: `account.invitation_gone`
 * (unknown, used, taken back, over, or meant for somebody else), `account.contact_taken` (sign in and open the link
 * again), `account.role_held_already`. */
export async function acceptInvitation(
  services: Services,
  input: AcceptInvitation,
  signedIn: SignedIn | null,
  caller: Caller,
): Promise<Outcome<Entered>> {
  const { db, clock } = services;
  const now = clock.now();
  // Hashing is dear: nobody has it done with a link that opens nothing.
  if ((await db.invitation.count({ where: openInvitation(input.token, now) })) === 0) {
    return refuse("account.invitation_gone");
  }
  const passwordHash = input.intent === "link" ? null : await hashPassword(input.password);
  const joined = await inTransaction(db, async (tx) => {
    const invitation = await claim(tx, now, input.token);
    if (!invitation) return refuse("account.invitation_gone");
    const who = await findPerson(tx, now, input, invitation.personId, passwordHash, signedIn);
    if (!who.ok) return who;
    const given = await giveGrant(tx, now, who.value, invitation);
    if (!given.ok) return given;
    if (input.intent !== "link") await giveAccountConsent(tx, now, who.value);
    await audit(tx, now, {
      actor: { personId: who.value, role: invitation.role },
      action: "invitation.accepted",
      subject: ["invitation", invitation.id],
    });
    return accept({ personId: who.value, grantId: given.value });
  });
  if (!joined.ok) return joined;
  return accept(await enterAs(services, joined.value.personId, caller, joined.value.grantId));
}

/** Takes the invitation for this transaction: the second of two presses finds it used. */
async function claim(tx: Tx, now: Date, token: string) {
  const open = openInvitation(token, now);
  const { count } = await tx.invitation.updateMany({ where: open, data: { acceptedAt: now } });
  return count === 0 ? null : tx.invitation.findUnique({ where: { tokenHash: open.tokenHash } });
}
type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>;

async function findPerson(
  tx: Tx,
  now: Date,
  input: AcceptInvitation,
  meantFor: Id | null,
  passwordHash: string | null,
  signedIn: SignedIn | null,
): Promise<Outcome<Id>> {
  if (input.intent === "link") {
    return signedIn && meantFor === null
      ? accept(signedIn.personId)
      : refuse("account.invitation_gone");
  }
  if (input.intent === "open") {
    if (meantFor === null) return refuse("account.invitation_gone");
    await tx.person.update({ where: { id: meantFor }, data: { passwordHash } });
    const open = { personId: meantFor, revokedAt: null };
    await tx.session.updateMany({ where: open, data: { revokedAt: now } });
    return accept(meantFor);
  }
  if (meantFor !== null) return refuse("account.invitation_gone");
  const { name, contact } = input;
  const known = { [contact.kind]: contact.value };
  if ((await tx.person.count({ where: known })) > 0) return refuse("account.contact_taken");
  const person = { id: newId(now.getTime()), name, ...known, passwordHash, createdAt: now };
  await tx.person.create({ data: person });
  return accept(person.id);
}

/** The role of the invitation: a new grant, or for an account that exists the one it holds; a role that was ended
 * meanwhile does not come back. */
async function giveGrant(
  tx: Tx,
  now: Date,
  personId: Id,
  invitation: Claimed,
): Promise<Outcome<Id>> {
  const { role, schoolId, collegeId, classId, enterpriseId } = invitation;
  const grant = { personId, role, schoolId, collegeId, classId, enterpriseId };
  const whole = role === "student" ? { personId, role, schoolId } : grant;
  const held = await tx.roleGrant.findFirst({
    where: { ...whole, ...validGrant(now) },
    select: { id: true },
  });
  if (invitation.personId !== null) {
    return held ? accept(held.id) : refuse("account.invitation_gone");
  }
  if (held) return refuse("account.role_held_already");
  const id = newId(now.getTime());
  await tx.roleGrant.create({ data: { id, ...grant, validFrom: now } });
  return accept(id);
}
