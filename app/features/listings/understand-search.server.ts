// Owns what typed words mean on the search page: conditions that the reader sees and can take off again, and the words
// that are left to look for. How words are understood is search/understand.ts'.
import type { Services } from "~/app/platform/services.server";
import { type UnderstoodFilter, understandQuery } from "~/search/understand";
import type { ListingSearch } from "./listing-search";

/** A condition that was typed: which words say it, and what it is in the address' own terms. */
export type TypedCondition = { part: string } & (
  | { key: "place" | "kind" | "shift" | "provides"; value: string }
  | { key: "education" | "pay"; value: number }
);
export type UnderstoodSearch = {
  words: string;
  typed: TypedCondition[];
  unknownPlace: string | null;
};

/** Reads the typed words; those that the reader has taken back (`plain`) stay words. */
export function understandSearch(
  services: Pick<Services, "text" | "reference">,
  { q, plain }: Pick<ListingSearch, "q" | "plain">,
): UnderstoodSearch {
  if (q === "") return { words: "", typed: [], unknownPlace: null };
  const { rest, found, unknownPlace = null } = understandQuery(q, services);
  const kept = found.filter(({ part }) => !plain.includes(part));
  const words = new Set(found.map(({ part }) => part).filter((part) => plain.includes(part)));
  return {
    words: [rest, ...words].filter(Boolean).join(" "),
    typed: kept.map(({ part, filter }) => ({ part, ...conditionOf(filter) })),
    unknownPlace,
  };
}

function conditionOf(filter: UnderstoodFilter) {
  switch (filter.name) {
    case "place":
      return { key: "place", value: filter.code } as const;
    case "kind":
      return { key: "kind", value: filter.kind } as const;
    case "shift":
      return { key: "shift", value: filter.shift } as const;
    case "provides":
      return { key: "provides", value: filter.what } as const;
    case "education":
      return { key: "education", value: filter.rank } as const;
    case "pay":
      return { key: "pay", value: filter.atLeast } as const;
  }
}
