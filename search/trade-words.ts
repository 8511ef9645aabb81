// Owns what the reference data teach the search: the words that segmentation must keep whole, the tokens of a trade,
// skill or place, and the trades and skills that a title mentions (数控 is also found by CNC). The names are data.
import type { Reference } from "~/app/domain/reference";
import type { Names } from "~/app/domain/values";
import { namesByParts } from "./names-by-parts";
import { remembered } from "./remember-tokens";
import type { OwnWords, Text } from "./text";
import type { WordGroup } from "~/app/domain/word-groups";
import { wordGroups } from "./word-groups.data";

type Named = { code: string; names: Names; aliases?: string[] };

/** What one thing is found by. */
type Findable = { tokens: string[]; pinyin: string[] };

/** The reference data as search needs them; a code that is unknown is found by nothing. */
type TradeWords = {
  /** An occupation or skill by all its names, without the words that half the trades share (文员, 工程师). */
  trade(code: string): Findable;
  place(code: string): Findable;
  /** Codes of every skill and group of words that a title names, and of the most exact trades: 操作工 inside 数控车床操作工 is
   * no 普工. */
  mentionedIn(title: string): string[];
  /** Names of trades and skills all of whose parts are among some tokens, one of them among `telling`: 酒店前台 in
   * 前台(商务酒店). */
  namesIn(tokens: Iterable<string>, telling?: Iterable<string>): string[];
};

/** Every name that people know a thing by, in all scripts and spellings. */
export function namesOf({ names, aliases = [] }: { names: Names; aliases?: string[] }): string[] {
  return [...Object.values(names), ...aliases];
}

/** The market's own words for `createText`: names and aliases of trades, skills, majors and places. Listings are found by
 * every name of their trade and skills as one word. */
export function domainWords(reference: Reference): OwnWords {
  const { occupations, skills, majors, regions } = reference;
  const named = (...all: ReadonlyMap<string, Named>[]) =>
    all.flatMap((of) => [...of.values()]).flatMap(namesOf);
  const names = named(occupations, skills);
  return { words: [...names, ...named(majors, regions)], names };
}

/** By the map of trades: a corrected stock comes with new maps behind the same object. */
const known = new WeakMap<Reference["occupations"], { text: Text; words: TradeWords }>();

/** The words of a stock of reference data; made once for each state of it. */
export function tradeWords(text: Text, reference: Reference): TradeWords {
  const made = known.get(reference.occupations);
  if (made?.text === text) return made.words;
  const words = createTradeWords(text, reference);
  known.set(reference.occupations, { text, words });
  return words;
}

