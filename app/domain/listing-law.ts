// Owns what the law says of a listing or an offer, each broken rule at the field where it is put right. Which field tells
// what is listing-facts.ts', the law and its judging internship-law.ts'.
import type { LawFacts } from "./internship-facts";
import { appliesTo, isKnown, rulesFor, severityAt } from "./internship-law";
import { type SeatShare, shareOf } from "./law-bounds";
import type { Condition, Rule, RuleId, Stage } from "./law-rule";
import type { ListingField, ListingTerms } from "./listing-content";
import { factsOfListing, groundsOfListing, type Teller, tellers } from "./listing-facts";
import type { Day } from "./values";

/** A rule that a field breaks. `stops`: it cannot be offered so; otherwise people are to look at it (a warning). */
export type Breach = {
  rule: RuleId;
  article: string;
  field: ListingField;
  stops: boolean;
  /** Where a figure is over a share of another: the most, and of how many. */
  share?: SeatShare;
};

/** The rules that terms break by the law of a day and of any of their places, in the order of the law, each at the field where
 * it is put right. `more`:
 * facts of whoever is offered them, with the stage at which that is asked. */
export function breachesOf(
  terms: ListingTerms,
  on: Day,
  { stage = "listing", more = {} }: { stage?: Stage; more?: LawFacts } = {},
): Breach[] {
  const found = groundsOfListing(terms).flatMap((regionCode) => {
    const facts = { ...factsOfListing(terms, regionCode), ...more };
    return rulesFor(facts, stage, on)
      .filter((rule) => appliesTo(rule, facts) === true)
      .flatMap((rule) => [
        ...faultsOf(rule, terms, facts, severityAt(rule, stage) !== "warn"),
        ...doubtsOf(rule, terms, facts),
      ]);
  });
  // A law that two of its places share is told once.
  const keyOf = ({ rule, field, stops }: Breach) => `${rule} ${field} ${String(stops)}`;
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

function faultsOf(rule: Rule, terms: ListingTerms, facts: LawFacts, stops: boolean): Breach[] {
  const isAt = ({ about, tells }: Teller) =>
    rule.holds.some(
      (part) =>
        part.needs.some((fact) => about.includes(fact)) &&
        isAgainst(part, { ...facts, ...told(tells(terms)) }),
    );
  return tellers.filter(isAt).map(({ field }) => breach(rule, field, stops, terms));
}

function doubtsOf(rule: Rule, terms: ListingTerms, facts: LawFacts): Breach[] {
  const { doubt } = rule;
  if (!doubt) return [];
  return tellers
    .filter(({ about }) => doubt.needs.some((fact) => about.includes(fact)))
    .filter(({ tells }) => {
      const alone = { ...facts, ...told(tells(terms)) };
      return isKnown(doubt, alone) && doubt.test(alone);
    })
    .map(({ field }) => breach(rule, field, false, terms));
}

const isAgainst = (part: Condition, facts: LawFacts) => isKnown(part, facts) && !part.test(facts);
const told = (facts: LawFacts): LawFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

function breach(
  { id, article }: Rule,
  field: ListingField,
  stops: boolean,
  t: ListingTerms,
): Breach {
  const share = sharesOf[id]?.(t);
  return { rule: id, article: article ?? "", field, stops, ...(share && { share }) };
}

const sharesOf: Partial<Record<RuleId, (terms: ListingTerms) => SeatShare | null>> = {
  "IR-08": ({ firmStaff }) => shareOf("staff", firmStaff),
  "IR-09": ({ likePostStaff }) => shareOf("posts", likePostStaff),
};
