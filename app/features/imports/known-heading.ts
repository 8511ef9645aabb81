// Owns the headings of the sheets that we give out: each is in the reader's language and recognised when it comes back.
import { plainHeading } from "~/app/domain/sheet";

const han = /[\u3400-\u9fff]/;

/** The reader's own word, or a known one with that beside it in brackets. */
export function knownHeading(names: readonly string[], own: string): string {
  if (names.includes(plainHeading(own))) return own;
  return `${names.find((name) => han.test(name)) ?? names[0] ?? ""} (${own})`;
}
