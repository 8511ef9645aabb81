// Owns the places for names on a paper, and the links of those who sign without an account.
import type { GuestPurpose } from "~/app/domain/guest-link";
import { type PaperKind, type Party, signersOf } from "~/app/domain/paper";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Env } from "~/app/platform/env.server";
import { makeGuestLink } from "~/app/platform/guest-link.server";
import { newId } from "~/app/platform/id";
import type { PlacementFacts } from "./read-paper-facts.server";

type New = { paperId: Id; kind: PaperKind; facts: PlacementFacts };

/** A place for everybody who has to sign a paper of this kind. */
export async function makePlaces(tx: Tx, now: Date, { paperId, kind, facts }: New): Promise<void> {
  const who = signersOf(kind, { isMinor: facts.isMinor, hasCoHost: facts.coHostId !== null });
  await tx.paperSignature.createMany({
    data: who.map((party) => {
      const { name: signerName, phone, personId } = facts.signers[party];
      return {
        id: newId(now.getTime()),
        paperId,
        party,
        signerName,
        phone,
        personId,
        createdAt: now,
      };
    }),
  });
}

/** Parties who come by a link: the guardian, and a student who has never signed in. Firms and schools set a seal. */
export function comesByLink(party: Party, facts: Pick<PlacementFacts, "needsLink">): boolean {
  return party === "guardian" || (party === "student" && facts.needsLink);
}

/** What a link to a paper is for. */
export function purposeOf(kind: PaperKind, party: Party): GuestPurpose {
  return kind === "consent" && party === "guardian" ? "consent" : "sign";
}

type Invited = { id: Id; kind: PaperKind; placementId: Id; facts: PlacementFacts; byId: Id | null };

/** Makes the links of a paper and writes to their holders; `only` these parties, where others have signed already. */
export async function inviteSigners(
  env: Pick<Env, "APP_SECRET">,
  tx: Tx,
  now: Date,
  { id: paperId, kind, placementId, facts, byId }: Invited,
  only?: readonly Party[],
): Promise<void> {
  const who = signersOf(kind, { isMinor: facts.isMinor, hasCoHost: facts.coHostId !== null });
  const guests = who.filter(
    (party) => comesByLink(party, facts) && (only === undefined || only.includes(party)),
  );
  for (const party of guests) {
    const { name, phone } = facts.signers[party];
    const purpose = purposeOf(kind, party);
    const link = { purpose, placementId, paperId, party, name, phone, createdById: byId };
    await makeGuestLink(env, tx, now, link);
  }
}
