// Owns what to offer where nothing is found, each offer with the number it leads to: which word or condition empties the
// search, what else may have been meant, wider rings, neighbouring trades. Nothing is offered that is empty too.
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { ListingQuery, SearchHits } from "~/search/port";
import { withoutChoice } from "./count-facets.server";
import { type ListingSearch, toParams } from "./listing-search";
import { nearTrades, wider } from "./offer-around.server";
import type { Origin } from "./search-question.server";
import type { TypedCondition, UnderstoodSearch } from "./understand-search.server";

type Params = ReturnType<typeof toParams>;
/** Somewhere to go on: `what` names the kind of offer, `name` what it is about, `to` its address. */
export type Offer = {
  what: "without_word" | "without" | "meant" | "wider" | "trade";
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

const mostWords = 6;

/** What could be asked instead; the answers to `queries`, in their order, become offers. */
export function insteadOf(needs: Needs, asked: Asked, locale: Locale) {
  const tried: Tried[] = [
    ...withoutWords(needs, asked),
    ...withoutConditions(asked),
    ...meant(needs, asked),
    ...wider(needs.reference, asked),
    ...nearTrades(needs, asked, locale),
  ];
  return {
    queries: tried.map(({ query }) => query),
    read: (answers: readonly SearchHits[]): NothingFound => ({
      unknownPlace: asked.understood.unknownPlace,
      offers: tried
        .flatMap(({ offers }, i) => (answers[i] ? offers(answers[i]) : []))
        .filter(({ count }) => count > 0),
    }),
  };
}

/** The offer that an answer's total makes. */
export const one =
  (what: Offer["what"], name: string, to: ListingSearch) =>
  ({ total }: SearchHits): Offer[] => [
    { what, name, count: total, to: toParams({ ...to, page: 1 }) },
  ];

/** The box as it would read with other words, and without the typed conditions that are dropped. */
export function retyped(
  { search, understood }: Asked,
  words: string,
  dropped: (condition: TypedCondition) => boolean = () => false,
): ListingSearch {
  const parts = new Set(understood.typed.filter((one) => !dropped(one)).map(({ part }) => part));
  return { ...search, q: [words, ...parts].filter(Boolean).join(" ") };
}

function withoutWords({ text }: Needs, asked: Asked): Tried[] {
  const { words } = asked.understood;
  const spaced = words.split(/\s+/).filter(Boolean);
  const pieces = spaced.length > 1 ? spaced : text.queryTokens(words);
  if (pieces.length < 2 && !(pieces.length === 1 && asked.understood.typed.length > 0)) return [];
  return pieces.slice(0, mostWords).map((piece, at) => {
    const left = pieces.filter((_, i) => i !== at).join(" ");
    const query = { ...asked.query, words: left };
    return { query, offers: one("without_word", piece, retyped(asked, left)) };
  });
}

const conditions = [
  [["place"], "regionCodes"],
  [["kind"], "kinds"],
  [["trade"], "tradeGroups"],
  [["occupation"], "occupationCodes"],
  [["major"], "majorFields"],
  [["pay"], "payAtLeast"],
  [["start"], "startMonths"],
  [["provides"], "provides"],
  [["shift"], "shifts"],
  [["answers"], "answersWithin"],
  [["education"], "educationRankAtMost"],
  [["verified"], "verified"],
  [["near", "km"], "near"],
  [["from"], "freeFrom"],
] as const satisfies [(keyof ListingSearch)[], keyof ListingQuery][];
const empty: Partial<ListingSearch> = {
  ...{ place: [], kind: [], trade: [], occupation: [], major: [], start: [] },
  ...{ provides: [], shift: [], pay: null, answers: null, education: null },
  ...{ verified: false, near: null, km: null, from: null },
};

function withoutConditions(asked: Asked): Tried[] {
  return conditions.flatMap(([keys, chosenBy]) => {
    const chosen = asked.query[chosenBy];
    if (chosen === undefined || (Array.isArray(chosen) && chosen.length === 0)) return [];
    const cleared = Object.fromEntries(keys.map((key) => [key, empty[key]]));
    const words = retyped(asked, asked.understood.words, ({ key }) =>
      keys.some((one) => one === key),
    );
    const to = { ...words, ...cleared };
    return [{ query: withoutChoice(asked.query, chosenBy), offers: one("without", keys[0], to) }];
  });
}

function meant({ correctionsFor }: Needs, asked: Asked): Tried[] {
  const { words } = asked.understood;
  if (words === "") return [];
  return correctionsFor(words).map((reading) => {
    return {
      query: { ...asked.query, words: reading },
      offers: one("meant", reading, retyped(asked, reading)),
    };
  });
}
