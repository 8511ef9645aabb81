// Owns two ways out of an empty search: the rings around where was looked, and the trades beside the one that was typed.
import { type Reference, ringsKm } from "~/app/domain/reference";
import { ringsAround } from "~/app/domain/rings-around";
import type { Locale } from "~/app/domain/values";
import { tradeWords } from "~/search/trade-words";
import { toParams } from "./listing-search";
import { type Asked, type Needs, one, retyped, type Tried } from "./search-offers.server";
import { codesWithin } from "./search-question.server";

const mostTrades = 5;

/** The next rings around where was looked; around a chosen place, what lies about it. */
export function wider(reference: Reference, asked: Asked): Tried[] {
  const { search, query, understood } = asked;
  const [only, ...others] = query.regionCodes ?? [];
  const around = search.km && asked.origin ? asked.origin.code : others.length > 0 ? null : only;
  if (!around) return [];
  const rings = ringsAround(reference.regions, around);
  return ringsKm
    .filter((km) => km > (search.km ?? 10))
    .map((km) => {
      const { regionCodes: _, ...rest } = query;
      const kept = search.km ? query : rest;
      const to = search.km
        ? search
        : {
            ...retyped(asked, understood.words, ({ key }) => key === "place"),
            place: [],
            near: around,
          };
      return {
        query: { ...kept, near: { codes: codesWithin(rings, km), not: [] } },
        offers: one("wider", String(km), { ...to, km }),
      };
    });
}

/** Trades of the same groups as those that were typed, with what is open in each. */
export function nearTrades({ text, reference }: Needs, asked: Asked, locale: Locale): Tried[] {
  const named = tradeWords(text, reference).mentionedIn(asked.understood.words);
  const trades = [...named, ...asked.search.occupation].flatMap(
    (code) => reference.occupations.get(code) ?? [],
  );
  const groups = [...new Set(trades.flatMap(({ groupCode }) => groupCode ?? []))];
  if (groups.length === 0) return [];
  const facets = ["occupationCode"];
  const { occupationCodes: _, ...rest } = asked.query;
  const query = { ...rest, words: "", tradeGroups: groups, facets };
  return [
    {
      query,
      offers: (hits) =>
        Object.entries(hits.facets?.occupationCode ?? {})
          .filter(([code]) => !trades.some((trade) => trade.code === code))
          .sort((a, b) => b[1] - a[1])
          .slice(0, mostTrades)
          .map(([code, count]) => ({
            ...{ what: "trade", count },
            name: reference.occupations.get(code)?.names[locale] ?? code,
            to: toParams({ ...retyped(asked, ""), occupation: [code], page: 1 }),
          })),
    },
  ];
}
