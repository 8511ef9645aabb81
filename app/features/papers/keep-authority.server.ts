// Owns who may set a firm's or a school's seal online: an administrator files the letter with its scan, and takes it back.
import { z } from "zod";
import type { EnterpriseActor, SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, dayOf, Id } from "~/app/domain/values";
import { cleanFile } from "~/app/features/files/clean-file.server";
import { keepReady, readyFile } from "~/app/features/files/file-of-verb.server";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

const noDay = z.literal("").transform(() => undefined);
export const KeepAuthority = z.strictObject({
  personId: Id,
  validFrom: Day,
  validUntil: z.union([Day, noDay]).optional(),
  /** The sealed original lies with the organisation. */
  declared: z.literal("on"),
  /** The name of its scan: the bytes come beside the form. */
  file: z.string().min(1),
});
export const RevokeAuthority = z.strictObject({ authorityId: Id });
type Keeper = EnterpriseActor | SchoolActor;
type On = Pick<Services, "db" | "clock">;
type Letter = { name: string; bytes: Buffer };

/** Whether somebody gives and takes back the authority to seal: the organisation's administrator. */
export function keepsAuthorities({ role }: Keeper): boolean {
  return role === "enterprise_admin" || role === "school_admin";
}

/** Where authorities of the actor's organisation are kept. */
export function sealOf(actor: Keeper): { enterpriseId: Id } | { schoolId: Id } {
  return actor.side === "school"
    ? { schoolId: actor.schoolId }
    : { enterpriseId: actor.enterpriseId };
}

/** Files an authority with the scan of its letter; it never counts from a day that is past. Refusals: `account.not_allowed`,
 * `paper.person_not_here`, `paper.days_back`, those of cleanFile and readyFile. */
export async function keepAuthority(
  services: On & Pick<Services, "storage" | "limits">,
  actor: Keeper,
  { personId, validFrom, validUntil }: Omit<z.output<typeof KeepAuthority>, "file">,
  letter: Letter,
): Promise<Outcome<null>> {
  const { db, clock } = services;
  const now = clock.now();
  if (!keepsAuthorities(actor)) return refuse("account.not_allowed");
  const isBack = validFrom < dayOf(now) || (validUntil !== undefined && validUntil < validFrom);
  if (isBack) return refuse("paper.days_back");
  const clean = await cleanFile(letter.bytes);
  const ready = await readyFile(services, clean, { name: letter.name, by: actor.personId });
  if (!ready.ok) return ready;
  return inTransaction(db, async (tx) => {
    const here = { ...sealOf(actor), role: { not: "student" as const } };
    const person = await tx.person.findFirst({ where: { id: personId, grants: { some: here } } });
    if (!person) return refuse("paper.person_not_here");
    const id = newId(now.getTime());
    const fileId = await keepReady(tx, now, ready.value, sealOf(actor), actor.personId);
    await tx.sealAuthority.create({
      data: {
        ...{ id, personId, fileId, ...sealOf(actor), validFrom: new Date(validFrom) },
        ...{ validUntil: validUntil ? new Date(validUntil) : null, createdById: actor.personId },
        createdAt: now,
      },
    });
    await audit(tx, now, { actor, action: "seal.authorise", subject: ["seal_authority", id] });
    return accept(null);
  });
}

/** Takes an authority back; seals that were set stand. Refusals: `account.not_allowed`, `paper.authority_not_found`. */
export function revokeAuthority(
  { db, clock }: On,
  actor: Keeper,
  { authorityId }: z.infer<typeof RevokeAuthority>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!keepsAuthorities(actor)) return refuse("account.not_allowed");
    const { count } = await tx.sealAuthority.updateMany({
      where: { id: authorityId, revokedAt: null, ...sealOf(actor) },
      data: { revokedAt: now },
    });
    if (count === 0) return refuse("paper.authority_not_found");
    const subject: [string, Id] = ["seal_authority", authorityId];
    await audit(tx, now, { actor, action: "seal.revoke", subject });
    return accept(null);
  });
}
