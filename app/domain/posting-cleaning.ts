// Owns taking unlawful words out of a re-posted listing, so that what is left is lawful and still says what the job is.
import type { Finding } from "./posting";
import { businessForSale, courseForSale } from "./posting.data";
import { findUnlawfulWords, unlawfulCodes } from "./unlawful-words";

/** What a listing shows of a posting's own words. */
export type PostingWording = {
  title: string;
  benefits: string[];
  payNote: string;
  description: string;
  requirements: string;
};

const emptyBrackets = /[(（[【]\s*[,，、/·;；\s]*[)）\]】]/g;
const looseEnds = /^[\s,，、/·;；:：+＋-]+|[\s,，、/·;；:：+＋-]+$/g;
const clauseEnds = /([,，;；。\n]+)/;
const clauses = /[^,，;；。！？!?]+[,，;；。！？!?]*/g;
/** What is left of a line that says nothing any more: its number, or the heading of a list. */
const emptyLine = /^[\s\d一二三四五六七八九十①-⑳()（）.．、:：*•·-]*$/;
const wordCodes: readonly string[] = unlawfulCodes;

/**
 * The words of a listing without the unlawful ones: they are cut out of the title by their place, and a benefit or a
 * clause (of what is said about pay, the work, what is asked) that holds one goes as a whole. null when words are not the trouble (an agency, a venue, a course for
 * sale, pay that was not read …), when nothing that names a job is left, or when what is left is still unlawful: then a
 * person must decide. Findings in fields that a listing does not show leave it as it is.
 */
export function withoutFound(
  words: PostingWording,
  findings: readonly Finding[],
): PostingWording | null {
  if (!findings.every(({ code }) => wordCodes.includes(code))) return null;
  if (courseForSale.test(words.title) || businessForSale.test(words.title)) return null;
  const textsIn = (...fields: Finding["field"][]) =>
    findings.filter(({ field }) => fields.includes(field)).map(({ text }) => text);
  const left: PostingWording = {
    title: titleWithout(words.title, findings),
    benefits: without(words.benefits, textsIn("benefits", "advantages")),
    payNote: payNoteWithout(words.payNote, textsIn("pay")),
    description: linesWithout(words.description, placesIn("description", findings)),
    requirements: linesWithout(words.requirements, placesIn("requirements", findings)),
  };
  return left.title.length >= 2 && unlawfulIn(left).length === 0 ? left : null;
}

/** The unlawful words in what a listing shows, as written, each once; none is no proof (unlawful-words.ts). */
export function unlawfulIn({ benefits, ...texts }: PostingWording): string[] {
  const found = [...Object.values(texts), ...benefits].flatMap((text) => findUnlawfulWords(text));
  return [...new Set(found.map(({ text }) => text))];
}

function placesIn(field: Finding["field"], findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.field === field);
}

/** Line by line without the clauses in which something was found at its place; a line that says nothing then goes. */
function linesWithout(text: string, found: readonly Finding[]): string {
  let start = 0;
  const lines = text.split("\n").flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const here = found.filter(
      ({ at, text: words }) => at >= from && line.startsWith(words, at - from),
    );
    if (here.length === 0) return line;
    const kept = [...line.matchAll(clauses)].filter(
      ({ index, 0: clause }) =>
        !here.some(({ at }) => at - from >= index && at - from < index + clause.length),
    );
    const left = kept
      .map(([clause]) => clause)
      .join("")
      .replace(looseEnds, "");
    return emptyLine.test(left) ? [] : left;
  });
  return lines.join("\n");
}

function titleWithout(title: string, findings: readonly Finding[]): string {
  const lastFirst = findings.filter(({ field }) => field === "title").sort((a, b) => b.at - a.at);
  let left = title;
  for (const { at, text } of lastFirst) {
    if (left.slice(at, at + text.length) !== text) continue; // the title was changed since
    left = left.slice(0, at) + left.slice(at + text.length);
  }
  return left
    .replace(emptyBrackets, "")
    .replace(/\s{2,}/g, " ")
    .replace(looseEnds, "");
}

function without(items: readonly string[], found: readonly string[]): string[] {
  return items.filter((item) => !found.some((text) => item.includes(text)));
}

/** Whole clauses go: `交押金200元` without 押金 would say something else. */
function payNoteWithout(note: string, found: readonly string[]): string {
  if (!found.some((text) => note.includes(text))) return note;
  const parts = note.split(clauseEnds);
  const clauses = parts.flatMap((part, at) => (at % 2 === 0 ? [part + (parts[at + 1] ?? "")] : []));
  return without(clauses, found).join("").replace(looseEnds, "");
}
