// Owns the judging of work by the law: of what is offered, of who is to go where, of an agreement, of the papers at the end.
// What holds, what is broken, what nobody has told yet and who can tell it. The rules themselves are internship-law.data.ts'
// and place-law.data.ts', the facts internship-facts.ts'.
import { type FactName, type LawFacts, type Provider, providerOf } from "./internship-facts";
import { internshipLaw } from "./internship-law.data";
import { type Jurisdiction, jurisdictionOf, provinceOf } from "./jurisdiction";
import type { Condition, LawSource, Rule, RuleId, Severity, Stage, Territory } from "./law-rule";
import type { SchoolRole } from "./permission";
import { placeLaw } from "./place-law.data";
import { remember } from "./remember";
import type { Day, Id } from "./values";

/** Named in every verdict that is stored; raised when a rule changes. */
export const lawVersion = "2026-11.2";
const allRules: readonly Rule[] = [...internshipLaw, ...placeLaw];

/** A school's reason to go on where a rule asks for a document or a reason: who said so, and on what paper. */
export type Waiver = { rule: RuleId; byId: Id; document: string };
/** `unknown`: facts are missing, perhaps even whether the rule applies. `filed`, `waived`: broken, and it may go on. */
export type Standing = "holds" | "broken" | "unknown" | "filed" | "waived";
export type Missing = { fact: FactName; by: Provider };
export type Judged = {
  rule: RuleId;
  source: LawSource;
  article: string | null;
  severity: Severity;
  is: Standing;
  missing: Missing[];
};
export type LawVerdict = { version: string; on: Day; rules: Judged[]; mayGoOn: boolean };

/** Whose laws meet in a placement: the school's follows its student, the place's binds the work; null: not said yet. */
export type Ground = { school: Jurisdiction; work: Jurisdiction | null; province: string };

/** Found from where the school and the work are. A school that is not known is a mainland one: what is offered to all is
 * offered to its students too. */
export function groundOf({ schoolRegion, regionCode }: LawFacts): Ground {
  return {
    school: jurisdictionOf(schoolRegion ?? ""),
    work: regionCode ? jurisdictionOf(regionCode) : null,
    province: regionCode ? provinceOf(regionCode) : "",
  };
}

function isOver({ by, in: place, province, ofOthers }: Territory, ground: Ground): boolean {
  if (ground[by] !== place) return false;
  if (province !== undefined && ground.province !== province) return false;
  return !ofOthers || ground.school !== place;
}

/** The rules in force on a day, one of each; of one ground where it is named. */
export function rulesOn(on: Day, ground?: Ground): Rule[] {
  return allRules.filter(
    ({ from, to, over }) =>
      from <= on && (to === undefined || on <= to) && (!ground || isOver(over, ground)),
  );
}

/** Whoever judges thousands asks for the same rules each time. */
const rulesAt = remember((key: string): readonly Rule[] => {
  const [on = "", stage, school, work, province = ""] = key.split(" ");
  const ground = { school, work, province } as Ground;
  return rulesOn(on, ground).filter(({ at }) => at.includes(stage as Stage));
});

/** The rules that are asked of these facts at a stage, by the law of a day. */
export function rulesFor(facts: LawFacts, stage: Stage, on: Day): readonly Rule[] {
  const { school, work, province } = groundOf(facts);
  return rulesAt(`${on} ${stage} ${school} ${work ?? "-"} ${province}`);
}

/** Judges what is known at a stage by the rules of a day. Rules that do not apply are left out. It may go on when every
 * rule that blocks holds, and every one that asks for a document holds, was filed or was waived; a waiver never lifts a
 * rule that blocks. */
export function judgeInternship(
  facts: LawFacts,
  stage: Stage,
  on: Day,
  waivers: readonly Waiver[] = [],
): LawVerdict {
  const rules: Judged[] = [];
  for (const rule of rulesFor(facts, stage, on)) {
    const found = standingOf(rule, facts);
    if (found === null) continue;
    const { id, source, article } = rule;
    const severity = severityAt(rule, stage);
    const is = isWaived(rule, found.is, waivers) ? "waived" : found.is;
    rules.push({ rule: id, source, article, severity, is, missing: found.missing });
  }
  return { version: lawVersion, on, rules, mayGoOn: rules.every(mayPass) };
}

