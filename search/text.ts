// Owns everything we know about Chinese text: script, segmentation, pinyin. Both engines are fed with what comes out
// of here, words parted by nothing but themselves, so that a query finds the same in each of them.
// Leaves to listings.ts which text goes into which field.
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { Converter } from "opencc-js/t2cn";
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
  /** At most ten words of what somebody typed, each of which a matching document contains. */
  queryTokens(words: string): string[];
};

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
const lettersAndDigits = /^[a-z]{2,}\d|^\d+[a-z]{2,}/;

const normalize = (text: string) => fromTaiwan(fromHongKong(text.normalize("NFKC").toLowerCase()));
const runsOf = (text: string, longest: number): string[] =>
  normalize(text.slice(0, longest)).slice(0, longest).match(runs) ?? [];
const unique = (tokens: Iterable<string>) => [...new Set(tokens)];
const charactersOf = (word: string) => Array.from(word);
const pairsOf = (word: string) =>
  charactersOf(word).flatMap((at, i, all) => (i === 0 ? [] : [`${all[i - 1]}${at}`]));

/** Prepares text for search with the general dictionary and the market's own words (trades, skills, majors, places,
 * short names of firms) in any script. The dictionary is made when the first word is cut. */
export function createText(words: Iterable<string>): Text {
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

  /** The parts that every document with this word contains, also one that was cut into smaller words. */
  const queryWord = (word: string): string[] => {
    if (charactersOf(word).length < 4) return [word];
    const parts = jieba()
      .cutForSearch(word, false)
      .filter((part) => part !== word);
    return tile(word, parts) ?? pairsOf(word);
  };
  const known = remembered(() => new Set(Array.from(words, normalize)));
  /** What is a name keeps all its words (招聘专员); of the rest those without a wish go. Characters in a row that are no
   * words must stand beside each other. */
  const queryRun = (run: string): string[] => {
    if (!han.test(run)) return [run];
    const named = inNamesOrder(cut(run));
    if (named) return named.flatMap(queryWord);
    return joinSingles(wishedIn(run)).flatMap((word) =>
      isUnknown(word) ? pairsOf(word) : queryWord(word),
    );
  };
  /** The words of a name in the name's order, however they were typed: engines read neighbours together. */
  const inNamesOrder = (words: string[]) =>
    (words.length > mostOrdered ? [words] : ordersOf(words)).find((order) =>
      known().has(order.join("")),
    );
  const wishedIn = (run: string) => cut(run).map((word) => (stopWords.has(word) ? "" : word));
  const isUnknown = (word: string) =>
    charactersOf(word).length > 1 && cut(word).every((part) => charactersOf(part).length === 1);

  const unnamedRuns = (typed: string) =>
    runsOf(typed, longestQuery).filter((run) => han.test(run) && !known().has(run));

  const innerRun = remember((run) =>
    joinSingles(cut(run)).flatMap((word) =>
      charactersOf(word).length === 1 ? [word] : [...charactersOf(word), ...pairsOf(word)],
    ),
  );

  const pinyinRun = remember((run) => {
    const inReadingOrder = cut(run).flatMap(queryWord);
    const neighbours = inReadingOrder.slice(1).map((word, i) => [inReadingOrder[i] ?? "", word]);
    const whole = charactersOf(run).length <= longestWholePinyin ? [cut(run)] : [];
    const parts = documentRun(run).map((word) => [word]);
    return [...parts, ...neighbours, ...whole].flatMap(readings);
  });

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
    queryTokens: (typed) => {
      const runs = runsOf(typed, longestQuery);
      const isEmpty = (token: string) => token === "" || (stopWords.has(token) && !han.test(token));
      const wishes = unique(runs.flatMap(queryRun)).filter((token) => !isEmpty(token));
      const all =
        wishes.length > 0
          ? wishes
          : unique(runs.flatMap((run) => (han.test(run) ? cut(run) : [run])));
      return all.slice(0, mostQueryTokens);
    },
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

/** iso9001 is also found by iso and by 9001; 5s and c++ stay whole. */
function codeParts(code: string): string[] {
  if (!lettersAndDigits.test(code)) return [];
  return (code.match(/[a-z]+|\d+/g) ?? []).filter((part) => part.length > 1);
}

/** Every order of a few words, the given one first. */
function ordersOf(words: string[]): string[][] {
  if (words.length < 2) return [words];
  return words.flatMap((first, at) =>
    ordersOf(words.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

/** A word laid out in parts of two characters or more, short ones first, without gap or overlap; null when they do not fit. */
function tile(word: string, parts: string[]): string[] | null {
  if (word === "") return [];
  const fitting = parts.filter((part) => charactersOf(part).length > 1 && word.startsWith(part));
  for (const part of fitting.sort((a, b) => a.length - b.length)) {
    const rest = tile(word.slice(part.length), parts);
    if (rest) return [part, ...rest];
  }
  return null;
}

/** Made when somebody asks, once. */
function remembered<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Single characters in a row are most often one word that no dictionary knows (a firm, a trade word): join them. */
function joinSingles(words: string[]): string[] {
  const joined: string[] = [];
  let wasSingle = false;
  for (const word of words) {
    const isSingle = charactersOf(word).length === 1; // an empty one parts them
    if (isSingle && wasSingle) joined.push(`${joined.pop() ?? ""}${word}`);
    else joined.push(word);
    wasSingle = isSingle;
  }
  return joined;
}
