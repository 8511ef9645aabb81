// Owns taking unlawful words out of a re-posted listing, so that what is left is lawful and still says what the job is.
import type { Finding } from "./posting";

type Text = { title: string; benefits: string[] };

const emptyBrackets = /[(（[【]\s*[,，、/·;；\s]*[)）\]】]/g;
const looseEnds = /^[\s,，、/·;；:：+＋-]+|[\s,，、/·;；:：+＋-]+$/g;

/**
 * Title and benefits without the words that the findings name by place (title) or text (benefits: the whole item goes).
 * null when nothing that names a job is left of the title. Findings in other fields are not shown on a listing.
 */
export function withoutFound({ title, benefits }: Text, findings: readonly Finding[]): Text | null {
  const inTitle = findings.filter(({ field, rule }) => field === "title" && rule !== null);
  const lastFirst = [...inTitle].sort((a, b) => b.at - a.at);
  let left = title;
  for (const { at, text } of lastFirst) {
    if (left.slice(at, at + text.length) !== text) continue; // the title was changed since
    left = left.slice(0, at) + left.slice(at + text.length);
  }
  left = left
    .replace(emptyBrackets, "")
    .replace(/\s{2,}/g, " ")
    .replace(looseEnds, "");
  const badBenefits = findings.filter(({ field, rule }) => field === "benefits" && rule !== null);
  const kept = benefits.filter((item) => !badBenefits.some(({ text }) => item.includes(text)));
  return left.length < 2 ? null : { title: left, benefits: kept };
}
