// Owns how "what this student may apply to now" is asked of an engine. The law is domain/open-to.ts.
import type { OpeningRule, OpenTo, StartFrom } from "~/app/domain/open-to";
import type { Day } from "~/app/domain/values";
import type { Condition } from "./port";

/** A day as a figure that sorts like the day: 20270301. */
export function dayFigure(day: Day): number {
  return Number(day.replaceAll("-", ""));
}

/** Lets through exactly what the law of domain/open-to.ts opens. */
export function openToConditions({ educationRankAtMost, schoolId, rules }: OpenTo): Condition[] {
  return [
    { field: "reposted", is: "false" },
    { field: "educationRank", is: "atMost", value: educationRankAtMost },
    { is: "either", of: rules.map((rule) => conditionsOfRule(rule, schoolId)) },
  ];
}

function conditionsOfRule(rule: OpeningRule, schoolId: string): Condition[] {
  const { kind, approvedOnly, startsFrom, hazardousFrom } = rule;
  const ofKind: Condition = { field: "kind", is: "any", values: [kind] };
  const ofFirm: Condition = { field: "approvedBy", is: "any", values: [schoolId] };
  const calm: Condition = { field: "hazardous", is: "false" };
  const starts =
    startsFrom === hazardousFrom
      ? startingFrom(startsFrom)
      : [either([calm, ...startingFrom(startsFrom)], startingFrom(hazardousFrom))];
  return [ofKind, ...(approvedOnly ? [ofFirm] : []), ...starts];
}

const either = (...of: Condition[][]): Condition => ({ is: "either", of });

function startingFrom(from: StartFrom): Condition[] {
  if (from === true) return [];
  if (from === false) return [either()];
  return [{ field: "startsOn", is: "atLeast", value: dayFigure(from) }];
}
