// Owns how a guardian who was asked about a firm that the student has found is helped to the link: sent again by the student
// or the school, copied by the school, opened with a code that a teacher tells on the telephone.
import { z } from "zod";
import { judgeLink } from "~/app/domain/guest-link";
import { drawsPapers } from "~/app/domain/paper";
import type { SchoolActor, StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import {
  giveCode,
  guestToken,
  makeGuestLink,
  writeToGuest,
} from "~/app/platform/guest-link.server";
import type { Services } from "~/app/platform/services.server";
import { type PlacementParty, takePlacement } from "./placement-scope.server";

export const AskGuardianAgain = z.strictObject({ placementId: Id });
type Asked = z.infer<typeof AskGuardianAgain>;
type On = Pick<Services, "db" | "clock" | "env" | "limits">;

/** Sends the link again, or a new one where it has run out or the telephone has changed. Refusals: `placement.not_found`,
 * `placement.step_not_allowed` once the guardian has answered, `guest.too_many`, for a student `paper.guardian_unknown`
 * where nobody can be written to. */
export async function askGuardianAgain(
  { db, clock, env, limits }: On,
  actor: SchoolActor | StudentActor,
  { placementId }: Asked,
): Promise<Outcome<{ linkId: Id; isSent: boolean }>> {
  const asked = await findAsked(db, actor, placementId);
  if (!asked.ok) return asked;
  const seconds = await limits.hit("guest_again", `own:${placementId}`);
  if (seconds !== null) return refuse("guest.too_many", { seconds });
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const { guardianName, guardianPhone } = await tx.person.findUniqueOrThrow({
      where: { id: asked.value.studentId },
      select: { guardianName: true, guardianPhone: true },
    });
    const phone = guardianPhone ?? "";
    if (phone === "" && actor.side === "student") return refuse("paper.guardian_unknown");
    const link = await findLink(tx, placementId);
    const subject = (id: Id): [string, Id] => ["guest_link", id];
    if (link?.phone === phone && judgeLink(link, now).ok) {
      const isSent = await writeToGuest(tx, now, link, "again");
      await audit(tx, now, { actor, action: "guest.link_again", subject: subject(link.id) });
      return accept({ linkId: link.id, isSent });
    }
    const { linkId, isSent } = await makeGuestLink(env, tx, now, {
      ...{ purpose: "own_choice", party: "guardian", placementId, phone },
      ...{ name: guardianName ?? "", createdById: actor.personId },
    });
    await audit(tx, now, { actor, action: "guest.link_made", subject: subject(linkId) });
    return accept({ linkId, isSent });
  });
}

/** The same for a school, with the address to copy and forward. Refusals: those above, `placement.not_yours_to_move`. */
export async function copyGuardianLink(
  on: On,
  actor: SchoolActor,
  asked: Asked,
): Promise<Outcome<{ path: string; isSent: boolean }>> {
  if (!drawsPapers(actor.role)) return refuse("placement.not_yours_to_move");
  const again = await askGuardianAgain(on, actor, asked);
  if (!again.ok) return again;
  const { linkId, isSent } = again.value;
  return accept({ path: paths.guest.link(guestToken(on.env, linkId)), isSent });
}

/** Gives the actor, who is on the telephone with the guardian, the code to tell; who called stays with the answer. Refusals:
 * `placement.not_yours_to_move`, those of finding what is asked, `guest.link_ended`, those of `judgeNewCode`. */
export async function tellGuardianCode(
  { db, clock, env }: Omit<On, "limits">,
  actor: SchoolActor,
  { placementId }: Asked,
): Promise<Outcome<{ code: string; name: string }>> {
  if (!drawsPapers(actor.role)) return refuse("placement.not_yours_to_move");
  const asked = await findAsked(db, actor, placementId);
  if (!asked.ok) return asked;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const link = await findLink(tx, placementId);
    if (!link || !judgeLink(link, now).ok) return refuse("guest.link_ended");
    const given = await giveCode(env, tx, now, link, "adviser_call", actor.personId);
    if (!given.ok) return given;
    const subject: [string, Id] = ["guest_link", link.id];
    await audit(tx, now, { actor, action: "guest.tell_code", subject });
    return accept({ code: given.value.code, name: link.name });
  });
}

async function findAsked(
  db: Services["db"],
  actor: PlacementParty,
  placementId: Id,
): Promise<Outcome<{ studentId: Id }>> {
  const found = await takePlacement(db, actor, placementId);
  if (!found) return refuse("placement.not_found");
  const { state, studentId } = found;
  return state === "proposed"
    ? accept({ studentId })
    : refuse("placement.step_not_allowed", { state });
}

function findLink(tx: Tx, placementId: Id) {
  return tx.guestLink.findFirst({
    where: { placementId, purpose: "own_choice", revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
}
