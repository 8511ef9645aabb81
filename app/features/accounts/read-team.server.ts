// Owns who works in one's own organisation, and who is invited. Names and roles only; an open invitation shows the address
// that the inviters themselves typed (or the name of the colleague whose account it opens), to those who may invite.
import { canInvite, invites, type Role } from "~/app/domain/permission";
import { type Day, dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Inviter } from "./invite-staff.server";
import { organisationOf } from "./organisation.server";
import { validGrant } from "./valid-grant.server";

export type MemberRow = {
  grantId: string;
  name: string;
  role: Role;
  part: string | null;
  /** The day the role began. */
  since: Day;
  isMe: boolean;
  /** May be removed, and helped back in, by the reader. */
  canEnd: boolean;
};
export type InvitationRow = {
  invitationId: string;
  role: Role;
  sentTo: string;
  createdAt: Date;
  expiresAt: Date;
};
export type TeamView = {
  members: MemberRow[];
  invitations: InvitationRow[];
  /** Roles that the reader may invite; empty for those who may not. */
  invites: readonly Role[];
  /** What a class adviser or a college office can be invited for; empty for enterprises. */
  classes: { id: string; name: string }[];
  colleges: { id: string; name: string }[];
};

/** The people of the actor's own enterprise or school; there is no way to name another. */
export async function readTeam(
  services: Pick<Services, "db" | "clock">,
  actor: Inviter,
): Promise<TeamView> {
  const mayInvite = invites[actor.role] ?? [];
  const [members, invitations, parts] = await Promise.all([
    listMembers(services, actor),
    mayInvite.length > 0 ? listInvitations(services, actor) : [],
    mayInvite.length > 0 && actor.side === "school"
      ? listParts(services, actor.schoolId)
      : { classes: [], colleges: [] },
  ]);
  return { members, invitations, invites: mayInvite, ...parts };
}

async function listMembers({ db, clock }: Pick<Services, "db" | "clock">, actor: Inviter) {
  const staff = { role: { notIn: ["student", "guardian"] satisfies Role[] } };
  const rows = await db.roleGrant.findMany({
    where: { ...organisationOf(actor), ...staff, ...validGrant(clock.now()) },
    select: {
      ...{ id: true, role: true, personId: true, validFrom: true },
      person: { select: { name: true } },
      college: { select: { name: true } },
      schoolClass: { select: { name: true } },
    },
    orderBy: [{ role: "asc" }, { validFrom: "asc" }],
    take: 500,
  });
  return rows.map(({ id, role, personId, validFrom, person, college, schoolClass }) => {
    const isMe = personId === actor.personId;
    const part = schoolClass?.name ?? college?.name ?? null;
    const canEnd = !isMe && canInvite(actor.role, role);
    return { grantId: id, name: person.name, role, part, since: dayOf(validFrom), isMe, canEnd };
  });
}

async function listInvitations({ db, clock }: Pick<Services, "db" | "clock">, actor: Inviter) {
  const rows = await db.invitation.findMany({
    where: {
      ...organisationOf(actor),
      ...{ acceptedAt: null, revokedAt: null, expiresAt: { gt: clock.now() } },
      role: { notIn: ["student", "guardian"] },
    },
    select: { id: true, role: true, sentTo: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: "desc" },
    take: 200,
  });
  return rows.map(({ id, ...row }) => ({ invitationId: id, ...row }));
}

async function listParts({ db }: Pick<Services, "db">, schoolId: string) {
  const named = {
    where: { schoolId },
    select: { id: true, name: true },
    orderBy: { name: "asc" as const },
  };
  const [classes, colleges] = await Promise.all([
    db.schoolClass.findMany(named),
    db.college.findMany(named),
  ]);
  return { classes, colleges };
}
