// Owns how an enterprise joins: its document, its first administrator, its consents. Leaves the decision to the operator.
import { z } from "zod";
import { isRegistrationNumber, RegistrationKind } from "~/app/domain/enterprise";
import { accept, type Outcome, type Refusal, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Caller } from "./caller.server";
import { TypedContact } from "./contact-field.server";
import { type Entered, enterAs } from "./enter-as.server";
import { giveAccountConsent } from "./give-consent.server";
import { hashPassword, NewPassword } from "./password.server";

export const RegisterEnterprise = z.strictObject({
  name: z.string().trim().min(2).max(80),
  shortName: z.string().trim().min(2).max(20),
  regionCode: z.string().regex(/^\d{6}$/),
  registrationKind: RegistrationKind,
  registrationNumber: z
    .string()
    .max(40)
    .transform((typed) => typed.normalize("NFKC").replace(/\s/g, "").toUpperCase()),
  contactName: z.string().trim().min(1).max(40),
  contact: TypedContact,
  password: NewPassword,
  agreed: z.literal("on"),
});
export type RegisterEnterprise = z.infer<typeof RegisterEnterprise>;

/** Lets a firm join as pending, with the person who registers as its administrator, signed in. Refusals:
 * `enterprise.registration_invalid` (GB 32100 check character and the like), `enterprise.already_registered` without
 * saying by whom, `account.contact_taken`, `account.too_many_attempts` per address. */
export async function registerEnterprise(
  services: Services,
  input: RegisterEnterprise,
  caller: Caller,
): Promise<Outcome<Entered & { enterpriseId: Id }>> {
  const { db, clock, limits, reference } = services;
  const seconds = await limits.hit("register", caller.address);
  if (seconds !== null) return refuse("account.too_many_attempts", { seconds });
  if (
    !isRegistrationNumber(input.registrationKind, input.registrationNumber) ||
    !reference.regions.has(input.regionCode)
  ) {
    return refuse("enterprise.registration_invalid", { kind: input.registrationKind });
  }
  const taken = await findTaken(db, input);
  if (taken) return { ok: false, refusal: taken };
  const passwordHash = await hashPassword(input.password);
  const joined = await inTransaction(db, (tx) => join(tx, clock.now(), input, passwordHash)).catch(
    async (error: unknown) => {
      // Two at once: the database let one in; the other hears why.
      const refusal = await findTaken(db, input);
      if (!refusal) throw error;
      return { ok: false as const, refusal };
    },
  );
  if (!joined.ok) return joined;
  const { personId, enterpriseId } = joined.value;
  return accept({ ...(await enterAs(services, personId, caller)), enterpriseId });
}

async function findTaken(db: Tx, input: RegisterEnterprise): Promise<Refusal | null> {
  const { registrationKind, registrationNumber, contact } = input;
  const firm = await db.enterprise.findFirst({
    where: {
      ...{ registrationKind, registrationNumber },
      status: { notIn: ["refused", "unclaimed"] },
    },
    select: { id: true },
  });
  if (firm) return { code: "enterprise.already_registered", detail: {} };
  const person = await db.person.findFirst({
    where: { [contact.kind]: contact.value },
    select: { id: true },
  });
  return person ? { code: "account.contact_taken", detail: {} } : null;
}

async function join(tx: Tx, now: Date, input: RegisterEnterprise, passwordHash: string) {
  const id = () => newId(now.getTime());
  const { contact, contactName, name, shortName, regionCode, registrationKind } = input;
  const { registrationNumber } = input;
  const person = { name: contactName, [contact.kind]: contact.value, passwordHash, createdAt: now };
  const { id: personId } = await tx.person.create({ data: { id: id(), ...person } });
  // A school may have written the firm already, for students whom it sent there.
  const unclaimed = await tx.enterprise.findFirst({
    where: { registrationKind, registrationNumber, status: "unclaimed" },
    select: { id: true },
  });
  const told = { name, shortName, regionCode, contactName, registrationKind, registrationNumber };
  const { id: enterpriseId } = await tx.enterprise.upsert({
    where: { id: unclaimed?.id ?? id() },
    create: { id: id(), status: "pending", createdAt: now, ...told },
    update: { status: "pending", ...told },
    select: { id: true },
  });
  await tx.roleGrant.create({
    data: { id: id(), personId, role: "enterprise_admin", enterpriseId, validFrom: now },
  });
  await giveAccountConsent(tx, now, personId);
  await announce(tx, now, { name: "enterprise.registered", enterpriseId });
  await audit(tx, now, {
    actor: { personId, role: "enterprise_admin" },
    action: "enterprise.registered",
    subject: ["enterprise", enterpriseId],
  });
  return accept({ personId, enterpriseId });
}
