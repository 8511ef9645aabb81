// Owns how a teacher sends the firm's mentor a link: to confirm weeks, or to assess at the end.
import { z } from "zod";
import { decideEntryStep } from "~/app/domain/journal";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { audit, inTransaction } from "~/app/platform/db.server";
import { makeGuestLink } from "~/app/platform/guest-link.server";
import type { Services } from "~/app/platform/services.server";
import { atWork, placementsOfSchool } from "./placement-scope.server";

export const SendFirmLink = z.strictObject({
  placementId: Id,
  purpose: z.enum(["mentor", "assessment"]),
});

/** Makes a link and writes to the mentor, or to whoever speaks for the firm; earlier ones end. Answers with its address, which
 * may be copied and forwarded. Refusals: `journal.not_found` outside the scope, `journal.not_yours_to_do`. */
export function sendFirmLink(
  { db, clock, env }: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  { placementId, purpose }: z.output<typeof SendFirmLink>,
): Promise<Outcome<{ path: string; isSent: boolean }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const may = decideEntryStep("submitted", "mark", actor.role);
    if (!may.ok) return may;
    const found = await tx.placement.findFirst({
      where: { AND: [{ id: placementId, state: { in: [...atWork] } }, placementsOfSchool(actor)] },
      select: { mentorName: true, mentorPhone: true, contactName: true, contactPhone: true },
    });
    if (!found) return refuse("journal.not_found");
    const { mentorName, mentorPhone, contactName, contactPhone } = found;
    const made = await makeGuestLink(env, tx, now, {
      ...{ purpose, placementId, party: "firm", createdById: actor.personId },
      ...{ name: mentorName || contactName, phone: mentorPhone || contactPhone },
    });
    const subject: [string, Id] = ["guest_link", made.linkId];
    await audit(tx, now, { actor, action: "guest.link_made", subject });
    return accept({ path: paths.guest.link(made.token), isSent: made.isSent });
  });
}
