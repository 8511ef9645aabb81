// Owns which trades the core of a title means: Chinese titles are told by their end (a head), so the longest known word
// at the end counts most. Leaves the words to title-index.ts, several trades, hints and doubt to title-occupation.ts.
import type { Occupation } from "./reference";
import { type Terms, titleTerms } from "./title-index";
import { suggester } from "./title-likeness";
import { remember } from "./remember";
import {
  deputy,
  elsewhere,
  endsAlike,
  fillers,
  type TitleEnd,
  weakHeads,
} from "./title-occupation.data";
import { splitEnd } from "./title-words";

/** Trades with how well the words mean them, 0..1, best first. */
export type Scored = readonly { code: string; score: number }[];
export type ReadCore = (core: string) => Scored;
type Found = { code: string; score: number }[];

const most = 8;
const longestCore = 24;
const weak = new Set(weakHeads);
const byEnd = 0.95;
const byPlainer = 0.98;
const weakHead = 0.35;
const longHead = 0.92;
const shortHead = 0.87;
const inside = 0.45;
const shortened = 0.8;
const clear = 0.8;
const certain = 0.97;
const known = 0.7;
const latin = /[a-z0-9+#.]/;

/** Prepares the names of all trades for reading; a quarter of a second with the full classification. */
export function coreReader(
  occupations: Iterable<Occupation>,
  simplify: (text: string) => string,
): ReadCore {
  const terms = titleTerms([...occupations], simplify);
  const suggest = suggester(terms.whole);
  return remember((text) => {
    const core = text.slice(-longestCore);
    const heads = best(headsOf(core, terms));
    if ((heads[0]?.score ?? 0) >= clear) return heads;
    const shorter = core.replace(fillers, "");
    const filled = shorter === core ? [] : headsOf(shorter, terms);
    return best([
      ...heads,
      ...filled.map(({ code, score }) => ({ code, score: score * shortened })),
      ...insideOf(core, terms),
      ...suggest(core),
    ]);
  });
}

/** The best score of every trade, best first; of equal ones the first found. */
export function best(all: Scored): Scored {
  const byCode = new Map<string, number>();
  for (const { code, score } of all) byCode.set(code, Math.max(score, byCode.get(code) ?? 0));
  const scored = Array.from(byCode, ([code, score]) => ({ code, score }));
  return scored.sort((a, b) => b.score - a.score).slice(0, most);
}

/** Terms at the end of the core are its head; a shorter head counts little behind a longer one. */
function headsOf(core: string, terms: Terms): Found {
  const found: Found = [];
  let strongest = 0;
  for (let from = 0; from < core.length - 1 && strongest < certain; from += 1) {
    if (isWithinLatin(core, from)) continue;
    const head = core.slice(from);
    const factor = headFactor(head, from) * (strongest < known ? 1 : 1 - strongest / 2);
    for (const { code, score } of meaningsOf(head, terms)) {
      found.push({ code, score: score * factor });
      strongest = Math.max(strongest, score * factor);
    }
  }
  return found;
}

/** Terms before the end say with what or for whom; they suggest. */
function insideOf(core: string, terms: Terms): Found {
  const found: Found = [];
  for (let from = 0; from < core.length - 1; from += 1) {
    for (let to = from + 2; to < core.length; to += 1) {
      const text = core.slice(from, to);
      if (isWithinLatin(core, from) || isWithinLatin(core, to) || weak.has(text)) continue;
      for (const { code, weight } of terms.whole.get(text) ?? []) {
        found.push({ code, score: weight * inside });
      }
    }
  }
  return found;
}

/** What a whole text means: by itself, and by what stands in front of its end. */
function meaningsOf(text: string, terms: Terms): Found {
  const { stem, end, word } = splitEnd(text);
  const itself = terms.whole.get(text) ?? [];
  const plainer = `${stem}${word.replace(deputy, "")}`;
  const alike = plainer === text ? [] : (terms.whole.get(plainer) ?? []);
  const related = [...(terms.stems.get(stem) ?? []), ...(terms.whole.get(stem) ?? [])];
  return [
    ...itself.map(({ code, weight }) => ({ code, score: weight })),
    ...alike.map(({ code, weight }) => ({ code, score: weight * byPlainer })),
    ...related.map((meaning) => ({
      code: meaning.code,
      score: meaning.weight * byEnd * likeness(stem, end, meaning.end),
    })),
  ];
}

/** A technology is built by engineers: Java is Java开发工程师 as 注塑 is not always 注塑工程师. */
function likeness(stem: string, end: TitleEnd, meant: TitleEnd): number {
  const isTechnology = end === "engineer" && meant === "none" && latin.test(stem.charAt(0));
  return isTechnology ? 1 : (endsAlike[end][meant] ?? elsewhere);
}

function headFactor(head: string, from: number): number {
  if (from === 0) return 1;
  if (weak.has(head)) return weakHead;
  return head.length > 2 ? longHead : shortHead;
}

const isWithinLatin = (text: string, at: number) =>
  at > 0 && latin.test(text.charAt(at - 1)) && latin.test(text.charAt(at));
