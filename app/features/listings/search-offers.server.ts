// Owns what an offer of an empty search is: somewhere to go on, with the number it leads to, made of one more question.
import type { Services } from "~/app/platform/services.server";
import type { ListingQuery, SearchHits } from "~/search/port";
import { type ListingSearch, toParams } from "./listing-search";
import type { Origin } from "./search-question.server";
import type { TypedCondition, UnderstoodSearch } from "./understand-search.server";

type Params = ReturnType<typeof toParams>;
/** Somewhere to go on: `what` names the kind of offer, `name` what it is about, `to` its address. */
export type Offer = {
  what: "without_word" | "without" | "only" | "meant" | "wider" | "trade";
  name: string;
  count: number;
  to: Params;
};
export type NothingFound = { unknownPlace: string | null; offers: Offer[] };
/** `count` is made of the answer to `query`: its total, or one of its counted values. */
export type Tried = { query: ListingQuery; offers: (hits: SearchHits) => Offer[] };
export type Needs = Pick<Services, "text" | "reference"> & {
  correctionsFor: (typed: string) => string[];
};
export type Asked = {
  search: ListingSearch;
  understood: UnderstoodSearch;
  /** As it was asked, counting only. */
  query: ListingQuery;
  origin: Origin;
};

/** The offer that an answer's total makes. */
export const one =
  (what: Offer["what"], name: string, to: ListingSearch) =>
  ({ total }: SearchHits): Offer[] => [
    { what, name, count: total, to: toParams({ ...to, page: 1 }) },
  ];

export const noConditions: Partial<ListingSearch> = {
  ...{ place: [], kind: [], trade: [], occupation: [], major: [], start: [] },
  ...{ provides: [], shift: [], pay: null, answers: null, education: null },
  ...{ verified: false, near: null, km: null, from: null },
};

/** Words alone, whatever was chosen or typed beside them. */
export const onlyWords = (search: ListingSearch, words: string): ListingSearch => ({
  ...search,
  ...noConditions,
  ...{ q: words, page: 1 },
});

/** The box as it would read with other words, and without the typed conditions that are dropped. */
export function retyped(
  { search, understood }: Pick<Asked, "search" | "understood">,
  words: string,
  dropped: (condition: TypedCondition) => boolean = () => false,
): ListingSearch {
  const parts = new Set(understood.typed.filter((one) => !dropped(one)).map(({ part }) => part));
  return { ...search, q: [words, ...parts].filter(Boolean).join(" ") };
}
