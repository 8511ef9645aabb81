// Owns which names of trades and skills a set of words says, in whatever order: a query asks for such a name as one word,
// so that a document must hold it as one. Leaves what the names are to trade-words.ts.
import { unique } from "./besides";
import type { Text } from "./text";

type Name = { name: string; parts: string[] };

/** Prepares finding names all of whose parts are among some words, at least one of them among those that tell. */
export function namesByParts(text: Text, names: readonly string[]) {
  const inParts = unique(names.map((name) => text.normalize(name).trim())).flatMap(
    (name): Name[] => {
      const isOne = text.queryTokens(name).join(" ") === name;
      const parts = text.partTokens(name);
      return isOne && parts.length > 1 ? [{ name, parts }] : [];
    },
  );
  const sharing = new Map<string, number>();
  for (const part of inParts.flatMap(({ parts }) => parts))
    sharing.set(part, (sharing.get(part) ?? 0) + 1);
  const byRarest = new Map<string, Name[]>();
  for (const one of inParts) {
    const rarest = one.parts.reduce((a, b) =>
      (sharing.get(b) ?? 0) < (sharing.get(a) ?? 0) ? b : a,
    );
    byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), one]);
  }
  return (words: ReadonlySet<string>, telling: ReadonlySet<string>): string[] =>
    [...words]
      .flatMap((word) => byRarest.get(word) ?? [])
      .filter(({ parts }) => parts.every((part) => words.has(part)))
      .filter(({ parts }) => parts.some((part) => telling.has(part)))
      .map(({ name }) => name);
}
