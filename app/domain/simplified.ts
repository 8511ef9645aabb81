// Owns bringing traditional characters into their simplified form for comparison. Never for display: what people wrote
// stays as they wrote it. Segmentation and search have their own pipeline (search/text.ts).
import { simplifiedPairs } from "./simplified.data";

const simplified = new Map<string, string>();
for (let at = 0; at < simplifiedPairs.length; at += 2) {
  simplified.set(simplifiedPairs.charAt(at), simplifiedPairs.charAt(at + 1));
}

const traditional = new RegExp(`[${[...simplified.keys()].join("")}]`, "g");

/** The text in simplified characters, character by character: the length stays the same, so positions stay true. */
export function simplify(text: string): string {
  return text.replace(traditional, (character) => simplified.get(character) ?? character);
}
