// Owns how a job title is taken apart: noise, levels and brackets off, several trades parted, the end that says what kind
// of work it is. Leaves to title-terms.ts which trade the words mean.
import {
  alsoMarks,
  firmWords,
  leadingLevels,
  levelWords,
  english,
  listMarks,
  noiseWords,
  rewrites,
  softMarks,
  titleEnds,
  type TitleEnd,
  unitEnd,
} from "./title-occupation.data";

/** One trade of a title in the spellings to try, best first; `levelled`: with its level, which may belong to the name of
 * a trade (副总助理); `isSecond`: named as an addition (`兼`). */
export type TitlePart = { wholes: string[]; levelled: string; isSecond: boolean };
export type TitleWords = { parts: TitlePart[]; asides: string[] };

const brackets = /[([{【〔《<「『]([^)\]}】〕》>」』]*)(?:[)\]}】〕》>」』]|$)/g;
/** Blanks between Chinese and a code, which nobody means. */
export const spaceNextToHan =
  /(?<=[\p{Script=Han})\]】])\s+(?=[a-z0-9.])|(?<=[a-z0-9+#.])\s+(?=\p{Script=Han})/gu;
const englishBehindChinese = /(?<=\p{Script=Han})\s*[a-z][a-z.&]*(?:[\s/]+[a-z][a-z.&]*)+\s*$/u;
const numbering =
  /^[\d.、\s]+(?=\p{Script=Han})|[a-z]{0,4}\d{4,}[a-z]?$|(?<=\p{Script=Han})[\da-d]$/gu;
const ends = Object.entries(titleEnds).flatMap(([end, words]) =>
  words.map((word) => ({ end: end as TitleEnd, word })),
);
const endOf = new Map(ends.map(({ end, word }) => [word, end]));
const lastOfEnds = new Set(ends.map(({ word }) => word.slice(-1)));
const longestEnd = Math.max(...ends.map(({ word }) => word.length));

/** The one spelling of titles and names of trades, one a line: half-width, lower case, simplified. */
export function plainTitles(
  titles: readonly string[],
  simplify: (text: string) => string,
): string[] {
  if (titles.length === 0) return [];
  const lines = titles.map((title) => title.replace(/\n/g, " "));
  return simplify(lines.join("\n").normalize("NFKC").toLowerCase()).split("\n").map(rewritten);
}

const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");

/**
 * The one spelling of a title at a time. Most are written in characters that `simplify` leaves alone: those of `sample`
 * that it does are learned once, and a title of nothing else is not given to it.
 */
export function plainTitle(
  sample: readonly string[],
  simplify: (text: string) => string,
): (title: string) => string {
  const signs = [...new Set(sample.join("").normalize("NFKC").toLowerCase() + ascii)];
  const simple = simplify(signs.join("\n")).split("\n");
  const kept = new Set(signs.filter((sign, at) => sign === simple[at]));
  const simplified = (text: string) =>
    Array.from(text).every((sign) => kept.has(sign)) ? text : simplify(text);
  return (title) => plainTitles([title], simplified)[0] ?? "";
}

function rewritten(title: string): string {
  return rewrites.reduce((text, [from, to]) => text.replace(from, to), title.trim());
}

/** Takes a plain title apart. Parts stand in the order of the title; nothing is left of pure noise. */
export function titleWords(title: string): TitleWords {
  const asides: string[] = [];
  const bare = title.replace(brackets, (_, inside: string) => {
    asides.push(...inside.split(listMarks).map(core).filter(Boolean));
    return " ";
  });
  const parts = bare.split(alsoMarks).flatMap((side, at) =>
    completed(side.split(listMarks)).map((words, i): TitlePart => {
      const levelled = withoutNoise(words).replace(softMarks, "");
      return { wholes: spellings(words), levelled, isSecond: at > 0 && i === 0 };
    }),
  );
  return { parts: parts.filter(({ wholes }) => wholes.length > 0), asides };
}

/** The whole without soft marks, then what they part. */
function spellings(words: string): string[] {
  const clean = words.replace(englishBehindChinese, "").replace(spaceNextToHan, "");
  const pieces = clean.split(softMarks).map(core).filter(Boolean);
  const isChinese = /\p{Script=Han}/u.test(clean);
  const whole = isChinese ? core(clean.split(softMarks).join("")) : pieces.join(" ");
  const translated = isChinese ? [] : [inChinese(pieces)];
  const all = [...translated, whole, ...pieces];
  return [...new Set(/[a-z]/.test(clean) ? all.map(rewritten) : all)].filter(Boolean);
}

/** `quality engineer` in the words of the trades; empty when a word is not known. */
function inChinese(words: string[]): string {
  const known = words.map((word) => (Object.hasOwn(english, word) ? english[word] : undefined));
  return known.every((word) => word !== undefined) ? known.join("") : "";
}

/** `车床/铣床技工` is `车床技工` and `铣床技工`: an end at the end of a list belongs to all that have none. */
function completed(words: string[]): string[] {
  const last = splitEnd(core(words.at(-1) ?? ""));
  if (words.length < 2 || last.end === "none" || last.stem === "") return words;
  return words.map((word) => {
    const { end, stem } = splitEnd(core(word));
    return end === "none" && stem.length > 1 && stem.length <= 4 ? `${word}${last.word}` : word;
  });
}

/** A title without noise, level, numbers and firm; empty when nothing else stood there. */
export function core(text: string): string {
  const bare = withoutNoise(text);
  const level = bare.replace(levelWords, "").replace(firmWords, "").trim();
  return (level.length > 1 ? level.replace(leadingLevels, "") : level).trim();
}

const withoutNoise = (text: string) =>
  text.trim().replace(noiseWords, "").replace(numbering, "").trim();

/** The longest known end of a title and what stands in front of it; `none` when it has no such end. */
export function splitEnd(text: string): { stem: string; end: TitleEnd; word: string } {
  const longest = lastOfEnds.has(text.slice(-1)) ? longestEnd : 0;
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const word = text.slice(-length);
    const end = endOf.get(word);
    if (end) return { stem: text.slice(0, -length).replace(unitEnd, "").trim(), end, word };
  }
  return { stem: text, end: "none", word: "" };
}
