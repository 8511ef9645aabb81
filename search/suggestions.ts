// Owns what may be meant by the beginning of a word: trades, skills, places and firms, by their names in any script, by
// pinyin and by initials. In memory, so that an answer takes a millisecond; how often each is on the market is given.
import type { Reference } from "~/app/domain/reference";
import type { Locale, Names } from "~/app/domain/values";
import type { ReadingsOf } from "./initials";
import type { Text } from "./text";

/** `word`: no name of anything by itself; `recent`: looked for before on this device. */
export const suggestionKinds = ["trade", "skill", "place", "firm", "word", "recent"] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];
/** What stands in the list and, chosen, in the search box: with the words before the one that is being typed. */
export type Suggestion = { kind: SuggestionKind; text: string };
/** What is on the market now. `counts`: listings by code of a trade, a skill or a place. */
export type Living = {
  firms: readonly { shortName: string; listings: number }[];
  counts: ReadonlyMap<string, number>;
};
export type Suggest = (typed: string, locale: Locale) => Suggestion[];

type Entry = {
  kind: SuggestionKind;
  names: Names;
  /** Folded names, other names, pinyin in full and initials. */
  keys: string[];
  weight: number;
};

const most = 8;
const mostOfAKind = 4;
const shortest = 2;
const longest = 30;
const longestSpelt = 8;

/** Prepares suggestions; takes some hundred milliseconds for ten thousand firms, in turns of the event loop. */
export async function createSuggestions(
  text: Text,
  reference: Reference,
  living: Living,
  { readingsOf, turn }: { readingsOf: ReadingsOf; turn: () => Promise<unknown> },
): Promise<Suggest> {
  const entries: Entry[] = [];
  const add = (kind: SuggestionKind, names: Names, others: readonly string[], count: number) => {
    entries.push({ kind, names, keys: keysOf(text, names, others), weight: Math.log2(1 + count) });
  };
  const countOf = (code: string) => living.counts.get(code) ?? 0;
  const { occupations, skills, regions } = reference;
  for (const { kind, retired, code, names, aliases } of occupations.values())
    if (kind === "trade" && !retired) add("trade", names, aliases, countOf(code));
  await turn();
  for (const { retired, code, names, aliases } of skills.values())
    if (!retired) add("skill", names, aliases, countOf(code));
  await turn();
  for (const { retired, code, names, aliases } of regions.values())
    if (!retired) add("place", names, aliases, countOf(code));
  for (const [at, { shortName, listings }] of living.firms.entries()) {
    if (at % 200 === 0) await turn();
    add("firm", { "zh-CN": shortName, "zh-HK": shortName, en: shortName }, [], listings);
  }
  const begun = (typed: string, locale: Locale, least?: number) =>
    suggest(entries, text.normalize(typed.slice(0, longest)).trim(), locale, least);
  const nameOf = namesByWord(text, entries);
  const read = (typed: string, locale: Locale): Suggestion[] =>
    readingsOf(typed).map(({ word }) => {
      const entry = nameOf.get(word);
      return { kind: entry?.kind ?? "word", text: entry?.names[locale] ?? word };
    });
  return (typed, locale) => {
    // Letters are initials more often than the beginning of a name.
    const whole = firstOf([...read(typed, locale), ...begun(typed, locale)]);
    const [, before = "", last = ""] = /^(.*\S)\s+(\S+)$/u.exec(typed) ?? [];
    if (whole.length > 0 || before === "") return whole;
    return begun(last, locale, isHan.test(last) ? 1 : shortest).map(({ kind, text: name }) => {
      return { kind, text: `${before} ${name}` };
    });
  };
}

/** What stands for a word in the list, in the reader's language. */
function namesByWord(text: Text, entries: readonly Entry[]): Map<string, Entry> {
  const byWord = new Map<string, Entry>();
  for (const entry of entries) {
    const word = text.normalize(entry.names["zh-CN"]);
    if (!byWord.has(word)) byWord.set(word, entry);
  }
  return byWord;
}

/** As many as are shown, each text once. */
function firstOf(all: readonly Suggestion[]): Suggestion[] {
  const once = new Map(all.toReversed().map((one) => [one.text, one]));
  return all.filter((one) => once.get(one.text) === one).slice(0, most);
}

function keysOf(text: Text, names: Names, others: readonly string[]): string[] {
  const said = new Set(
    [...Object.values(names), ...others].map((name) => text.normalize(name).trim()),
  );
  const name = text.normalize(names["zh-CN"]);
  const sounds = name.length <= longestSpelt ? text.soundsOf(name) : [];
  const spelt = sounds.flatMap((sound) => [
    sound.replace(/\s/g, ""),
    sound.replace(/(\w)\w*\s?/g, "$1"),
  ]);
  return [...said, ...spelt].filter((key) => key.length > 1);
}

function suggest(
  entries: readonly Entry[],
  typed: string,
  locale: Locale,
  least = shortest,
): Suggestion[] {
  if (Array.from(typed).length < least) return [];
  const found = entries
    .flatMap((entry) => {
      const fit = fitOf(entry.keys, typed);
      return fit === 0 ? [] : [{ entry, rank: fit * 100 + entry.weight }];
    })
    .sort((a, b) => b.rank - a.rank || a.entry.names[locale].length - b.entry.names[locale].length);
  const counts = new Map<SuggestionKind, number>();
  const shown = new Map<string, Suggestion>();
  for (const { entry } of found) {
    const { kind, names } = entry;
    const n = (counts.get(kind) ?? 0) + 1;
    if (n > mostOfAKind || shown.has(names[locale])) continue;
    counts.set(kind, n);
    shown.set(names[locale], { kind, text: names[locale] });
    if (shown.size === most) break;
  }
  return [...shown.values()];
}

/** 3: just that; 2: begins so; 1: holds it inside, for words of signs only; 0: not. */
function fitOf(keys: readonly string[], typed: string): number {
  let best = 0;
  for (const key of keys) {
    if (key === typed) return 3;
    if (key.startsWith(typed)) best = 2;
    else if (best === 0 && isHan.test(typed) && key.includes(typed)) best = 1;
  }
  return best;
}
const isHan = /^\p{Script=Han}+$/u;
