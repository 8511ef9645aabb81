// Owns what a rule of the law is, as data: whose it is, of which work, when it is asked, how hard it is, what has to hold.
// The rules stand in internship-law.data.ts and place-law.data.ts; internship-law.ts judges by them.
import type { FactName, Known, LawFacts, WorkKind } from "./internship-facts";
import type { Jurisdiction } from "./jurisdiction";
import type { Day } from "./values";

/** `block`: not so; `document`: not before somebody has provided it; `warn`: the school says why it goes on. */
export type Severity = "block" | "document" | "warn";
/** What is judged: what a firm offers to all, or to one student; who is to go there, the agreement, the papers at the end. */
export type Stage = "listing" | "offer" | "placement" | "agreement" | "closing";
/** Whose law it is: that of the school's place follows its students, that of the place of work binds whoever works there. */
export type Territory = {
  by: "school" | "work";
  in: Jurisdiction;
  /** Of one province only (the first two digits of its code), on top of the rest. */
  province?: string;
  /** Only for students of schools elsewhere: the school's own law says the same, or more, to its own. */
  ofOthers?: true;
};

/** Where a rule is written. Names for people stand in the messages (`law:source.…`). */
export const lawSources = [
  "moe_2021_4",
  "moe_2016_3",
  "gd_2010",
  "labour_law",
  "hk_57b",
  "hk_57c",
  "hk_608",
  "hk_282",
  "hk_115",
  "mo_7_2008",
  "mo_5_2020",
  "mo_40_95",
  "mo_21_2009",
  "own_school",
] as const;
export type LawSource = (typeof lawSources)[number];

/** Something asked of facts, all of which must be known before it can be answered. */
export type Condition = { needs: readonly FactName[]; test: (facts: LawFacts) => boolean };
export type Rule = {
  id: RuleId;
  over: Territory;
  source: LawSource;
  /** Of the source, or its chapter; null where it is not told apart. */
  article: string | null;
  severity: Severity;
  /** How hard it is for what is only offered, where that differs: terms can still be changed then. */
  whenOffered?: Severity;
  at: readonly Stage[];
  /** In force from the first day to the last one; none: still. */
  from: Day;
  to?: Day;
  /** Of which work; missing: of internships of both kinds. */
  of?: readonly WorkKind[];
  /** Under which circumstances; missing: always. */
  when?: Condition;
  /** All of it has to hold; one part that does not breaks the rule, whatever is known of the others. */
  holds: readonly Condition[];
  /** What makes people look at an offer though nothing certain is said. */
  doubt?: Condition;
  /** What is forbidden but may be filed before where major or post needs it (art. 17). */
  mayBeFiled?: true;
};
export type RuleId = `${"IR" | "GD" | "CN" | "HK" | "MO"}-${string}`;

/** A condition on some facts, all known when it is tested. */
export function given<const N extends readonly FactName[]>(
  needs: N,
  test: (facts: Known<N[number]>) => boolean,
): Condition {
  return { needs, test: (facts) => test(facts as Known<N[number]>) };
}

export const offered: readonly Stage[] = ["listing", "offer", "placement", "agreement"];
export const placed: readonly Stage[] = ["placement", "agreement"];
/** What depends on who goes. */
export const gone: readonly Stage[] = ["offer", ...placed];

/** Done by the first day at the latest. */
export function before(fact: DayFact): Condition {
  return {
    needs: [fact, "startsOn"],
    test: (facts) => String(facts[fact]) <= String(facts.startsOn),
  };
}
type DayFact = Extract<FactName, `${string}On`>;

/** Said, and so. */
export function isSo(fact: FlagFact): Condition {
  return { needs: [fact], test: (facts) => facts[fact] === true };
}
/** Said, and not so. */
export function isNot(fact: FlagFact): Condition {
  return { needs: [fact], test: (facts) => facts[fact] === false };
}
type FlagFact = {
  [N in FactName]: Known<N>[N] extends boolean ? N : never;
}[FactName];
