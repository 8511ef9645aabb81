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

/** Cities of the Greater Bay Area first, then the rest of Guangdong, then other provinces; the parts of the chosen
 * place on top. */
export function listPlaces(
  { regions }: Pick<Reference, "regions">,
  chosenCode: string | null,
  locale: Locale,
): PlaceChoices {
  const all = [...regions.values()].filter(({ retired }) => !retired);
  const chosen = chosenCode ? regions.get(chosenCode) : undefined;
  const parent =
    chosen && ["district", "town"].includes(chosen.kind) ? chosen.parentCode : chosen?.code;
  const named = (of: Region[]) => of.map(({ code, names }) => ({ code, name: names[locale] }));
  const guangdong = "440000";
  const isSar = ({ code }: Region) => code === "810000" || code === "820000";
  const groups: PlaceChoices["groups"] = [
    { key: "within", places: named(all.filter((r) => parent && r.parentCode === parent)) },
    {
      key: "gba",
      places: named(all.filter((r) => isSar(r) || (r.kind === "prefecture" && r.isGba))),
    },
    {
      key: "guangdong",
      places: named(
        all.filter((r) => r.code === guangdong || (r.parentCode === guangdong && !r.isGba)),
      ),
    },
    {
      key: "elsewhere",
      places: named(all.filter((r) => r.kind === "province" && !isSar(r) && r.code !== guangdong)),
    },
  ];
  return {
    groups: groups.filter(({ places }) => places.length > 0),
    chosen: chosen?.names[locale] ?? null,
  };
}
