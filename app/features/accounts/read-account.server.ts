// Owns what the account page shows a person about themselves: where they are signed in, and as what they may act.
import type { Role } from "~/app/domain/permission";
import type { Services } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";
import { validGrant } from "./valid-grant.server";

export type SessionRow = {
  sessionId: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
  isThis: boolean;
};

/** Everywhere the person is signed in now, this browser first. */
export async function listMySessions(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId, sessionId }: SignedIn,
): Promise<SessionRow[]> {
  const now = clock.now();
  const rows = await db.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: "desc" },
    take: 50,
  });
  return rows
    .map(({ id, ...row }) => ({ sessionId: id, ...row, isThis: id === sessionId }))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis));
}

export type GrantRow = {
  grantId: string;
  role: Role;
  /** The school or enterprise; null for the operator. */
  organisation: string | null;
  /** The class, else the college, that the role is for. */
  part: string | null;
  isCurrent: boolean;
};

/** The roles a person may act in now, with the organisation each belongs to. */
export async function listMyGrants(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId, sessionId }: Pick<SignedIn, "personId" | "sessionId">,
): Promise<GrantRow[]> {
  const rows = await db.roleGrant.findMany({
    where: { personId, ...validGrant(clock.now()) },
    select: {
      ...{ id: true, role: true },
      school: { select: { name: true } },
      college: { select: { name: true } },
      schoolClass: { select: { name: true } },
      enterprise: { select: { name: true } },
      sessions: { where: { id: sessionId }, select: { id: true } },
    },
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, role, school, college, schoolClass, enterprise, sessions }) => ({
    ...{ grantId: id, role },
    organisation: enterprise?.name ?? school?.name ?? null,
    part: schoolClass?.name ?? college?.name ?? null,
    isCurrent: sessions.length > 0,
  }));
}
