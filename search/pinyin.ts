// Owns how Han is said: full pinyin, initials, and every way in which a character may be read. Leaves cutting to text.ts.
import { pinyin } from "pinyin-pro";
import { remember } from "./remember-tokens";

const charactersOf = (word: string) => Array.from(word);
const unique = (tokens: Iterable<string>) => [...new Set(tokens)];

/** Full pinyin and initials of words read together. */
export function createReadings(): (words: string[]) => string[] {
  const syllablesOf = remember((word) => {
    const read = pinyin(word, { toneType: "none", type: "array", v: true, nonZh: "removed" });
    return read.filter((syllable) => /^[a-z]+$/.test(syllable));
  });
  return (words) => {
    const syllables = words.flatMap(syllablesOf);
    if (syllables.length < 2) return [];
    return [syllables.join(""), syllables.map((syllable) => syllable.charAt(0)).join("")];
  };
}

const mostSounds = 8;
const soundsOfCharacter = remember((character) =>
  unique(pinyin(character, { toneType: "none", type: "array", multiple: true, v: true })),
);

/** The usual reading of a word first, then those that its characters have elsewhere. */
export const soundsOf = remember((word) => {
  const usual = pinyin(word, { toneType: "none", type: "array", v: true }).join(" ");
  const all = charactersOf(word).reduce<string[]>(
    (ways, character) =>
      ways
        .flatMap((way) => soundsOfCharacter(character).map((sound) => `${way} ${sound}`.trim()))
        .slice(0, mostSounds),
    [""],
  );
  return unique([usual, ...all]).slice(0, mostSounds);
});
