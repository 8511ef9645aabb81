// Owns what a kept search keeps of a search page's address, and how it is opened again.
import { type ListingSearch, toParams } from "~/app/features/listings/listing-search";
import { readSearch } from "~/app/features/listings/read-listing-search.server";
import { paths } from "~/app/paths";

/** The conditions of a search in one order and one spelling, so that the same search has one text. Which page, which order
 * and whether closed ones are shown belong to the moment. */
export function keptParams(search: ListingSearch): string {
  const kept = toParams({ ...search, page: 1, sort: "relevance", show: "mine" });
  const pairs = Object.entries(kept).flatMap(([name, value = []]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs.sort(byText)).toString();
}

const byText = (a: [string, string], b: [string, string]) => (a.join("=") < b.join("=") ? -1 : 1);

/** The search that was kept. */
export function keptSearch(params: string): ListingSearch {
  return readSearch(new URLSearchParams(params));
}

/** Where a kept search opens, the newest on top. */
export function addressOf(params: string): string {
  return paths.listings.search(toParams({ ...keptSearch(params), sort: "newest" }));
}
