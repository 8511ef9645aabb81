// Owns what still stands between a placement and its first day, in the order in which it is done: the consent, the
// agreement with each name that is missing, what the law asks for. Words for people stand in the messages (`gaps:…`).
import type { FactName, Provider } from "./internship-facts";
import type { LawVerdict } from "./internship-law";
import type { RuleId } from "./law-rule";
import { type PaperKind, type PaperState, type Party, standingPapers } from "./paper";

export type GapPaper = {
  kind: PaperKind;
  state: PaperState;
  signatures: readonly { party: Party; signedAt: Date | null; voidedAt: Date | null }[];
};
type Kind = "consent" | "agreement";
/** `undrawn`: there is no such paper; `unopened`: a draft; `unsigned`: a name is missing; `unvalidated`: all have signed and
 * the office has not said yes; `refused`: somebody has said no; `expired`: nobody finished it in time; `untold`: a fact that somebody can provide; `broken`: a rule
 * that is not kept. */
export type StartGap =
  | { is: "undrawn" | "unopened" | "unvalidated" | "refused" | "expired"; paper: Kind }
  | { is: "unsigned"; paper: Kind; party: Party }
  | { is: "untold"; fact: FactName; by: Provider; rule: RuleId }
  | { is: "broken"; rule: RuleId };

/** Facts that the papers tell by themselves: they are named as missing names, not twice. */
const toldByPapers: readonly FactName[] = [
  ...(["consentOfStudentOn", "consentOfGuardianOn", "agreementParts"] as const),
  ...(["signedBySchoolOn", "signedByFirmOn", "signedByStudentOn"] as const),
];

/** Everything that is missing before a student may begin, of papers in the order in which they were drawn up; none: the first
 * day may come. A placement that was never judged
 * has no gaps of law here: whoever starts it asks the law anew. */
export function startGaps(
  papers: readonly GapPaper[],
  verdict: Pick<LawVerdict, "rules"> | null,
): StartGap[] {
  return [
    ...ofPaper(papers, "consent"),
    ...ofPaper(papers, "agreement"),
    ...(verdict?.rules ?? []).flatMap(ofRule),
  ];
}

function ofPaper(papers: readonly GapPaper[], paper: Kind): StartGap[] {
  const all = papers.filter(({ kind }) => kind === paper);
  const standing = all.find(({ state }) =>
    (standingPapers as readonly PaperState[]).includes(state),
  );
  if (!standing) return [{ is: whyNone(all), paper }];
  // A consent that both have signed is given; it becomes valid with its agreement.
  if (standing.state === "valid" || (paper === "consent" && standing.state === "signed")) return [];
  if (standing.state === "draft") return [{ is: "unopened", paper }];
  const missing = standing.signatures.filter(({ signedAt, voidedAt }) => !signedAt && !voidedAt);
  if (missing.length === 0) return [{ is: "unvalidated", paper }];
  return missing.map(({ party }) => ({ is: "unsigned", paper, party }));
}

/** What the last version came to that was not simply taken back. */
function whyNone(papers: readonly GapPaper[]): "refused" | "expired" | "undrawn" {
  const states = papers.map(({ state }) => state);
  const last = states.filter((state) => state === "refused" || state === "expired").at(-1);
  return last ?? "undrawn";
}

function ofRule({ rule, severity, is, missing }: LawVerdict["rules"][number]): StartGap[] {
  if (severity === "warn" || (is !== "unknown" && is !== "broken")) return [];
  const told = missing.filter(({ fact }) => !toldByPapers.includes(fact));
  if (is === "unknown") return told.map(({ fact, by }) => ({ is: "untold", fact, by, rule }));
  return [{ is: "broken", rule }];
}