/** How hard a rule is at a stage. */
export function severityAt({ severity, whenOffered }: Rule, stage: Stage): Severity {
  const isOffered = stage === "listing" || stage === "offer";
  return isOffered && whenOffered ? whenOffered : severity;
}

type Found = { is: Exclude<Standing, "waived">; missing: Missing[] };
const nothing: Missing[] = [];

/** How a rule stands; null where it does not apply. */
function standingOf(rule: Rule, facts: LawFacts): Found | null {
  const asked = appliesTo(rule, facts);
  if (asked !== true) return asked;
  const missing = unknownOf(rule.holds, facts);
  if (isBroken(rule, facts)) {
    if (!rule.mayBeFiled) return { is: "broken", missing: nothing };
    return isFiled(facts)
      ? { is: "filed", missing: nothing }
      : { is: "broken", missing: unknownOf([filed], facts) };
  }
  return missing.length > 0 ? { is: "unknown", missing } : { is: "holds", missing };
}
const filed: Pick<Condition, "needs"> = { needs: ["filing"] };
const toldKind: Pick<Condition, "needs"> = { needs: ["kind"] };

/** Whether a rule is asked of this work at all; where that cannot be said, what is missing. */
export function appliesTo({ of, when }: Rule, facts: LawFacts): true | Found | null {
  const { kind } = facts;
  if (!kind) {
    if (of) return { is: "unknown", missing: unknownOf([toldKind], facts) };
  } else if (of ? !of.includes(kind) : kind !== "post" && kind !== "observation") return null;
  if (!when) return true;
  const missing = unknownOf([when], facts);
  if (missing.length > 0) return { is: "unknown", missing };
  return when.test(facts) ? true : null;
}

/** Whether one of a rule's parts, of which everything is known, does not hold. */
function isBroken({ holds }: Rule, facts: LawFacts): boolean {
  return holds.some((part) => isKnown(part, facts) && !part.test(facts));
}

/** Whether everything that a condition asks is told. */
export function isKnown({ needs }: Condition, facts: LawFacts): boolean {
  return needs.every((fact) => facts[fact] !== undefined && facts[fact] !== null);
}

/** Filed before the first day (art. 17: told in advance). */
function isFiled({ filing, startsOn }: LawFacts): boolean {
  return Boolean(filing && (!startsOn || filing.on <= startsOn));
}

function unknownOf(parts: readonly Pick<Condition, "needs">[], facts: LawFacts): Missing[] {
  let missing = nothing;
  for (const { needs } of parts)
    for (const fact of needs) {
      if (facts[fact] !== undefined && facts[fact] !== null) continue;
      if (missing.some((one) => one.fact === fact)) continue;
      missing = [...missing, { fact, by: providerOf(fact) }];
    }
  return missing;
}

function isWaived({ id, severity }: Rule, is: Standing, waivers: readonly Waiver[]): boolean {
  if (severity === "block" || (is !== "broken" && is !== "unknown")) return false;
  return waivers.some(({ rule, document }) => rule === id && document.trim() !== "");
}

function mayPass({ severity, is }: Pick<Judged, "severity" | "is">): boolean {
  if (severity === "warn") return true;
  return is === "holds" || is === "filed" || is === "waived";
}

/** What is still missing for a verdict to go on, by who can provide it: each fact once. */
export function missingBy({ rules }: LawVerdict): Map<Provider, FactName[]> {
  const open = new Map<Provider, FactName[]>();
  for (const { fact, by } of rules.filter((one) => !mayPass(one)).flatMap((one) => one.missing)) {
    const known = open.get(by) ?? [];
    if (!known.includes(fact)) open.set(by, [...known, fact]);
  }
  return open;
}

const approvers: readonly SchoolRole[] = ["internship_office", "school_admin"];

/** Whether a role may let a placement go on in spite of a rule. */
export function mayWaive(role: SchoolRole): boolean {
  return approvers.includes(role);
}
