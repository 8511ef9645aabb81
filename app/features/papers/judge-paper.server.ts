// Owns asking whether a paper may be opened or become valid: what it leaves unsaid, what the law says, whether the family's
// consent came first.
import type { LawVerdict } from "~/app/domain/internship-law";
import {
  carriesAgreement,
  hindersOpening,
  hindersValidity,
  openParts,
} from "~/app/domain/paper-guards";
import { type PaperKind, standingPapers } from "~/app/domain/paper";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { dayOf, type Id } from "~/app/domain/values";
import { judgePlacement } from "~/app/features/law/judge-placement.server";
import type { Tx } from "~/app/platform/db.server";
import type { PlacementFacts } from "./read-paper-facts.server";

type Asked = { kind: PaperKind; placementId: Id };

/** Whether a draft may be opened, with the verdict of the law where it has a word. Refusals: `paper.terms_missing`,
 * `paper.consent_first`, `paper.law_hinders`, `paper.guardian_unknown`. */
export async function judgeOpening(
  tx: Tx,
  { kind, placementId }: Asked,
  facts: PlacementFacts,
  now: Date,
): Promise<Outcome<LawVerdict | null>> {
  const whole = judgeWords(kind, facts);
  if (!whole.ok) return whole;
  if (kind !== "consent" && kind !== "agreement") return accept(null);
  const stage = kind === "consent" ? "placement" : "agreement";
  const verdict = await judgePlacement(tx, placementId, stage, dayOf(now));
  if (!verdict) return accept(null);
  if (kind === "agreement" && !(await hasConsent(tx, placementId))) {
    return refuse("paper.consent_first");
  }
  const [rule] = hindersOpening(kind, verdict);
  return rule ? refuse("paper.law_hinders", detailOf(rule, verdict)) : accept(verdict);
}

function judgeWords(kind: PaperKind, facts: PlacementFacts): Outcome<null> {
  const missing = openParts(kind, facts);
  if (missing.length > 0) return refuse("paper.terms_missing", { n: missing.length });
  if (kind === "consent" && !isReachable(facts)) return refuse("paper.guardian_unknown");
  return accept(null);
}

/** By telephone, or at least by name on paper. */
function isReachable({ signers: { guardian } }: PlacementFacts): boolean {
  return guardian.phone !== "" || guardian.name !== "";
}

/** Whether what all have signed may become valid. Refusals: `paper.consent_first`, `paper.law_hinders`. */
export async function judgeValidity(
  tx: Tx,
  { kind, placementId }: Asked,
  now: Date,
): Promise<Outcome<LawVerdict | null>> {
  if (kind !== "agreement") return accept(null);
  const verdict = await judgePlacement(tx, placementId, "agreement", dayOf(now));
  if (!verdict) return accept(null);
  if (!(await hasConsent(tx, placementId))) return refuse("paper.consent_first");
  const [rule] = hindersValidity(verdict);
  return rule ? refuse("paper.law_hinders", detailOf(rule, verdict)) : accept(verdict);
}

async function hasConsent(tx: Tx, placementId: Id): Promise<boolean> {
  const consent = await tx.paper.findFirst({
    where: { placementId, kind: "consent", state: { in: [...standingPapers] } },
    select: { state: true },
  });
  return carriesAgreement(consent?.state ?? null);
}

function detailOf(rule: string, { rules }: LawVerdict): { rule: string; article: string } {
  return { rule, article: rules.find((one) => one.rule === rule)?.article ?? "" };
}
