// Owns bringing a text about pay into one form: half-width, simplified, lower case, numbers in digits. Leaves what it
// says to pay.ts.
import { digitWords, powerWords, rewrites, wordedNumber } from "./pay.data";
import { simplify } from "./simplified";
import { plain } from "./sheet";

/** The text in one form: `4,500` as `4500`, numbers in words as digits, any dash as `-`. A space that parts two amounts
 * becomes a comma, all others go. */
export function plainPay(text: string): string {
  let flat = text.normalize("NFKC");
  for (const [pattern, by] of rewrites.spaced) flat = flat.replace(pattern, by);
  flat = simplify(plain(flat)).toLowerCase();
  for (const [pattern, by] of rewrites.joined) flat = flat.replace(pattern, by);
  return flat
    .replace(/(^|[^\d.,])(\d{1,3}(?:,\d{3})+)(?![\d,])/g, (_, before: string, amount: string) => {
      return before + amount.replace(/,/g, "");
    })
    .replace(wordedNumber, (words) => numberOf(words)?.toString() ?? words);
}

/** Reads a number in words, with a short last digit (five thousand five for 5500); null for approximations. */
export function numberOf(words: string): number | null {
  let sum = 0;
  let section = 0;
  let digit = 0;
  let lastPower = 1;
  for (const word of words) {
    const power = powerWords[word];
    if (power === undefined) {
      if (digit > 0) return null;
      digit = digitWords.indexOf(word) % 10;
      lastPower = digit === 0 ? 10 : lastPower;
    } else if (power === 10_000) {
      sum += (section + digit) * power;
      section = 0;
    } else section += (digit || 1) * power;
    if (power !== undefined) {
      digit = 0;
      lastPower = power;
    }
  }
  return sum + section + digit * Math.max(lastPower / 10, 1);
}
