// Owns what of a typed search may be counted: words that say nothing of a person, in one spelling.
import { holdsContact } from "~/app/domain/contact";
import { simplify } from "~/app/domain/simplified";

const longest = 30;

/** The words in one spelling (simplified, small letters, single spaces); null for what is not counted: nothing, long texts,
 * and what holds a telephone, a mail address or a number as long as those. */
export function countedWords(typed: string): string | null {
  const words = simplify(typed.normalize("NFKC").toLowerCase()).replace(/\s+/g, " ").trim();
  if (words === "" || words.length > longest) return null;
  const isNumber = /\d{6,}/.test(words.replace(/[\s\p{P}]/gu, ""));
  return isNumber || words.includes("@") || holdsContact(words) ? null : words;
}
