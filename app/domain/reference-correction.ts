// Owns what a correction of the market's words is: which words a row claims, what changed, and when it may not be saved.
// Leaves reading and writing the tables to features/reference.
import { accept, type Outcome, refuse } from "./refusal";
import type { ReferenceTable } from "./reference";

/** Tables whose rows have other spellings, and tables whose rows can be taken out of use. */
export const tablesWithAliases: readonly ReferenceTable[] = [
  "region",
  "occupation",
  "skill",
  "certificate",
  "educationLevel",
];
export const tablesWithRetired: readonly ReferenceTable[] = [
  "region",
  "major",
  "occupation",
  "skill",
  "certificate",
];

/** What can be corrected of a row: its three names, how else people write it, and whether it is still offered. */
export type Wording = {
  zhCN: string;
  zhHK: string;
  en: string;
  aliases: string[];
  retired: boolean;
};
export type WordingPart = keyof Wording;
const parts: readonly WordingPart[] = ["zhCN", "zhHK", "en", "aliases", "retired"];

/** One spelling for comparing words: half width, lower case, single spaces. */
export function foldedWord(word: string): string {
  return word.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** Aliases as typed, one a line or parted by commas: without doubles and without the row's own names. */
export function readAliases(text: string, names: readonly string[]): string[] {
  const said = new Set(names.map(foldedWord));
  return text
    .split(/[\n、，,;；]/)
    .map((alias) => alias.replace(/\s+/g, " ").trim())
    .filter((alias) => {
      const key = foldedWord(alias);
      if (key === "" || said.has(key)) return false;
      said.add(key);
      return true;
    });
}

const wordsOf = ({ zhCN, zhHK, en, aliases }: Wording) => [zhCN, zhHK, en, ...aliases];

/** The words that a row would claim anew, folded: only these can take something from another row. */
export function newWords(before: Wording, after: Wording): string[] {
  const held = new Set(wordsOf(before).map(foldedWord));
  return [...new Set(wordsOf(after).map(foldedWord))].filter((word) => !held.has(word));
}

/** The parts that differ, as they were and as they are: what the history keeps. Refuses with
 * `reference.nothing_changed` when there are none. */
export function decideCorrection(
  before: Wording,
  after: Wording,
): Outcome<{ before: Partial<Wording>; after: Partial<Wording> }> {
  const changed = parts.filter((part) => String(before[part]) !== String(after[part]));
  if (changed.length === 0) return refuse("reference.nothing_changed");
  const only = (wording: Wording): Partial<Wording> =>
    Object.fromEntries(changed.map((part) => [part, wording[part]]));
  return accept({ before: only(before), after: only(after) });
}
