// Owns the way back in for somebody who forgot the password: their organisation hands them a link that opens once. Setting
// the new password and ending old sessions is accept-invitation's.
import { z } from "zod";
import {
  canReopen,
  type EnterpriseActor,
  type OperatorActor,
  reopens,
  type SchoolActor,
} from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { hashOf, newId, newToken } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { enrolmentsOf, organisationOf } from "./organisation.server";
import { validGrant } from "./valid-grant.server";

const daysOpen = 7;

export const ReopenStaff = z.strictObject({ grantId: Id });
export const ReopenStudent = z.strictObject({ enrolmentId: Id });
export type ReopenAccount = z.infer<typeof ReopenStaff> | z.infer<typeof ReopenStudent>;
export type Reopener = EnterpriseActor | SchoolActor | OperatorActor;
/** `token` is told once and stored nowhere; `name` is whom to hand the link to. */
export type Reopened = { token: string; name: string };

/** Makes a link with which a person of the actor's organisation and scope sets a new password, for seven days; earlier
 * links of the person close. Refusals: `account.not_allowed` (the role may not, or one's own account), `account.not_found`
 * outside the scope, `account.held_elsewhere` when the account also reaches where the actor does not: it would be a
 * takeover. */
export function reopenAccount(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: Reopener,
  input: ReopenAccount,
): Promise<Outcome<Reopened>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!reopens[actor.role]) return refuse("account.not_allowed");
    const grant = await findGrant(tx, now, actor, input);
    if (!grant) return refuse("account.not_found");
    const { person, ...into } = grant;
    if (!canReopen(actor.role, grant.role) || grant.personId === actor.personId) {
      return refuse("account.not_allowed");
    }
    if (await isHeldElsewhere(tx, now, actor, grant.personId)) {
      return refuse("account.held_elsewhere");
    }
    await tx.invitation.updateMany({
      where: { personId: grant.personId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    const token = newToken();
    const { id } = await tx.invitation.create({
      data: {
        ...{ ...into, id: newId(now.getTime()), tokenHash: hashOf(token), sentTo: person.name },
        ...{ invitedById: actor.personId, createdAt: now },
        expiresAt: new Date(now.getTime() + daysOpen * 86_400_000),
      },
    });
    await audit(tx, now, { actor, action: "account.reopened", subject: ["invitation", id] });
    return accept({ token, name: person.name });
  });
}

/** The role that the person comes back to: staff by their role, students by an enrolment within the actor's scope. */
async function findGrant(tx: Tx, now: Date, actor: Reopener, input: ReopenAccount) {
  const who = "grantId" in input ? staff(actor, input.grantId) : await student(tx, actor, input);
  return (
    who &&
    tx.roleGrant.findFirst({
      where: { ...who, ...validGrant(now), person: { disabledAt: null } },
      select: {
        ...{ personId: true, role: true, schoolId: true, collegeId: true, classId: true },
        ...{ enterpriseId: true, person: { select: { name: true } } },
      },
    })
  );
}

function staff(actor: Reopener, id: Id) {
  const within =
    actor.side === "operator" ? { schoolId: null, enterpriseId: null } : organisationOf(actor);
  return { id, role: { not: "student" as const }, ...within };
}

async function student(tx: Tx, actor: Reopener, { enrolmentId }: { enrolmentId: Id }) {
  if (actor.side !== "school") return null;
  const found = await tx.enrolment.findFirst({
    where: { id: enrolmentId, ...enrolmentsOf(actor) },
    select: { personId: true },
  });
  return found && { personId: found.personId, role: "student" as const, schoolId: actor.schoolId };
}

/** Whether the account reaches further than the actor: a role in another organisation, or one that the actor may not
 * open. The student role of a school that the person has left does not count. */
async function isHeldElsewhere(tx: Tx, now: Date, actor: Reopener, personId: Id): Promise<boolean> {
  const grants = await tx.roleGrant.findMany({
    where: { personId, ...validGrant(now) },
    select: { role: true, schoolId: true, enterpriseId: true },
  });
  const enrolments = await tx.enrolment.findMany({
    where: { personId, state: { in: ["enrolled", "on_leave"] } },
    select: { schoolId: true },
  });
  const own = {
    schoolId: null,
    enterpriseId: null,
    ...(actor.side === "operator" ? {} : organisationOf(actor)),
  };
  return grants.some(({ role, schoolId, enterpriseId }) => {
    const isOwn = schoolId === own.schoolId && enterpriseId === own.enterpriseId;
    const isLeft = role === "student" && !enrolments.some((one) => one.schoolId === schoolId);
    return !(isOwn ? canReopen(actor.role, role) : isLeft);
  });
}
