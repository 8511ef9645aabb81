// Owns the tree of places in the column of conditions: what is open of it, in which order, with which numbers.
import { type Reference, type Region, regionPath } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import type { Facets } from "~/search/port";
import type { FacetChoice, Known } from "./facet-views.server";
import { listPlaces } from "./list-places.server";
import type { ListingSearch } from "./listing-search";
import type { TypedCondition } from "./understand-search.server";

const home = "440000";
const mostOfALevel = 24;

/** Provinces with Guangdong opened to its cities, and every chosen place opened to what lies in it; most listings first. */
export function placeChoices(
  { reference, locale }: Known,
  search: ListingSearch,
  typed: readonly TypedCondition[],
  counted: Facets | null,
): FacetChoice[] {
  const { regions } = reference;
  const said = typed.filter(({ key }) => key === "place").map(({ value }) => String(value));
  const chosen = new Set([...search.place, ...said]);
  const counts = counted?.regionCodes;
  if (!counts) return uncounted(reference, locale, chosen);
  // What is chosen, and the way to it, stands there also where nothing is found.
  const way = new Set([...chosen, ...[...chosen].flatMap((code) => above(regions, code))]);
  const opened = new Set([home, ...way]);
  const choice = ({ code, names }: Region, depth: number): FacetChoice => {
    const isTyped = said.includes(code) && !search.place.includes(code);
    const [isOn, count, name] = [chosen.has(code), counts[code] ?? 0, names[locale]];
    return { value: code, count, isOn, isTyped, name, depth };
  };
  const children = childrenOf(regions);
  const level = (parent: string | null, depth: number): FacetChoice[] =>
    (children.get(parent) ?? [])
      .filter(({ code }) => (counts[code] ?? 0) > 0 || way.has(code))
      .sort((a, b) => (counts[b.code] ?? 0) - (counts[a.code] ?? 0) || (a.code < b.code ? -1 : 1))
      .slice(0, mostOfALevel)
      .flatMap((region) => [
        choice(region, depth),
        ...(opened.has(region.code) ? level(region.code, depth + 1) : []),
      ]);
  return level(null, 0);
}

const above = (regions: Reference["regions"], code: string) =>
  regionPath({ regions }, code).map((region) => region.code);

const childrenMade = new WeakMap<Reference["regions"], Map<string | null, Region[]>>();
function childrenOf(regions: Reference["regions"]): Map<string | null, Region[]> {
  const made = childrenMade.get(regions);
  if (made) return made;
  const children = new Map<string | null, Region[]>();
  for (const region of regions.values()) {
    if (region.retired) continue;
    const held = children.get(region.parentCode);
    if (held) held.push(region);
    else children.set(region.parentCode, [region]);
  }
  childrenMade.set(regions, children);
  return children;
}

function uncounted(reference: Reference, locale: Locale, chosen: Set<string>): FacetChoice[] {
  const listed = listPlaces(reference, [...chosen][0] ?? null, locale).groups;
  const codes = new Map(listed.flatMap(({ places }) => places.map((one) => [one.code, one.name])));
  for (const code of chosen) codes.set(code, reference.regions.get(code)?.names[locale] ?? code);
  return [...codes].map(([value, name]) => ({
    ...{ value, name, count: null, depth: 0, isTyped: false },
    isOn: chosen.has(value),
  }));
}
