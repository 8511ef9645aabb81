// Owns inviting people into one's own organisation by a link that opens once. Leaves joining to accept-invitation.
import { z } from "zod";
import { canInvite, type EnterpriseActor, roles, type SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, type Refusal, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { hashOf, newId, newToken } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { TypedContact } from "./contact-field.server";

const daysOpen = 7;

export const InviteStaff = z.strictObject({
  role: z.enum(roles),
  contact: TypedContact,
  classId: z.optional(Id),
  collegeId: z.optional(Id),
});
export type InviteStaff = z.infer<typeof InviteStaff>;
export type Inviter = EnterpriseActor | SchoolActor;
/** `token` is told once and stored nowhere: the link that the inviter hands over. */
export type Invited = { invitationId: Id; token: string; expiresAt: Date };

/** Invites somebody to a role in the inviter's own organisation, for seven days. An open invitation to the same person for
 * the same role is replaced. Refusals: `account.not_allowed`, `account.scope_needed` (a class adviser needs a class of
 * this school, a college office a college), `enterprise.suspended`. */
export function inviteStaff(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: Inviter,
  input: InviteStaff,
): Promise<Outcome<Invited>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!canInvite(actor.role, input.role)) return refuse("account.not_allowed");
    const fault = await findFault(tx, actor, input);
    if (fault) return { ok: false, refusal: fault };
    const into = {
      role: input.role,
      sentTo: input.contact.value,
      ...(actor.side === "enterprise"
        ? { enterpriseId: actor.enterpriseId }
        : { schoolId: actor.schoolId, ...scopeOf(input) }),
    };
    await tx.invitation.updateMany({
      where: { ...into, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    const token = newToken();
    const expiresAt = new Date(now.getTime() + daysOpen * 86_400_000);
    const { id } = await tx.invitation.create({
      data: {
        ...into,
        id: newId(now.getTime()),
        tokenHash: hashOf(token),
        invitedById: actor.personId,
        createdAt: now,
        expiresAt,
      },
    });
    await announce(tx, now, { name: "person.invited", invitationId: id });
    await audit(tx, now, { actor, action: "person.invited", subject: ["invitation", id] });
    return accept({ invitationId: id, token, expiresAt });
  });
}

/** The part of the school that the role is for, and nothing that the form may have sent besides. */
function scopeOf({ role, classId, collegeId }: InviteStaff) {
  return {
    classId: role === "class_adviser" ? (classId ?? null) : null,
    collegeId: role === "college_office" ? (collegeId ?? null) : null,
  };
}

async function findFault(tx: Tx, actor: Inviter, input: InviteStaff): Promise<Refusal | null> {
  if (actor.side === "enterprise") {
    const firm = await tx.enterprise.findUniqueOrThrow({
      where: { id: actor.enterpriseId },
      select: { status: true },
    });
    const closed = firm.status === "suspended" || firm.status === "refused";
    return closed ? { code: "enterprise.suspended", detail: {} } : null;
  }
  return (await hasScope(tx, actor.schoolId, input))
    ? null
    : { code: "account.scope_needed", detail: {} };
}

async function hasScope(tx: Tx, schoolId: Id, { role, classId, collegeId }: InviteStaff) {
  if (role === "class_adviser") {
    return !!classId && (await tx.schoolClass.count({ where: { schoolId, id: classId } })) > 0;
  }
  if (role === "college_office") {
    return !!collegeId && (await tx.college.count({ where: { schoolId, id: collegeId } })) > 0;
  }
  return true;
}
