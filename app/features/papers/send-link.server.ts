// Owns how a school helps somebody to a link: sends it again, copies it to be forwarded, tells a code on the telephone.
import { z } from "zod";
import { judgeLink } from "~/app/domain/guest-link";
import { paperSteps } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import {
  giveCode,
  guestToken,
  makeGuestLink,
  writeToGuest,
} from "~/app/platform/guest-link.server";
import type { Services } from "~/app/platform/services.server";
import { paths } from "~/app/paths";
import { placementsOf } from "./own-papers.server";
import { purposeOf } from "./signature-places.server";

type On = Pick<Services, "db" | "clock" | "env">;
export const HelpSigner = z.strictObject({ signatureId: Id });
export type HelpSigner = z.infer<typeof HelpSigner>;

/** Sends the link of an empty place again, or makes a new one where it has run out or the telephone has changed. Answers
 * with the address, which may be copied and forwarded. Refusals: `paper.not_found`, `paper.not_yours_to_move`. */
export function sendLinkAgain(
  { db, clock, env }: On,
  actor: SchoolActor,
  { signatureId }: HelpSigner,
): Promise<Outcome<{ path: string; isSent: boolean }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const place = await findPlace(tx, actor, signatureId);
    if (!place) return refuse("paper.not_found");
    if (!paperSteps.open.by.includes(actor.role)) return refuse("paper.not_yours_to_move");
    const { paper, party, link } = place;
    if (link && judgeLink(link, now).ok && link.phone === place.phone) {
      const isSent = await writeToGuest(tx, now, link, "remind");
      return accept({ path: paths.guest.link(guestToken(env, link.id)), isSent });
    }
    const made = await makeGuestLink(env, tx, now, {
      ...{ purpose: purposeOf(paper.kind, party), placementId: paper.placementId, party },
      ...{ paperId: paper.id, name: place.signerName, phone: place.phone },
      createdById: actor.personId,
    });
    const subject: [string, Id] = ["guest_link", made.linkId];
    await audit(tx, now, { actor, action: "guest.link_made", subject });
    return accept({ path: paths.guest.link(made.token), isSent: made.isSent });
  });
}

/** Gives the actor, who is on the telephone with the holder of a link, the code to tell; who called stays with the
 * signature. Refusals: `paper.not_found`, `guest.link_ended`, those of `judgeNewCode`. */
export function tellCode(
  { db, clock, env }: On,
  actor: SchoolActor,
  { signatureId }: HelpSigner,
): Promise<Outcome<{ code: string; name: string }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const place = await findPlace(tx, actor, signatureId);
    if (!place) return refuse("paper.not_found");
    if (!paperSteps.open.by.includes(actor.role)) return refuse("paper.not_yours_to_move");
    const { link } = place;
    if (!link || !judgeLink(link, now).ok) return refuse("guest.link_ended");
    const given = await giveCode(env, tx, now, link, "adviser_call", actor.personId);
    if (!given.ok) return given;
    const subject: [string, Id] = ["guest_link", link.id];
    await audit(tx, now, { actor, action: "guest.tell_code", subject });
    return accept({ code: given.value.code, name: place.signerName });
  });
}

/** The empty place of a paper that is being signed, with its newest link. */
async function findPlace(tx: Tx, actor: SchoolActor, signatureId: Id) {
  const place = await tx.paperSignature.findFirst({
    where: {
      ...{ id: signatureId, signedAt: null, voidedAt: null },
      paper: { state: "signing", placement: placementsOf(actor) },
    },
    select: {
      ...{ party: true, signerName: true, phone: true },
      paper: { select: { id: true, kind: true, placementId: true } },
    },
  });
  if (!place) return null;
  const link = await tx.guestLink.findFirst({
    where: { paperId: place.paper.id, party: place.party, revokedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return { ...place, link };
}
