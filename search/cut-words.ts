// Owns what can be done with words that are cut already: parts, pairs, orders, single characters joined. Knows no
// dictionary; cutting itself is text.ts'.
import { whoDoes } from "./stop-words.data";

export const charactersOf = (word: string) => Array.from(word);
export const pairsOf = (word: string) =>
  charactersOf(word).flatMap((at, i, all) => (i === 0 ? [] : [`${all[i - 1]}${at}`]));

const lettersAndDigits = /^[a-z]{2,}\d|^\d+[a-z]{2,}/;

/** iso9001 is also found by iso and by 9001; 5s and c++ stay whole. */
export function codeParts(code: string): string[] {
  if (!lettersAndDigits.test(code)) return [];
  return (code.match(/[a-z]+|\d+/g) ?? []).filter((part) => part.length > 1);
}

/** Every order of a few words, the given one first. */
export function ordersOf(words: string[]): string[][] {
  if (words.length < 2) return [words];
  return words.flatMap((first, at) =>
    ordersOf(words.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

/** A word laid out in parts of two characters or more, short ones first, without gap or overlap; null when they do not fit. */
export function tile(word: string, parts: string[]): string[] | null {
  if (word === "") return [];
  const fitting = parts.filter((part) => charactersOf(part).length > 1 && word.startsWith(part));
  for (const part of fitting.sort((a, b) => a.length - b.length)) {
    const rest = tile(word.slice(part.length), parts);
    if (rest) return [part, ...rest];
  }
  return null;
}

/** Single characters in a row are most often one word that no dictionary knows (a firm, a trade word): join them. */
export function joinSingles(words: string[]): string[] {
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

/** Words without the 员 of 物流员: it only says that somebody does it, and a listing may say so otherwise. */
export function withoutWho(words: string[]): string[] {
  const [before = "", last = ""] = words.slice(-2);
  const isTold = words.length > 1 && whoDoes.has(last) && charactersOf(before).length > 1;
  return isTold ? words.slice(0, -1) : words;
}
