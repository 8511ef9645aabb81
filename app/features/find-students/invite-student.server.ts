// Owns the invitation by which a firm asks a student to apply to one of its open listings. The firm's row is held while its
// month is counted, so that two colleagues cannot send the last one twice.
import { z } from "zod";
import { crossingText } from "~/app/domain/crossing-text";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import {
  expiryOf,
  invitationsAMonth,
  invitationsLeft,
  invitationState,
  monthBegan,
} from "~/app/domain/student-invitation";
import { findDemands } from "~/app/domain/unlawful-words";
import { dayOf, Id } from "~/app/domain/values";
import { isAlreadyPlaced, judgeFacts } from "~/app/features/applications/read-eligibility.server";
import { readFacts } from "~/app/features/applications/read-facts.server";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { hasApplied } from "./read-firm-invitations.server";
import { findFirmReach, neverThe, reachableBy } from "./student-scope.server";

export const InviteStudent = z.strictObject({
  studentId: Id,
  listingId: Id,
  note: crossingText("inviteNote").default(""),
});
export type InviteStudent = z.infer<typeof InviteStudent>;
type On = Pick<Services, "db" | "pool" | "clock">;

/** Invites a student whom the firm may find, or whom a school recommends to it. Refusals: `invitation.student_not_found`,
 * `listing.not_found`, `listing.not_open`, `application.unlawful_demand` with what was `found`, `invitation.cannot_apply`
 * (the law or the school stands between this student and this listing), `invitation.applied_already`,
 * `invitation.twice`, `invitation.month_full`. */
export async function inviteStudent(
  services: On,
  actor: EnterpriseActor,
  input: InviteStudent,
): Promise<Outcome<{ invitationId: Id }>> {
  const now = services.clock.now();
  const { studentId, listingId, note } = input;
  const { enterpriseId } = actor;
  const [demand] = findDemands(note);
  if (demand) return refuse("application.unlawful_demand", { field: "note", found: demand.text });
  const reach = await findFirmReach(services, actor);
  const scope = reach && reachableBy(actor, reach, dayOf(now));
  const isSeen =
    scope && (await services.db.person.count({ where: { AND: [{ id: studentId }, scope] } })) > 0;
  if (!isSeen) return refuse("invitation.student_not_found");
  const no = await whyNot(services, input, enterpriseId, now);
  if (no) return no;
  return inTransaction(services.db, async (tx) => {
    await tx.$queryRaw`select id from "Enterprise" where id = ${enterpriseId}::uuid for update`;
    const full = await whyNotNow(tx, input, enterpriseId, now);
    if (full) return full;
    const invitationId = newId(now.getTime());
    await tx.studentInvitation.create({
      data: {
        ...{ id: invitationId, enterpriseId, listingId, studentId, note },
        ...{ invitedById: actor.personId, sentAt: now, expiresAt: expiryOf(now) },
      },
    });
    await announce(tx, now, { name: "student.invited", invitationId });
    const subject: [string, Id] = ["student_invitation", invitationId];
    await audit(tx, now, { actor, action: "student.invite", subject });
    return accept({ invitationId });
  });
}

/** What stands between the student and the listing; which of the laws it is, is the student's own affair. */
async function whyNot(
  { pool }: On,
  { studentId, listingId }: InviteStudent,
  enterpriseId: Id,
  now: Date,
): Promise<Outcome<never> | null> {
  const own = await pool.query(
    `select 1 from "Listing" where id = $1 and "enterpriseId" = $2 and source = 'posted'`,
    [listingId, enterpriseId],
  );
  const [facts] = own.rowCount === 1 ? await readFacts({ pool }, studentId, [listingId]) : [];
  if (!facts) return refuse("listing.not_found");
  if (hasApplied(facts)) return refuse("invitation.applied_already");
  const { ok, blocks } = judgeFacts(facts, now);
  if (blocks.some(({ code }) => code === "not_open")) return refuse("listing.not_open");
  return ok && !isAlreadyPlaced(facts, now) ? null : refuse("invitation.cannot_apply");
}

/** What is counted while the firm's row is held; a student's no to the firm waits for it too. */
async function whyNotNow(
  tx: Tx,
  { studentId, listingId }: InviteStudent,
  enterpriseId: Id,
  now: Date,
): Promise<Outcome<never> | null> {
  const refused = { personId: studentId, enterpriseId };
  const never = { ...neverThe(enterpriseId), personId: studentId };
  if (
    (await tx.refusedEnterprise.count({ where: refused })) > 0 ||
    (await tx.matchRefusal.count({ where: never })) > 0
  ) {
    return refuse("invitation.student_not_found");
  }
  const before = await tx.studentInvitation.findMany({
    where: { studentId, listingId },
    select: { answer: true, expiresAt: true },
  });
  if (before.some((one) => invitationState(one, now) !== "expired")) {
    return refuse("invitation.twice");
  }
  const sentAt = { gte: monthBegan(now) };
  const sent = await tx.studentInvitation.count({ where: { enterpriseId, sentAt } });
  return invitationsLeft(sent) > 0
    ? null
    : refuse("invitation.month_full", { most: invitationsAMonth });
}
