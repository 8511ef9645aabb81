// Owns what must hold before a paper is opened for signing or becomes valid: that it says all it has to, and that the law
// does not stand against it. Signatures themselves are paper.ts'.
import type { AgreementPart } from "./internship-facts";
import type { Judged, LawVerdict } from "./internship-law";
import type { RuleId } from "./law-rule";
import type { PaperKind, PaperState } from "./paper";
import { agreementPartsOf } from "./placement-facts";
import type { PlacementTerms } from "./placement-terms";
import type { Day } from "./values";

/** What a guardian has to be told before saying yes; the rest of art. 15 may follow with the agreement. */
const toldByConsent: readonly AgreementPart[] = [
  ...(["parties", "time", "place", "content", "hours", "pay", "lodging"] as const),
];
const toldByAgreement: readonly AgreementPart[] = [
  ...(["parties", "time", "place", "content", "conditions", "board", "lodging", "hours"] as const),
  ...(["rest", "pay", "protection", "hazards", "insurance", "accidents", "assessment"] as const),
  "breach",
];

/** The parts of art. 15 that a paper of this kind would leave open. */
export function openParts(
  kind: PaperKind,
  told: { terms: PlacementTerms; startsOn: Day | null; endsOn: Day | null },
): AgreementPart[] {
  if (kind !== "consent" && kind !== "agreement") return [];
  const said = agreementPartsOf({ ...told, records: {} });
  return (kind === "consent" ? toldByConsent : toldByAgreement).filter(
    (part) => !said.includes(part),
  );
}

/** Rules that speak of the signatures themselves: nobody can have kept them before somebody signs. */
const bySigning: readonly RuleId[] = ["IR-06", "IR-12"];

/** The rules that keep a paper from being opened: what blocks and is broken, and before the agreement also what blocks and
 * nobody has told. Documents may still come while people sign. */
export function hindersOpening(kind: PaperKind, { rules }: Pick<LawVerdict, "rules">): RuleId[] {
  const stands = ({ is }: Judged) => is === "broken" || (kind === "agreement" && is === "unknown");
  return rules
    .filter((one) => one.severity === "block" && !bySigning.includes(one.rule) && stands(one))
    .map(({ rule }) => rule);
}

/** The rules that keep an agreement, signed by all, from becoming valid: whatever has to be there before the first day. */
export function hindersValidity({ rules }: Pick<LawVerdict, "rules">): RuleId[] {
  return rules
    .filter(({ severity, is }) => severity !== "warn" && (is === "broken" || is === "unknown"))
    .map(({ rule }) => rule);
}

/** Whether a consent carries an agreement: all of the family have signed it (art. 9). */
export function carriesAgreement(state: PaperState | null): boolean {
  return state === "signed" || state === "valid";
}

/** The number of a paper beside its agreement's: `-C` consent, `-A2` the second amendment, `-Z` certificate, `-V2` the
 * second that was drawn up of its kind. */
export function numberOf(base: string, kind: PaperKind, nth: number): string {
  const ending = { consent: "-C", agreement: "", amendment: `-A${String(nth)}`, certificate: "-Z" };
  const version = kind === "amendment" || nth === 1 ? "" : `-V${String(nth)}`;
  return base + ending[kind] + version;
}

/** What all papers of a placement have in common: `2026-0017`. */
export function baseOf(number: string): string {
  return /^\d{4}-\d+/.exec(number)?.[0] ?? number;
}
