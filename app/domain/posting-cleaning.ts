// Owns taking unlawful words out of a re-posted listing, so that what is left is lawful and still says what the job is.
import type { Finding } from "./posting";
import { businessForSale, courseForSale } from "./posting.data";
import { findUnlawfulWords, unlawfulCodes } from "./unlawful-words";

/** What a listing shows of a posting's own words. */
type Words = { title: string; benefits: string[]; payNote: string };

const emptyBrackets = /[(（[【]\s*[,，、/·;；\s]*[)）\]】]/g;
const looseEnds = /^[\s,，、/·;；:：+＋-]+|[\s,，、/·;；:：+＋-]+$/g;
const clauseEnds = /([,，;；。\n]+)/;
const wordCodes: readonly string[] = unlawfulCodes;

/**
 * The words of a listing without the unlawful ones: they are cut out of the title by their place, and a benefit or a
 * clause about pay that holds one goes as a whole. null when words are not the trouble (an agency, a venue, a course for
 * sale, pay that was not read …), when nothing that names a job is left, or when what is left is still unlawful: then a
 * person must decide. Findings in fields that a listing does not show leave it as it is.
 */
export function withoutFound(words: Words, findings: readonly Finding[]): Words | null {
  if (!findings.every(({ code }) => wordCodes.includes(code))) return null;
  if (courseForSale.test(words.title) || businessForSale.test(words.title)) return null;
  const textsIn = (...fields: Finding["field"][]) =>
    findings.filter(({ field }) => fields.includes(field)).map(({ text }) => text);
  const left: Words = {
    title: titleWithout(words.title, findings),
    benefits: without(words.benefits, textsIn("benefits", "advantages")),
    payNote: payNoteWithout(words.payNote, textsIn("pay")),
  };
  const isLawful = [left.title, ...left.benefits, left.payNote].every(
    (text) => findUnlawfulWords(text).length === 0,
  );
  return left.title.length >= 2 && isLawful ? left : null;
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
