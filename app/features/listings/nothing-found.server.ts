// Owns what to offer where nothing is found, each offer with the number it leads to: which word or condition empties the
// search, what else may have been meant, wider rings, neighbouring trades. Nothing is offered that is empty too.
import type { Locale } from "~/app/domain/values";
import type { ListingQuery, SearchHits } from "~/search/port";
import { withoutChoice } from "./count-facets.server";
import type { ListingSearch } from "./listing-search";
import { nearTrades, wider } from "./offer-around.server";
import {
  type Asked,
  type Needs,
  noConditions,
  type NothingFound,
  one,
  onlyWords,
  retyped,
  type Tried,
} from "./search-offers.server";

const mostWords = 6;
const mostAlone = 4;

/** What could be asked instead; the answers to `queries`, in their order, become offers. */
export function insteadOf(needs: Needs, asked: Asked, locale: Locale) {
  const tried: Tried[] = [
    ...withoutWords(needs, asked),
    ...withoutConditions(asked),
    ...meant(needs, asked),
    ...wider(needs.reference, asked),
    ...nearTrades(needs, asked, locale),
  ];
  const last = wordsAlone(needs, asked);
  const read = (some: readonly Tried[], answers: readonly SearchHits[]) =>
    some
      .flatMap(({ offers }, i) => (answers[i] ? offers(answers[i]) : []))
      .filter(({ count }) => count > 0);
  return {
    queries: [...tried, ...last].map(({ query }) => query),
    read: (answers: readonly SearchHits[]): NothingFound => {
      const offers = read(tried, answers);
      return {
        unknownPlace: asked.understood.unknownPlace,
        offers: offers.length > 0 ? offers : read(last, answers.slice(tried.length)),
      };
    },
  };
}

function withoutWords({ text }: Needs, asked: Asked): Tried[] {
  const pieces = piecesOf(text, asked.understood.words);
  if (pieces.length < 2 && !(pieces.length === 1 && asked.understood.typed.length > 0)) return [];
  return pieces.slice(0, mostWords).map((piece, at) => {
    const left = pieces.filter((_, i) => i !== at).join(" ");
    const query = { ...asked.query, words: left };
    return { query, offers: one("without_word", piece, retyped(asked, left)) };
  });
}

/** The words one by one, each in the signs that it was typed in. */
function piecesOf(text: Needs["text"], words: string): string[] {
  const spaced = words.split(/\s+/).filter(Boolean);
  if (spaced.length > 1) return spaced;
  const folded = text.normalize(words);
  return text.queryTokens(words).map((token) => {
    const at = folded.length === words.length ? folded.indexOf(token) : -1;
    return at < 0 ? token : words.slice(at, at + token.length);
  });
}

/** For where several conditions empty the search together: all words without any of them, then each word. */
function wordsAlone({ text }: Needs, asked: Asked): Tried[] {
  const { words } = asked.understood;
  const bare = conditions.reduce((query, [, key]) => withoutChoice(query, key), asked.query);
  const kept = new Set([words, ...piecesOf(text, words)].filter(Boolean));
  return [...kept].slice(0, mostAlone).map((left) => {
    const query = { ...bare, words: left };
    return { query, offers: one("only", left, onlyWords(asked.search, left)) };
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

function withoutConditions(asked: Asked): Tried[] {
  return conditions.flatMap(([keys, chosenBy]) => {
    const chosen = asked.query[chosenBy];
    if (chosen === undefined || (Array.isArray(chosen) && chosen.length === 0)) return [];
    const cleared = Object.fromEntries(keys.map((key) => [key, noConditions[key]]));
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