function createTradeWords(text: Text, reference: Reference): TradeWords {
  const occupations: Named[] = [...reference.occupations.values()];
  const trades = findables(text, [...occupations, ...reference.skills.values()]);
  const places = findablePlaces(text, reference.regions);
  const byTrade = codesByKey(text, occupations);
  const bySkill = codesByKey(text, reference.skills.values());
  const groups = groupsOfWords(text, reference.wordGroups);
  // Never one token (CNC操作员, CNC operator): looked for in the title as written.
  const findPhrases = phraseFinder(
    [...new Set([...byTrade.keys(), ...bySkill.keys()])].filter(
      (key) => !/^(\p{Script=Han}+|[a-z0-9+#]+)$/u.test(key),
    ),
  );
  const nothing: Findable = { tokens: [], pinyin: [] };
  const allNames = [...occupations, ...reference.skills.values()].flatMap(namesOf);
  let names: ReturnType<typeof namesByParts> | undefined;
  return {
    namesIn: (tokens, telling = tokens) =>
      (names ??= namesByParts(text, allNames))(new Set(tokens), new Set(telling)),
    trade: (code) => groups.words.get(code) ?? trades(code) ?? nothing,
    place: (code) => places(code) ?? nothing,
    mentionedIn: (title) => {
      const phrased = findPhrases(text.normalize(title));
      const mentioned = [...new Set([...text.documentTokens(title), ...phrased])];
      const named = mentioned.filter((key) => byTrade.has(key));
      const exact = named.filter((key) => !named.some((o) => o !== key && o.includes(key)));
      const codes = [
        ...exact.flatMap((key) => byTrade.get(key) ?? []),
        ...mentioned.flatMap((key) => bySkill.get(key) ?? []),
        ...groups.saidIn(text.normalize(title)),
      ];
      return [...new Set(codes)];
    },
  };
}

/** The groups of words that mean the same, built in and the operator's, each under a code of its own, and those that a
 * plain title says. */
function groupsOfWords(text: Text, own: readonly WordGroup[]) {
  const words = new Map<string, Findable>();
  const byWord = new Map<string, string[]>();
  for (const [at, group] of [...builtInGroups, ...own].entries()) {
    const code = `words-${at}`;
    const { said, tokens } = groupEffect(text, group);
    words.set(code, { tokens, pinyin: [] });
    for (const word of said) byWord.set(word, [...(byWord.get(word) ?? []), code]);
  }
  const findPhrases = phraseFinder([...byWord.keys()]);
  const saidIn = (plain: string) => findPhrases(plain).flatMap((word) => byWord.get(word) ?? []);
  return { words, saidIn };
}

/** The groups of the house. */
export const builtInGroups: readonly WordGroup[] = wordGroups.map((words) => {
  return { kind: "same", words: [...words] };
});

/** What a group does: a listing whose title holds one of `said` (plain) is also found by `tokens`. Words that no dictionary
 * knows are found as queries cut them. */
export function groupEffect(text: Text, { kind, words }: WordGroup) {
  const [wider = "", ...narrower] = words;
  const meant = kind === "same" ? words : [wider];
  const tokens = meant.flatMap((word) => [...text.documentTokens(word), ...text.queryTokens(word)]);
  const said = (kind === "same" ? words : narrower).map((word) => text.normalize(word));
  return { said, tokens: [...new Set(tokens)] };
}

/** Finds which of many phrases stand in a text, by their first two characters. */
function phraseFinder(phrases: readonly string[]): (plain: string) => string[] {
  const byStart = new Map<string, string[]>();
  for (const phrase of phrases) {
    const start = phrase.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  }
  return (plain) => {
    const found = new Set<string>();
    for (let at = 0; at < plain.length; at += 1) {
      const candidates = byStart.get(plain.slice(at, at + 2)) ?? [];
      for (const phrase of candidates) if (plain.startsWith(phrase, at)) found.add(phrase);
    }
    return [...found];
  };
}

const mostSharing = 6;

/** Tokens of each trade without those that more than six of them share, unless a trade is called just that, and without
 * those by which another one is called (关务 in 关务船务). Pinyin is made when somebody asks: it takes longer than all the
 * rest, and most trades are never named. */
function findables(text: Text, entries: Named[]): (code: string) => Findable | undefined {
  const all = new Map(
    entries.map((entry) => [entry.code, { entry, tokens: tokensOf(text, entry) }]),
  );
  const sharing = new Map<string, number>();
  for (const token of [...all.values()].flatMap(({ tokens }) => tokens)) {
    sharing.set(token, (sharing.get(token) ?? 0) + 1);
  }
  const names = codesByKey(text, entries);
  return remembered((code) => {
    const found = all.get(code);
    if (!found) return undefined;
    const whole = new Set(namesOf(found.entry).map((name) => text.normalize(name)));
    const called = new Set(Object.values(found.entry.names).flatMap((n) => text.documentTokens(n)));
    const own = found.tokens.filter(
      (token) =>
        whole.has(token) ||
        called.has(token) ||
        /^[a-z]/.test(token) ||
        ((sharing.get(token) ?? 0) <= mostSharing && !names.has(token)),
    );
    // Nobody spells out an alias: the pinyin is that of the name.
    const named = new Set(text.documentTokens(found.entry.names["zh-CN"]));
    const spelt = own.filter((token) => named.has(token));
    return { tokens: own, pinyin: spelt.flatMap((token) => text.pinyinTokens(token)) };
  });
}

/** A place is found by all that its names say. */
function findablePlaces(text: Text, regions: Reference["regions"]) {
  return remembered((code) => {
    const region = regions.get(code);
    if (!region) return undefined;
    const pinyin = namesOf(region).flatMap((name) => text.pinyinTokens(name));
    return { tokens: tokensOf(text, region), pinyin: [...new Set(pinyin)] };
  });
}

const tokensOf = (text: Text, entry: Omit<Named, "code">) => [
  ...new Set(namesOf(entry).flatMap((name) => text.documentTokens(name))),
];

function codesByKey(text: Text, entries: Iterable<Named>): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const entry of entries) {
    const keys = new Set(namesOf(entry).map((name) => text.normalize(name).trim()));
    keys.delete("");
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), entry.code]);
  }
  return byKey;
}
