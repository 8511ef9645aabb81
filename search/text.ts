// Owns everything we know about Chinese text: script, segmentation, pinyin. Both engines are fed with what comes out
// of here, words parted by nothing but themselves, so that a query finds the same in each of them.
// Leaves to listings.ts which text goes into which field.
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { Converter } from "opencc-js/t2cn";
import {
  charactersOf,
  codeParts,
  joinSingles,
  ordersOf,
  pairsOf,
  tile,
  withoutWho,
} from "./cut-words";
import { createReadings, soundsOf } from "./pinyin";
import { remember } from "./remember-tokens";
import { stopWords } from "./stop-words.data";

/** What a search engine is fed. Every list is free of doubles unless it says otherwise; tokens are lower case, simplified. */
export type Text = {
  /** The one spelling of a text: full width folded, lower case, simplified characters (from HK and TW forms). */
  normalize(text: string): string;
  /** The words of a document in reading order, doubles kept: codes whole (c++, 5s, 1+x), long words and their parts. */
  documentTokens(text: string): string[];
  /** What lies inside the words: single characters and pairs of neighbours, for a query that cuts otherwise. */
  innerTokens(text: string): string[];
  /** Pinyin of every word, of neighbours and of the whole, each in full and by initials (shukong, sk). */
  pinyinTokens(text: string): string[];
  /** The words of each run of Han, in reading order, single characters in a row as one. */
  words(text: string): string[][];
  /** Whether characters stand together in it that are no word: a name, or a slip. */
  hasUnknown(typed: string): boolean;
  /** Whether a single character stands before a word in it: most often the rest of another word. */
  beginsInside(typed: string): boolean;
  /** How a word may be said, each way as syllables parted by spaces, without tones: at most eight. */
  soundsOf(word: string): string[];
  /** At most ten words of what somebody typed, each of which a matching document contains. The name of a trade or skill is
   * one word. */
  queryTokens(words: string): string[];
  /** The same with names in their parts. */
  partTokens(words: string): string[];
};

/** The market's own words, in any script, for they are kept whole. `names`: those that a query asks for as one word. */
export type OwnWords = { words: Iterable<string>; names: Iterable<string> };

const longestQuery = 200;
const longestDocument = 20_000;
const mostQueryTokens = 10; // Meilisearch reads no more
const longestWholePinyin = 12;
const mostOrdered = 3;

const fromHongKong = Converter({ from: "hk", to: "cn" });
const fromTaiwan = Converter({ from: "tw", to: "cn" });

// A run of Han, or a code: 1+x and 3+2, c++, c#, .net as net, iso9001.
const runs =
  /\p{Script=Han}+|(?<![a-z0-9])\d\+[a-z0-9](?![a-z0-9])|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\+\+|#)?/gu;
const han = /^\p{Script=Han}/u;

const normalize = remember((text) =>
  fromTaiwan(fromHongKong(text.normalize("NFKC").toLowerCase())),
);
const runsOf = (text: string, longest: number): string[] =>
  normalize(text.slice(0, longest)).slice(0, longest).match(runs) ?? [];
const queryRuns = remember((typed) => runsOf(typed, longestQuery));
const unique = (tokens: Iterable<string>) => [...new Set(tokens)];

/** Prepares text for search with the general dictionary and the market's own words. The dictionary is made when the first
 * word is cut. */
