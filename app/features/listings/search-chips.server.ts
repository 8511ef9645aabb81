// Owns what is on in a search, one chip for each condition: what was ticked, and what was understood from the typed words.
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import { benefitName } from "./benefits.data";
import { fieldNames } from "./facet-views.server";
import { type ListingSearch, manyValued, singleValued, toParams, without } from "./listing-search";
import { placeName } from "./place-name.server";
import type { TypedCondition } from "./understand-search.server";

/** `name`: where messages have none for the value. `typed`: the words that say it; taken off they stay words. `to`: the
 * address without it. */
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
  typed: readonly TypedCondition[],
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
  const said = typed.map(({ key, value, part }) => {
    const to = { ...search, plain: [...search.plain, part], page: 1 };
    return chip(key, String(value), to, part);
  });
  const verified = search.verified
    ? [chip("verified", "true", without(search, "verified"), null)]
    : [];
  return [...said, ...ticked, ...verified];
}
