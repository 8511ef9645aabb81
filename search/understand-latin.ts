// Owns the conditions that are typed in English: phrases with a word's edge on both sides, and names of places of one to
// four words. The words stand in understand.data.ts.
import { latinEducation, latinPhrases, type WordFilter } from "./understand.data";
import type { Stock } from "./understand-stock";

/** Where a condition stands in the text, and what it is. */
export type LatinSpan = {
  start: number;
  end: number;
  filters: (WordFilter | { name: "place"; code: string })[];
};

const edged = (pattern: string) => new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, "g");
const phrases = [
  ...latinPhrases.map(({ pattern, means }) => ({ pattern: edged(pattern), means })),
  ...latinEducation.map(({ pattern, rank }) => ({
    pattern: edged(`(?:${pattern})(?: or above| graduates?)?`),
    means: [{ name: "education", rank }] satisfies WordFilter[],
  })),
];
const mostWords = 4;

/** The conditions of a folded text, none over another. */
export function latinSpans(folded: string, { latinPlaces }: Stock): LatinSpan[] {
  if (!/[a-z]{2}/.test(folded)) return [];
  const spans: LatinSpan[] = [];
  const add = (span: LatinSpan) => {
    const isFree = spans.every(({ start, end }) => span.end <= start || span.start >= end);
    if (isFree) spans.push(span);
  };
  for (const { pattern, means } of phrases) {
    for (const { index, 0: found } of folded.matchAll(pattern)) {
      add({ start: index, end: index + found.length, filters: [...means] });
    }
  }
  for (const { start, end } of rowsOfWords(folded)) {
    const code = latinPlaces.get(folded.slice(start, end).replace(/\s+/g, " "));
    if (code) add({ start, end, filters: [{ name: "place", code }] });
  }
  return spans;
}

/** Where one to four words stand in a row, the longest rows first. */
function rowsOfWords(folded: string): { start: number; end: number }[] {
  const words = [...folded.matchAll(/[a-zà-ÿ'.]+/g)];
  const ends = words.map(({ index, 0: word }) => index + word.length);
  return Array.from({ length: mostWords }, (_, shorter) => mostWords - shorter).flatMap((count) =>
    words.flatMap(({ index }, at) => {
      const end = ends[at + count - 1];
      return end === undefined ? [] : [{ start: index, end }];
    }),
  );
}
