// Owns what single cells of a posting say: education, experience, head-count, places, lists. null or "unknown" means
// that the words are not known; nothing is guessed. Which column holds what and what follows is posting.ts'.
import type { PlaceFinder } from "./place";
import {
  educationEndings,
  experienceShape,
  headcountShape,
  noExperience,
  severalWords,
  underOneYear,
} from "./posting.data";
import type { Reference } from "./reference";
import { plain } from "./sheet";

export type EducationRanks = ReadonlyMap<string, number>;

/** Names and aliases of education levels with their rank; make it once per file. */
export function educationRanks(reference: Pick<Reference, "educationLevels">): EducationRanks {
  const ranks = new Map<string, number>();
  for (const { names, aliases, rank } of reference.educationLevels.values()) {
    for (const name of [...Object.values(names), ...aliases]) ranks.set(fold(name), rank);
  }
  return ranks;
}

/** The rank asked at least (`大专及以上` is that of 大专); 0 when nothing is said, null when the word is unknown. */
export function readEducation(text: string, rankOf: EducationRanks): number | null {
  const flat = fold(text);
  if (flat === "") return 0;
  return rankOf.get(flat) ?? rankOf.get(flat.replace(educationEndings, "")) ?? null;
}

/** Years asked at least; 0 when none are, null when the words are unknown. */
export function readExperience(text: string): number | null {
  const flat = fold(text);
  if (flat === "" || underOneYear.test(flat) || isAmong(noExperience, flat)) return 0;
  const found = experienceShape.exec(flat);
  return found ? Number(found[1]) : null;
}

/** Seats; null for several (0, 若干, nothing said). */
export function readHeadcount(text: string): number | null | "unknown" {
  const flat = plain(text);
  if (flat === "" || isAmong(severalWords, flat)) return null;
  const found = headcountShape.exec(flat);
  return found ? Number(found[1]) || null : "unknown";
}

/** Codes of the places that are known, and the words of those that are not or only in part. */
export function readPlaces(
  text: string,
  findPlace: PlaceFinder,
): { codes: string[]; unknown: string[] } {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const place of splitList(text)) {
    const reading = findPlace(place);
    if (reading.is !== "unknown") codes.add(reading.code);
    if (reading.is !== "exact") unknown.push(place);
  }
  return { codes: [...codes], unknown };
}

/** The parts of a joined cell (`;`, `、`, `|`), each once, in order. */
export function splitList(text: string): string[] {
  const parts = text.split(/[;；、|]/).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== "");
}

function fold(text: string): string {
  return plain(text).toLowerCase();
}

function isAmong(words: readonly string[], word: string): boolean {
  return words.includes(word);
}
