// Owns what a search says in chips where no search runs: on the list of kept searches. The search page's own come with its
// results.
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ListingSearch } from "./listing-search";
import { type SearchChip, searchChips } from "./search-chips.server";
import { understandSearch } from "./understand-search.server";

export type SaidSearch = {
  /** The typed words that are no condition. */
  words: string;
  chips: Omit<SearchChip, "to">[];
  /** The radius around the place of the chip `near`. */
  km: ListingSearch["km"];
};

/** The words and conditions of a search, named in the reader's language. */
export function readSearchChips(
  { text, reference }: Pick<Services, "text" | "reference">,
  search: ListingSearch,
  locale: Locale,
): SaidSearch {
  const understood = understandSearch({ text, reference }, search);
  const chips = searchChips({ reference, locale }, search, understood);
  return {
    words: understood.words,
    chips: chips.map(({ key, value, name, typed: part }) => ({ key, value, name, typed: part })),
    km: search.km,
  };
}
