// Owns what a verdict still leaves open, in the words' order: what forbids first, then what nobody has told.
import type { FactName, Provider } from "./internship-facts";
import type { Judged, LawVerdict } from "./internship-law";
import type { RuleId, Severity } from "./law-rule";

export type VerdictGap = { rule: RuleId; isBroken: boolean; facts: FactName[]; by: Provider[] };

const order: readonly Severity[] = ["block", "document", "warn"];

/** The rules that keep a placement from going on; warnings keep nobody. */
export function verdictGaps({ rules }: Pick<LawVerdict, "rules">): VerdictGap[] {
  return rules
    .filter((one) => one.severity !== "warn" && (one.is === "broken" || one.is === "unknown"))
    .sort(byWeight)
    .map(({ rule, is, missing }) => ({
      ...{ rule, isBroken: is === "broken", facts: missing.map(({ fact }) => fact) },
      by: [...new Set(missing.map(({ by }) => by))],
    }));
}

function byWeight(one: Judged, other: Judged): number {
  const broken = (judged: Judged) => (judged.is === "broken" ? 0 : 1);
  return broken(one) - broken(other) || order.indexOf(one.severity) - order.indexOf(other.severity);
}
