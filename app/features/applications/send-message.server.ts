// Owns the conversation between a student and a firm about one application. Who is told: workers, by the event.
import { z } from "zod";
import { type ApplicationStatus, ends } from "~/app/domain/application";
import { findContact } from "~/app/domain/contact";
import { mayNameContacts } from "~/app/domain/crossing-text";
import type { EnterpriseStatus } from "~/app/domain/enterprise";
import type { EnterpriseActor, StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { isMinor } from "~/app/domain/student";
import { dayOf, Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { toDay } from "./stay-of.server";

export const SendMessage = z.strictObject({
  applicationId: Id,
  body: z.string().trim().min(1).max(1000),
});
export type SendMessage = z.infer<typeof SendMessage>;

const repeatMs = 60_000;

/** Says something to the other side while the application is alive. The same words pressed twice within a minute are one
 * message. A mentor only reads; a suspended firm is silent; who may name a contact says
 * `mayNameContacts`. Refusals: `application.{not_found, over}`, `application.contact_in_text` with what was `found`,
 * `account.not_allowed`, `enterprise.suspended`. */
export async function sendMessage(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor | EnterpriseActor,
  input: SendMessage,
): Promise<Outcome<{ messageId: Id }>> {
  const now = clock.now();
  const { applicationId, body } = input;
  return inTransaction(db, async (tx) => {
    const found = await tx.application.findFirst({
      where: { id: applicationId, ...sideOf(actor) },
      select: {
        status: true,
        student: { select: { birthDate: true } },
        listing: { select: { enterprise: { select: { status: true } } } },
      },
    });
    if (!found) return refuse("application.not_found");
    const silent = silenceOf(actor, found.status, found.listing.enterprise.status);
    if (silent) return silent;
    const contact = findContact(body);
    const birthDate = toDay(found.student.birthDate);
    if (contact && !mayNameContacts(found.status, isMinor(birthDate, dayOf(now)))) {
      return refuse("application.contact_in_text", { found: contact });
    }
    await tx.$queryRaw`select id from "Application" where id = ${applicationId}::uuid for no key update`;
    const said = { applicationId, authorId: actor.personId, body };
    const repeated = await tx.message.findFirst({
      where: { ...said, createdAt: { gt: new Date(now.getTime() - repeatMs) } },
      select: { id: true },
    });
    if (repeated) return accept({ messageId: repeated.id });
    const messageId = newId(now.getTime());
    await tx.message.create({
      data: { id: messageId, ...said, authorSide: actor.side, createdAt: now },
    });
    await announce(tx, now, { name: "application.message_sent", applicationId, messageId });
    await audit(tx, now, { actor, action: "application.message", subject: ["message", messageId] });
    return accept({ messageId });
  });
}

/** Why this side may not write; null when it may. */
function silenceOf(
  { side, role }: StudentActor | EnterpriseActor,
  status: ApplicationStatus,
  firm: EnterpriseStatus,
) {
  if (status === "draft") return refuse("application.not_found");
  if (role === "mentor") return refuse("account.not_allowed");
  if (side === "enterprise" && firm !== "approved") return refuse("enterprise.suspended");
  return (ends as readonly ApplicationStatus[]).includes(status)
    ? refuse("application.over")
    : null;
}

function sideOf(actor: StudentActor | EnterpriseActor) {
  return actor.side === "student"
    ? { studentId: actor.personId }
    : { listing: { enterpriseId: actor.enterpriseId } };
}
