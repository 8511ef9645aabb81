// Owns what anybody learns of a paper by its code: that it is kept here, of what kind, whose school and firm, whether it
// holds. Never whose student it is, nor any other person.
import { type PaperKind, type PaperState, type Party } from "~/app/domain/paper";
import { changedFields, consequencesOf } from "~/app/domain/paper-changes";
import { toDay } from "~/app/features/applications/stay-of.server";
import type { Services } from "~/app/platform/services.server";
import { readPaperFacts } from "./read-paper-facts.server";
import { snapshotOf, TermsSnapshot } from "./terms-snapshot";

export type VerifiedPaper = {
  kind: PaperKind;
  number: string;
  state: PaperState;
  school: string;
  firm: string;
  startsOn: string | null;
  endsOn: string | null;
  validAt: Date | null;
  contentHash: string;
  corrections: number;
  signed: { party: Party; signedAt: Date | null }[];
};
type On = Pick<Services, "db" | "clock" | "env">;

/** A code as somebody typed it: capitals, a dash in the middle, no blanks. */
export function codeMeant(typed: string): string {
  const signs = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
  return signs.length === 8 ? `${signs.slice(0, 4)}-${signs.slice(4)}` : signs;
}

/** The facts of a paper by its code, or null. */
export async function readVerifiedPaper(
  { db, clock, env }: On,
  code: string,
): Promise<VerifiedPaper | null> {
  const paper = await db.paper.findUnique({
    where: { verifyCode: codeMeant(code) },
    select: {
      ...{ kind: true, number: true, state: true, validAt: true, contentHash: true, terms: true },
      ...{ placementId: true, school: { select: { name: true } } },
      placement: {
        select: { startsOn: true, endsOn: true, enterprise: { select: { name: true } } },
      },
      signatures: { where: { voidedAt: null }, select: { party: true, signedAt: true } },
    },
  });
  if (!paper) return null;
  const { placementId, school, placement, terms, signatures: signed, contentHash, ...row } = paper;
  const on = { now: clock.now(), dutyPhone: env.COMPLAINT_PHONE };
  const facts = (await readPaperFacts(db, [placementId], on)).get(placementId);
  const frozen = TermsSnapshot.parse(terms);
  const changed = facts ? changedFields(frozen, snapshotOf(facts)) : [];
  return {
    ...{ ...row, signed, contentHash: contentHash ?? "" },
    ...{ school: school.name, firm: placement.enterprise.name },
    startsOn: frozen.startsOn ?? toDay(placement.startsOn),
    endsOn: frozen.endsOn ?? toDay(placement.endsOn),
    corrections: consequencesOf(changed).corrections.length,
  };
}
