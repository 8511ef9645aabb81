// Owns what happens once it is sure who somebody is: the role they come in with, the new session, the trace.
import { type Side, sideOf } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { audit } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { openSession } from "~/app/platform/session.server";
import type { Caller } from "./caller.server";
import { validGrant } from "./valid-grant.server";

export type Entered = { personId: Id; side: Side | null; cookie: string };

/** Opens a session with a new token for a person, in the role they used last or else hold longest; the session that the
 * same browser had before ends. Never called before it is sure who they are. */
export async function enterAs(
  services: Services,
  personId: Id,
  caller: Caller,
  wanted: Id | null = null,
): Promise<Entered> {
  const { db, clock } = services;
  const now = clock.now();
  const grants = await db.roleGrant.findMany({
    where: { personId, ...validGrant(now) },
    select: { id: true, role: true },
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
  });
  const last = await db.session.findFirst({
    where: { personId, grantId: { in: grants.map(({ id }) => id) } },
    select: { grantId: true },
    orderBy: { createdAt: "desc" },
  });
  const grant = grants.find(({ id }) => id === (wanted ?? last?.grantId)) ?? grants[0] ?? null;
  if (caller.sessionId) {
    const before = { id: caller.sessionId, revokedAt: null };
    await db.session.updateMany({ where: before, data: { revokedAt: now } });
  }
  await audit(db, now, {
    actor: { personId, role: grant?.role ?? "none" },
    action: "account.signed_in",
    subject: ["person", personId],
  });
  const cookie = await openSession(services, personId, grant?.id ?? null, caller.userAgent);
  return { personId, side: grant ? sideOf(grant.role) : null, cookie };
}
