// Owns why a listing was found: which characters of its title and firm, in the script in which they are written, stand for
// the words that were looked for, and where else the others stand.
import type { Reference } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";
import type { Text } from "~/search/text";
import { tradeWords } from "~/search/trade-words";
import { around, type Around } from "./found-words";

/** A stretch of a text in UTF-16 units. */
export type Mark = { at: number; text: string };
export type WhyFound = {
  title: Mark[];
  firm: Mark[];
  /** Names of the trade and the skills that the other words mean (CNC: 数控). */
  means: string[];
  /** Where the rest stands in what the firm wrote. */
  text: ({ word: string } & Around) | null;
};
type Row = {
  title: string;
  description: string;
  requirements: string;
  occupationCode: string | null;
  skills: readonly { skillCode: string }[];
  enterprise: { shortName: string };
};
type Words = { text: Text; reference: Reference };

/** Says of a row why these words (as the engine looked for them) find it; null when nothing was looked for. */
export function whyFound(
  words: Words,
  row: Row,
  tokens: readonly string[],
  locale: Locale,
): WhyFound | null {
  if (tokens.length === 0) return null;
  const title = marksIn(words.text, row.title, tokens);
  const firm = marksIn(words.text, row.enterprise.shortName, tokens);
  const shown = new Set([...title.found, ...firm.found]);
  const others = tokens.filter((token) => !shown.has(token));
  const means = namesMeant(words, row, others, locale);
  const rest = others.filter((token) => !means.tokens.has(token));
  const written = [row.description, row.requirements].filter(Boolean).join("\n");
  return {
    title: title.marks,
    firm: firm.marks,
    means: means.names,
    text: rest.length > 0 ? firstIn(words.text, written, rest) : null,
  };
}

function namesMeant(
  { text, reference }: Words,
  row: Row,
  tokens: readonly string[],
  locale: Locale,
) {
  if (tokens.length === 0) return { names: [], tokens: new Set<string>() };
  const known = tradeWords(text, reference);
  const codes = [row.occupationCode ?? "", ...row.skills.map(({ skillCode }) => skillCode)];
  const met = new Set<string>();
  const names = codes.flatMap((code) => {
    const { tokens: said, pinyin } = known.trade(code);
    const fitting = tokens.filter((token) => said.includes(token) || pinyin.includes(token));
    for (const token of fitting) met.add(token);
    const name = (reference.occupations.get(code) ?? reference.skills.get(code))?.names[locale];
    return fitting.length > 0 && name ? [name] : [];
  });
  return { names: [...new Set(names)], tokens: met };
}

function firstIn(text: Text, written: string, tokens: readonly string[]): WhyFound["text"] {
  const [first] = marksIn(text, written.slice(0, longestSearched), tokens).marks;
  if (!first) return null;
  return { word: first.text, ...around(written, first.at, first.text.length) };
}

const longestSearched = 2_000;
const hanOnly = /^\p{Script=Han}+$/u;
const hanRun = /\p{Script=Han}+/gu;

/** The stretches of a text that stand for some of the tokens, without overlaps, and which tokens those are. */
function marksIn(text: Text, written: string, tokens: readonly string[]) {
  const folded = foldInPlace(text, written);
  const found = new Set<string>();
  const spans: Span[] = [];
  for (const token of tokens) {
    const literal = literalSpans(folded, token);
    const isSpelt = literal.length === 0 && !hanOnly.test(token);
    const own = isSpelt ? speltSpans(text, folded, token) : literal;
    if (own.length > 0) found.add(token);
    spans.push(...own);
  }
  const marks: Mark[] = [];
  let end = -1;
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, end);
    if (span.end <= start) continue;
    marks.push({ at: start, text: written.slice(start, span.end) });
    end = span.end;
  }
  return { marks, found };
}

type Span = { start: number; end: number };

function literalSpans(folded: string, token: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(token); at >= 0; at = folded.indexOf(token, at + token.length)) {
    const span = { start: at, end: at + token.length };
    if (hanOnly.test(token) || isWhole(folded, span)) spans.push(span);
  }
  return spans;
}

/** Letters are a word only when no letter or figure goes on beside them. */
const isWhole = (folded: string, { start, end }: Span) =>
  !/[a-z0-9]/.test(folded.charAt(start - 1)) && !/[a-z0-9]/.test(folded.charAt(end));

/** Han that is spelt so: the shortest word, else the whole run. */
function speltSpans(text: Text, folded: string, token: string): Span[] {
  for (const run of folded.matchAll(hanRun)) {
    const [han] = run;
    if (han.length > longestRun || !text.pinyinTokens(han).includes(token)) continue;
    const words = text.documentTokens(han).sort((a, b) => a.length - b.length);
    const word = words.find((one) => text.pinyinTokens(one).includes(token)) ?? han;
    const start = run.index + han.indexOf(word);
    return [{ start, end: start + word.length }];
  }
  return [];
}
const longestRun = 20;

/** A text folded sign by sign, so that places in it are places in what was written. */
function foldInPlace(text: Text, written: string): string {
  let folded = "";
  for (const sign of written) folded += foldedSigns.get(sign) ?? foldSign(text, sign);
  return folded;
}
const foldedSigns = new Map<string, string>();

function foldSign(text: Text, sign: string): string {
  const folded = text.normalize(sign);
  const kept = folded.length === sign.length ? folded : sign;
  foldedSigns.set(sign, kept);
  return kept;
}
