// Owns the one set of corrections of a process: made of the words of the market when somebody first finds nothing.
import type { Services } from "~/app/platform/services.server";
import { type CorrectionsFor, createCorrections } from "~/search/corrections";
import { createVocabulary } from "~/search/vocabulary";

const made = new WeakMap<Services["reference"]["occupations"], CorrectionsFor>();

/** What somebody may have meant by words that find nothing, best first. */
export function correctionsFor(words: Pick<Services, "text" | "reference">): CorrectionsFor {
  const key = words.reference.occupations;
  const known = made.get(key) ?? createCorrections(words.text, createVocabulary(words));
  made.set(key, known);
  return known;
}
