// Owns three ways round the reference data that the law of fit needs often: the trades of a group, the majors that lead to
// a trade, the certificates without which nobody may work in it.
import type { Reference } from "./reference";

const byGroup = new WeakMap<Reference["occupations"], Map<string, string[]>>();
const needs = new WeakMap<Reference["certificates"], Map<string, string[]>>();
const byTrade = new WeakMap<Reference["majors"], Map<string, string[]>>();

/** All trades that stand in one of the groups. */
export function tradesInGroups(
  occupations: Reference["occupations"],
  groups: Iterable<string>,
): string[] {
  const made = byGroup.get(occupations) ?? new Map<string, string[]>();
  if (!byGroup.has(occupations)) {
    byGroup.set(occupations, made);
    for (const { code, groupCode } of occupations.values())
      if (groupCode) put(made, groupCode, code);
  }
  return [...groups].flatMap((group) => made.get(group) ?? []);
}

/** The majors that lead to a trade. */
export function majorsLeadingTo(majors: Reference["majors"], occupationCode: string): string[] {
  const made = byTrade.get(majors) ?? new Map<string, string[]>();
  if (!byTrade.has(majors)) {
    byTrade.set(majors, made);
    for (const { code, occupationCodes } of majors.values())
      for (const trade of occupationCodes) put(made, trade, code);
  }
  return made.get(occupationCode) ?? [];
}

/** The certificates without which nobody may work in a trade, of all three laws. */
export function certificatesNeededFor(
  certificates: Reference["certificates"],
  occupationCode: string,
): string[] {
  const made = needs.get(certificates) ?? new Map<string, string[]>();
  if (!needs.has(certificates)) {
    needs.set(certificates, made);
    for (const { code, neededBy } of certificates.values())
      for (const trade of neededBy) put(made, trade, code);
  }
  return made.get(occupationCode) ?? [];
}

function put(lists: Map<string, string[]>, key: string, value: string) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
