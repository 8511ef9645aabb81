// Owns the judging of an internship by the law of 岗位实习: what holds, what is broken, what nobody has told yet and who can
// tell it. The rules themselves are internship-law.data.ts', the facts internship-facts.ts'.
import { type FactName, type LawFacts, type Provider, providerOf } from "./internship-facts";
import {
  internshipLaw,
  type Rule,
  type RuleId,
  type Severity,
  type Stage,
} from "./internship-law.data";
import type { SchoolRole } from "./permission";
import type { Day, Id } from "./values";

/** Named in every verdict that is stored; raised when a rule above changes. */
export const lawVersion = "2021-4.1";

/** A school's reason to go on where a rule asks for a document or a reason: who said so, and on what paper. */
export type Waiver = { rule: RuleId; byId: Id; document: string };
/** `unknown`: facts are missing, perhaps even whether the rule applies. `filed`, `waived`: broken, and it may go on. */
export type Standing = "holds" | "broken" | "unknown" | "filed" | "waived";
export type Missing = { fact: FactName; by: Provider };
export type Judged = {
  rule: RuleId;
  article: string | null;
  severity: Severity;
  is: Standing;
  missing: Missing[];
};
export type LawVerdict = { version: string; on: Day; rules: Judged[]; mayGoOn: boolean };

/** The rules in force on a day, one of each. */
export function rulesOn(on: Day): Rule[] {
  return internshipLaw.filter(({ from, to }) => from <= on && (to === undefined || on <= to));
}

/** Judges what is known at a stage by the rules of a day. Rules that do not apply are left out. It may go on when every
 * rule that blocks holds, and every one that asks for a document holds, was filed or was waived; a waiver never lifts a
 * rule that blocks. Art. numbers are those of 教职成〔2021〕4号. */
export function judgeInternship(
  facts: LawFacts,
  stage: Stage,
  on: Day,
  waivers: readonly Waiver[] = [],
): LawVerdict {
  const rules = rulesOn(on)
    .filter(({ at }) => at.includes(stage))
    .flatMap((rule) => {
      const { is, missing } = standingOf(rule, facts);
      if (is === null) return [];
      const { id, article, severity } = rule;
      return [{ rule: id, article, severity, is: waived(rule, is, waivers), missing }];
    });
  return { version: lawVersion, on, rules, mayGoOn: rules.every(mayPass) };
}

type Found = { is: Exclude<Standing, "waived"> | null; missing: Missing[] };

function standingOf(rule: Rule, facts: LawFacts): Found {
  const asked = appliesTo(rule, facts);
  if (asked !== true) return asked;
  const missing = unknownOf(rule.holds.needs, facts);
  if (missing.length > 0) return { is: "unknown", missing };
  if (rule.holds.test(facts)) return { is: "holds", missing };
  if (!rule.mayBeFiled) return { is: "broken", missing };
  return isFiled(facts)
    ? { is: "filed", missing }
    : { is: "broken", missing: unknownOf(["filing"], facts) };
}

function appliesTo({ when }: Rule, facts: LawFacts): true | Found {
  if (!when) return true;
  // A visit is under none of the rules of work, whatever else is not known of it.
  const isVisit = when.needs.length > 1 && facts.kind === "observation";
  const missing = isVisit ? [] : unknownOf(when.needs, facts);
  if (missing.length > 0) return { is: "unknown", missing };
  return !isVisit && when.test(facts) ? true : { is: null, missing };
}

/** Filed before the first day (art. 17: told in advance). */
function isFiled({ filing, startsOn }: LawFacts): boolean {
  return Boolean(filing && (!startsOn || filing.on <= startsOn));
}

function unknownOf(needs: readonly FactName[], facts: LawFacts): Missing[] {
  return needs
    .filter((fact) => facts[fact] === undefined || facts[fact] === null)
    .map((fact) => ({ fact, by: providerOf(fact) }));
}

function waived(
  { id, severity }: Rule,
  is: Exclude<Standing, "waived">,
  waivers: readonly Waiver[],
): Standing {
  const mayBe = severity !== "block" && (is === "broken" || is === "unknown");
  return mayBe && waivers.some(({ rule, document }) => rule === id && document.trim() !== "")
    ? "waived"
    : is;
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
