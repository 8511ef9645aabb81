// Owns how each sort of person signs: a student in the own account, somebody with a link after a code, somebody whose
// letter is on file for a firm or a school. What signing does is give-signature's.
import { z } from "zod";
import type { Party } from "~/app/domain/paper";
import type { EnterpriseActor, SchoolActor, StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { isDrawing } from "~/app/domain/signature";
import { dayOf, Id } from "~/app/domain/values";
import type { Guest } from "~/app/features/guests/find-guest.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { giveSignature } from "./give-signature.server";
import { tellPapers } from "./tell-papers.server";
import { lockPaper, type PaperFacts, papersOf } from "./own-papers.server";

const hash = z.string().length(64);
export const SignPaper = z.strictObject({
  paperId: Id,
  contentHash: hash,
  typedName: z.string().trim().min(2).max(40),
  drawing: z.string().refine(isDrawing).default(""),
});
export type SignPaper = z.output<typeof SignPaper>;
export const SealPapers = z.strictObject({
  /** Papers with the hash of the words that were shown: `id.hash`. */
  papers: z
    .array(z.string().regex(/^[0-9a-f-]{36}\.[0-9a-f]{64}$/))
    .min(1)
    .max(120),
});
export type From = { address: string; userAgent: string };
type On = Pick<Services, "db" | "clock">;

const whence = ({ address, userAgent }: From) => ({ ip: address, userAgent });

/** Signs as the student whose paper it is. Refusals: `paper.not_found`, those of giveSignature. */
export function signAsStudent(
  { db, clock }: On,
  actor: StudentActor,
  { paperId, ...words }: SignPaper,
  from: From,
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    const paper = await lockPaper(tx, paperId, papersOf(actor));
    if (!paper) return refuse("paper.not_found");
    const given = { ...words, party: "student" as const, method: "account" as const, by: actor };
    const signed = await giveSignature(tx, clock.now(), paper, {
      ...{ ...given, evidence: whence(from) },
    });
    return signed.ok ? accept(null) : signed;
  });
}

/** Signs as the holder of a link, who has typed a code: only the paper and the party of the link. Refusals:
 * `guest.not_proved`, `guest.spent`, `paper.not_found`, those of giveSignature. */
export function signAsGuest(
  { db, clock }: On,
  guest: Guest,
  { paperId, ...words }: SignPaper,
  from: From,
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    if (guest.paperId !== paperId) return refuse("paper.not_found");
    if (guest.isSpent) return refuse("guest.spent");
    if (!guest.isProved) return refuse("guest.not_proved");
    const paper = await lockPaper(tx, paperId, {});
    if (!paper) return refuse("paper.not_found");
    const { linkId: guestLinkId, codeBy, calledById, party } = guest;
    const signed = await giveSignature(tx, clock.now(), paper, {
      ...{ ...words, party, method: "link", by: { personId: null, role: "guest" } },
      evidence: { ...whence(from), guestLinkId, codeBy, calledById },
    });
    return signed.ok ? accept(null) : signed;
  });
}

/** Sets the seal of the actor's firm or school under papers, by a letter on file; all or, at the first no, none. Refusals:
 * `paper.seal_not_on_file`, `paper.not_found`, those of giveSignature. */
export function sealPapers(
  { db, clock }: On,
  actor: EnterpriseActor | SchoolActor,
  { papers }: z.output<typeof SealPapers>,
  from: From,
): Promise<Outcome<{ sealed: number }>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const authority = await findAuthority(tx, actor, now);
    if (!authority) return refuse("paper.seal_not_on_file");
    const isOne = papers.length === 1;
    for (const line of [...new Set(papers)].sort()) {
      const [paperId = "", contentHash = ""] = line.split(".");
      const paper = await lockPaper(tx, paperId, papersOf(actor));
      if (!paper) return refuse("paper.not_found");
      const signed = await giveSignature(tx, now, paper, {
        ...{ party: partyOf(actor, paper), contentHash, typedName: actor.name, drawing: "" },
        ...{ method: "account", by: actor, ...(isOne ? {} : { told: "together" }) },
        evidence: { ...whence(from), sealAuthorityId: authority.id },
      });
      if (!signed.ok) return signed;
    }
    const ids = papers.map((line) => line.slice(0, 36));
    if (!isOne) await tellPapers(tx, now, "signed", ids);
    return accept({ sealed: papers.length });
  });
}

function partyOf(actor: EnterpriseActor | SchoolActor, { placement }: PaperFacts): Party {
  if (actor.side === "school") return "school";
  return placement.enterpriseId === actor.enterpriseId ? "firm" : "co_host";
}

/** The letter by which somebody may set a seal today, or null. */
export function findAuthority(
  tx: Pick<Tx, "sealAuthority">,
  actor: EnterpriseActor | SchoolActor,
  now: Date,
) {
  const today = new Date(dayOf(now));
  const of =
    actor.side === "school" ? { schoolId: actor.schoolId } : { enterpriseId: actor.enterpriseId };
  return tx.sealAuthority.findFirst({
    where: {
      ...{ ...of, personId: actor.personId, revokedAt: null, validFrom: { lte: today } },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    select: { id: true },
  });
}
