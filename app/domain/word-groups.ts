// Owns groups of words that searches take for each other: how one is read from what the operator typed, and how a new
// version of all groups comes about. Leaves the built-in groups and the search itself to search/.
import { foldedWord } from "./reference-correction";
import { accept, type Outcome, refuse } from "./refusal";
import { simplify } from "./simplified";

/** `same`: a listing whose title says one of the words is found by all of them. `narrower`: the first word is the wider
 * one; a listing that says one of the others is found by it, never the other way round. */
export const groupKinds = ["same", "narrower"] as const;
export type GroupKind = (typeof groupKinds)[number];
export type WordGroup = { kind: GroupKind; words: string[] };

export const groupBounds = { fewest: 2, most: 12, shortest: 2, longest: 30, groups: 200 };

/** One spelling for comparing words, whatever the script. */
const keyOf = (word: string) => simplify(foldedWord(word));

/** Words as typed, one a line or parted by commas, each once; another script of the same word is the same. */
export function readGroupWords(text: string): string[] {
  const words = text.split(/[\n、，,;；]/).map((word) => word.replace(/\s+/g, " ").trim());
  const once = new Map(words.filter(Boolean).map((word) => [keyOf(word), word]));
  return [...once.values()];
}

/** A group from what was typed. Refuses with `words.too_few`, `words.too_many`, or `words.odd` and the word that is too
 * short, too long or no word at all. */
export function decideGroup(kind: GroupKind, text: string): Outcome<WordGroup> {
  const words = readGroupWords(text);
  if (words.length < groupBounds.fewest) return refuse("words.too_few");
  if (words.length > groupBounds.most) return refuse("words.too_many", { most: groupBounds.most });
  const odd = words.find((word) => !isWord(word));
  if (odd !== undefined) return refuse("words.odd", { word: odd.slice(0, groupBounds.longest) });
  return accept({ kind, words });
}

const isWord = (word: string) => {
  const { length } = Array.from(word);
  const isBounded = length >= groupBounds.shortest && length <= groupBounds.longest;
  return (
    isBounded && /^[\p{L}\p{N}][\p{L}\p{N}\p{M} +#./&'’-]*$/u.test(word) && /\p{L}/u.test(word)
  );
};

/** What tells a group from every other; the order of words that mean the same tells nothing. */
export function groupKey({ kind, words }: WordGroup): string {
  const keys = words.map(keyOf);
  const [wider = "", ...others] = keys;
  return kind === "same"
    ? ["same", ...keys.sort()].join("|")
    : ["narrower", wider, ...others.sort()].join("|");
}

/** All groups with one more. Refuses with `words.already` when it is among them, `words.full` when there are enough. */
export function withGroup(groups: readonly WordGroup[], group: WordGroup): Outcome<WordGroup[]> {
  if (groups.some((one) => groupKey(one) === groupKey(group))) return refuse("words.already");
  if (groups.length >= groupBounds.groups)
    return refuse("words.full", { most: groupBounds.groups });
  return accept([...groups, group]);
}

/** All groups without one. Refuses with `words.not_found`. */
export function withoutGroup(groups: readonly WordGroup[], key: string): Outcome<WordGroup[]> {
  const left = groups.filter((one) => groupKey(one) !== key);
  return left.length < groups.length ? accept(left) : refuse("words.not_found");
}

/** The groups that stand in one of two versions only: what a change of version touches. */
export function differingGroups(
  before: readonly WordGroup[],
  after: readonly WordGroup[],
): WordGroup[] {
  const only = (some: readonly WordGroup[], others: readonly WordGroup[]) => {
    const known = new Set(others.map(groupKey));
    return some.filter((one) => !known.has(groupKey(one)));
  };
  return [...only(before, after), ...only(after, before)];
}
