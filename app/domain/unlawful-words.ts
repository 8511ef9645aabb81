// Owns which words an advertisement may not contain and finds them: the platform's duties AD-2, AD-3 and the internship
// rules on money and papers (教职成〔2021〕4号 art. 19). What follows from a finding is listing.ts' and the operator's.
import { limitWords, type Remedy, remedyRules, sexWords } from "./lawful-wording.data";
import { simplify } from "./simplified";
import { takenBack, wordPatterns } from "./unlawful-words.data";

export const unlawfulCodes = [
  "sex",
  "age",
  "origin",
  "ethnicity",
  "religion",
  "bait",
  "training_loan",
  "fee",
  "papers",
] as const;
export type UnlawfulCode = (typeof unlawfulCodes)[number];
export type RuleId = "AD-1" | "AD-2" | "AD-3" | "IR-18" | "IR-19" | "IR-27" | "IR-28";

/** Words found: the rule they break, the text as written and where it begins (UTF-16 units). */
export type UnlawfulWords = { code: UnlawfulCode; rule: RuleId; text: string; at: number };

/** Same length as the text, so that positions stay true: half-width signs, simplified characters. */
function fold(text: string): string {
  const half = text.replace(/[\u3000\uff01-\uff5e]/g, (sign) =>
    sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  return simplify(half);
}

/**
 * Finds words that limit by sex, age, origin, ethnicity or belief, that bait, or that ask applicants for money, papers
 * or guarantees. In the order of the text, nothing twice. Words about goods and customers (女装, 男鞋, 妇产) and
 * negations (男女不限, 不收押金) are left alone; a clean result is no proof of a lawful text.
 */
export function findUnlawfulWords(text: string): UnlawfulWords[] {
  const folded = fold(text);
  const found: UnlawfulWords[] = [];
  for (const { code, rule, pattern, notAfter } of wordPatterns) {
    // Not matchAll: it copies the pattern, and a file asks hundreds of thousands of times.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
      const at = match.index;
      const end = at + match[0].length;
      if (notAfter?.test(folded.slice(Math.max(0, at - 8), at))) continue;
      if (takenBack.test(folded.slice(end))) continue;
      if (found.some((other) => other.code === code && overlaps(other, at, end))) continue;
      found.push({ code, rule, text: text.slice(at, end), at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const demands: readonly UnlawfulCode[] = ["fee", "training_loan", "papers"];

/** Of these only what is asked of a student who is to come: money, loans, papers or guarantees. */
export function findDemands(text: string): UnlawfulWords[] {
  return findUnlawfulWords(text).filter(({ code }) => demands.includes(code));
}

function overlaps(other: UnlawfulWords, at: number, end: number): boolean {
  return at < other.at + other.text.length && other.at < end;
}

/** A sentence that holds words the law forbids, with the words at their place in it. */
export type UnlawfulSentence = { sentence: string; found: UnlawfulWords[] };

/** The sentences of a text in which something was found, in their order. */
export function sentencesWith(text: string, found: readonly UnlawfulWords[]): UnlawfulSentence[] {
  const sentences: UnlawfulSentence[] = [];
  let start = 0;
  for (const part of text.match(/[^。！？!?;；\n]*[。！？!?;；\n]?/g) ?? []) {
    const end = start + part.length;
    const here = found.filter(({ at }) => at >= start && at < end);
    const indent = part.length - part.trimStart().length;
    if (here.length > 0) {
      sentences.push({
        sentence: part.trim(),
        found: here.map((one) => ({ ...one, at: one.at - start - indent })),
      });
    }
    start = end;
  }
  return sentences;
}

/** What to do about words that were found: `rest` names what is left to write once the unlawful part is gone. */
export type LawfulWording = { remedy: Remedy; rest: string };

/** The remedy that fits the very words that were found, not only their class; cutting them where nothing lawful says it. */
export function lawfulWording({ code, text }: Pick<UnlawfulWords, "code" | "text">): LawfulWording {
  const folded = fold(text);
  const rule = remedyRules.find((one) => one.code === code && (one.when?.test(folded) ?? true));
  const remedy = rule?.remedy ?? "cut";
  if (remedy !== "rest") return { remedy, rest: "" };
  const rest = text
    .replace(sexWords, "")
    .replace(limitWords, "")
    .replace(/[\s\-/()（）【】[\]：:]+/g, "");
  if (rest.length >= 2) return { remedy, rest };
  return { remedy: limitWords.test(text) ? "open_to_both" : "cut", rest: "" };
}
