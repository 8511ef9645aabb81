// Owns which places a search may be narrowed to, grouped as people think of them.
import type { Reference, Region } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";

export type PlaceChoices = {
  groups: {
    key: "gba" | "guangdong" | "elsewhere" | "within";
    places: { code: string; name: string }[];
  }[];
  /** The chosen place's name; null when none is chosen or the code is unknown. */
  chosen: string | null;
};

type Group = PlaceChoices["groups"][number];
type Regions = Reference["regions"];

/** Cities of the Greater Bay Area first, then the rest of Guangdong, then other provinces; the parts of the chosen
 * place on top. */
export function listPlaces(
  { regions }: Pick<Reference, "regions">,
  chosenCode: string | null,
  locale: Locale,
): PlaceChoices {
  const chosen = chosenCode ? regions.get(chosenCode) : undefined;
  const parent =
    chosen && ["district", "town"].includes(chosen.kind) ? chosen.parentCode : chosen?.code;
  const parts = parent ? standing(regions).filter((r) => r.parentCode === parent) : [];
  const within: Group = { key: "within", places: named(parts, locale) };
  return {
    groups: [...(parts.length > 0 ? [within] : []), ...groupsOf(regions, locale)],
    chosen: chosen?.names[locale] ?? null,
  };
}

const known = new WeakMap<Regions, Map<Locale, Group[]>>();

/** The groups of every search, made once of the regions in memory. */
function groupsOf(regions: Regions, locale: Locale): Group[] {
  const made = known.get(regions) ?? new Map<Locale, Group[]>();
  known.set(regions, made);
  const groups = made.get(locale) ?? makeGroups(regions, locale);
  made.set(locale, groups);
  return groups;
}

function makeGroups(regions: Regions, locale: Locale): Group[] {
  const all = standing(regions);
  const guangdong = "440000";
  const isSar = ({ code }: Region) => code === "810000" || code === "820000";
  const among = (test: (region: Region) => boolean) => named(all.filter(test), locale);
  return [
    { key: "gba", places: among((r) => isSar(r) || (r.kind === "prefecture" && r.isGba)) },
    {
      key: "guangdong",
      places: among((r) => r.code === guangdong || (r.parentCode === guangdong && !r.isGba)),
    },
    {
      key: "elsewhere",
      places: among((r) => r.kind === "province" && !isSar(r) && r.code !== guangdong),
    },
  ];
}

const standing = (regions: Regions) => [...regions.values()].filter(({ retired }) => !retired);
const named = (of: Region[], locale: Locale) =>
  of.map(({ code, names }) => ({ code, name: names[locale] }));