export function createText({ words, names }: OwnWords): Text {
  // Commands that never search need no dictionary, which is a fifth of a second and some hundred megabytes.
  let made: Jieba | undefined;
  const jieba = () => (made ??= createJieba(words));
  const cut = remember((run) => jieba().cut(run, false));
  const readings = createReadings();

  const documentRuns = remember((text) => runsOf(text, longestDocument));
  const hanRuns = (text: string) => documentRuns(text).filter((run) => han.test(run));
  const documentRun = remember((run) =>
    han.test(run) ? jieba().cutForSearch(run, false) : [run, ...codeParts(run)],
  );

  const tilesOf = (word: string) =>
    tile(
      word,
      jieba()
        .cutForSearch(word, false)
        .filter((part) => part !== word),
    );
  /** The parts that every document with this word contains, also one that was cut into smaller words. */
  const partsOf = (word: string): string[] =>
    charactersOf(word).length < 4 ? [word] : (tilesOf(word) ?? pairsOf(word));
  const known = remembered(() => new Set(Array.from(words, normalize)));
  const asOne = remembered(() => new Set(Array.from(names, normalize)));
  /** What is a name keeps all its words (招聘专员); of the rest those without a wish go. Characters in a row that are no
   * words must stand beside each other. */
  const queryRun = (run: string, isWhole: (word: string) => boolean): string[] => {
    if (!han.test(run)) return [run];
    const named = inNamesOrder(cut(run));
    const name = named?.join("") ?? "";
    if (isWhole(name)) return [name];
    if (named) return named.flatMap(partsOf);
    return withoutWho(joinSingles(wishedIn(run))).flatMap((word) => {
      if (isUnknown(word)) return pairsOf(word);
      return isWhole(word) ? [word] : partsOf(word);
    });
  };
  /** The words of a name in the name's order, however they were typed: engines read neighbours together. */
  const inNamesOrder = (words: string[]) =>
    (words.length > mostOrdered ? [words] : ordersOf(words)).find((order) =>
      known().has(order.join("")),
    );
  /** Two characters that are no word are not one with a small word behind it (打和). */
  const wishedIn = remember((run) => {
    const all = cut(run).map((word) => (stopWords.has(word) ? "" : word));
    return run.length === 2 && all.join("") !== "" ? cut(run) : all;
  });
  const isUnknown = (word: string) =>
    charactersOf(word).length > 1 && cut(word).every((part) => charactersOf(part).length === 1);

  const unnamedRuns = (typed: string) =>
    queryRuns(typed).filter((run) => han.test(run) && !known().has(run));

  const innerRun = remember((run) =>
    joinSingles(cut(run)).flatMap((word) =>
      charactersOf(word).length === 1 ? [word] : [...charactersOf(word), ...pairsOf(word)],
    ),
  );

  const pinyinRun = remember((run) => {
    const inReadingOrder = cut(run).flatMap(partsOf);
    const neighbours = inReadingOrder.slice(1).map((word, i) => [inReadingOrder[i] ?? "", word]);
    const whole = charactersOf(run).length <= longestWholePinyin ? [cut(run)] : [];
    const parts = documentRun(run).map((word) => [word]);
    return [...parts, ...neighbours, ...whole].flatMap(readings);
  });

  const tokensOf = (typed: string, isWhole: (word: string) => boolean) => {
    const runs = queryRuns(typed);
    const isEmpty = (token: string) => token === "" || (stopWords.has(token) && !han.test(token));
    const wishes = unique(runs.flatMap((run) => queryRun(run, isWhole)));
    const telling = wishes.filter((token) => !isEmpty(token));
    const all =
      telling.length > 0
        ? telling
        : unique(runs.flatMap((run) => (han.test(run) ? cut(run) : [run])));
    return all.slice(0, mostQueryTokens);
  };

  return {
    normalize,
    documentTokens: (text) => documentRuns(text).flatMap(documentRun),
    innerTokens: (text) => unique(hanRuns(text).flatMap(innerRun)),
    pinyinTokens: (text) => unique(hanRuns(text).flatMap(pinyinRun)),
    words: (text) => hanRuns(text).map((run) => joinSingles(cut(run))),
    soundsOf,
    hasUnknown: (typed) =>
      unnamedRuns(typed).some((run) => joinSingles(wishedIn(run)).some(isUnknown)),
    beginsInside: (typed) =>
      unnamedRuns(typed).some((run) => {
        const [first = "", ...rest] = joinSingles(wishedIn(run));
        return charactersOf(first).length === 1 && rest.join("") !== "";
      }),
    // One search asks for them five times, and people type the same.
    queryTokens: remember((typed) => tokensOf(typed, (word) => asOne().has(word))),
    partTokens: remember((typed) => tokensOf(typed, () => false)),
  };
}

function createJieba(words: Iterable<string>): Jieba {
  const jieba = Jieba.withDict(dict);
  const ours = unique(Array.from(words, normalize)).filter((word) =>
    /^\p{Script=Han}{2,12}$/u.test(word),
  );
  if (ours.length > 0) jieba.loadDict(Buffer.from(ours.map((w) => `${w} 2000 n\n`).join("")));
  return jieba;
}

/** Made when somebody asks, once. */
function remembered<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
