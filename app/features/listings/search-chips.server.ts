// Owns what is on in a search, one chip for each condition: what was ticked, and what was understood from the typed words.
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { benefitName } from "./benefits.data";
import { fieldNames } from "./facet-views.server";
import { type ListingSearch, manyValued, singleValued, toParams, without } from "./listing-search";
import { placeName } from "~/app/domain/place-name";
import { retyped } from "./search-offers.server";
import type { UnderstoodSearch } from "./understand-search.server";

/** `name`: where messages have none for the value. `typed`: the words that say it; they leave the search with it. `to`:
 * the address without it. */
export type SearchChip = {
  key: Exclude<keyof ListingSearch, "q" | "plain" | "sort" | "show" | "page">;
  value: string;
  name: string | null;
  typed: string | null;
  to: ReturnType<typeof toParams>;
};

/** The chips of a search, typed ones first. */
export function searchChips(
  { reference, locale }: { reference: Reference; locale: Locale },
  search: ListingSearch,
  understood: UnderstoodSearch,
): SearchChip[] {
  const nameOf = (key: SearchChip["key"], value: string): string | null => {
    switch (key) {
      case "place":
      case "near":
        return placeName(reference, value, locale);
      case "occupation":
        return reference.occupations.get(value)?.names[locale] ?? null;
      case "major":
        return fieldNames(reference, locale).get(value) ?? null;
      case "provides":
        return ["dorm", "meals"].includes(value) ? null : benefitName(value, locale);
      default:
        return null;
    }
  };
  const chip = (key: SearchChip["key"], value: string, to: ListingSearch, part: string | null) => ({
    ...{ key, value, name: nameOf(key, value), typed: part, to: toParams(to) },
  });
  const keys = [...manyValued.filter((key) => key !== "plain"), ...singleValued];
  const ticked = keys.flatMap((key) => {
    const held = search[key];
    if (key === "km" || held === null) return [];
    const values = Array.isArray(held) ? held : [String(held)];
    return values.map((value) => chip(key, value, without(search, key, value), null));
  });
  const said = understood.typed.map(({ key, value, part }) => {
    const left = retyped({ search, understood }, understood.words, (one) => one.part === part);
    const to = { ...left, page: 1 };
    return chip(key, String(value), to, part);
  });
  const verified = search.verified
    ? [chip("verified", "true", without(search, "verified"), null)]
    : [];
  return [...said, ...ticked, ...verified];
}
