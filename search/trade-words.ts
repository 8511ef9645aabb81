// Owns what the reference data teach the search: the words that segmentation must keep whole, and the other names of
// a trade or skill that a title mentions (数控 is also found by CNC). The names themselves are data, not code.
import type { Names } from "~/app/domain/values";
import type { Reference } from "~/app/domain/reference";
import type { Text } from "./text";

type Named = { names: Names; aliases?: string[] };

/** Every name that people know a thing by, in all scripts and spellings. */
export function namesOf({ names, aliases = [] }: Named): string[] {
  return [...Object.values(names), ...aliases];
}

/** The market's own words for `createText`: names and aliases of trades, skills, majors and places. */
export function domainWords(reference: Reference): string[] {
  const { occupations, skills, majors, regions } = reference;
  const all: Named[] = [occupations, skills, majors, regions].flatMap((of) => [...of.values()]);
  return all.flatMap(namesOf);
}

type NamesByKey = Map<string, string[]>;
type Vocabulary = { occupations: NamesByKey; skills: NamesByKey; phrases: string[] };
const vocabularies = new WeakMap<Reference, Vocabulary>();

/** The other names of what a title mentions: of every skill, and of the most exact trades (操作工 inside 数控车床操作工
 * does not make it a 普工). Words as in the reference data, to be tokenized by the caller. */
export function relatedNames(title: string, text: Text, reference: Reference): string[] {
  const { occupations, skills, phrases } = vocabularyOf(text, reference);
  const plain = text.normalize(title);
  const mentioned = new Set([
    ...text.documentTokens(title),
    ...phrases.filter((phrase) => plain.includes(phrase)),
  ]);
  const trades = [...mentioned].filter((key) => occupations.has(key));
  const exact = trades.filter((trade) => !trades.some((o) => o !== trade && o.includes(trade)));
  return [
    ...exact.flatMap((trade) => occupations.get(trade) ?? []),
    ...[...mentioned].flatMap((key) => skills.get(key) ?? []),
  ];
}

/** Built once per stock of reference data, which is read-only. */
function vocabularyOf(text: Text, reference: Reference): Vocabulary {
  const known = vocabularies.get(reference);
  if (known) return known;
  const occupations = namesByKey(text, reference.occupations.values());
  const skills = namesByKey(text, reference.skills.values());
  const keys = [...occupations.keys(), ...skills.keys()];
  // Never one token (CNC操作员, CNC operator): looked for in the title as written.
  const phrases = [...new Set(keys)].filter((key) => !/^(\p{Script=Han}+|[a-z0-9+#]+)$/u.test(key));
  const vocabulary = { occupations, skills, phrases };
  vocabularies.set(reference, vocabulary);
  return vocabulary;
}

function namesByKey(text: Text, entries: Iterable<Named>): NamesByKey {
  const byKey: NamesByKey = new Map();
  for (const entry of entries) {
    const names = namesOf(entry);
    for (const key of names.map((name) => text.normalize(name).trim()).filter(Boolean)) {
      byKey.set(key, [...(byKey.get(key) ?? []), ...names]);
    }
  }
  return byKey;
}
