// Owns which skills a job title names. Leaves the words for skills to the reference data.
import type { Reference } from "./reference";
import { core, plainTitles } from "./title-words";

/** Finds the codes of skills in a plain title by the words for them; of words within words the longest counts. */
export function skillFinder(
  { skills }: Pick<Reference, "skills">,
  simplify: (text: string) => string,
) {
  const words = [...skills.values()].flatMap(({ code, names, aliases }) =>
    [...Object.values(names), ...aliases].map((word) => ({ code, word })),
  );
  const plain = plainTitles(
    words.map(({ word }) => word),
    simplify,
  ).map(core);
  const byWord = new Map(
    words
      .map(({ code }, at): [string, string] => [plain[at]!, code])
      .filter(([word]) => word.length > 1),
  );
  const longest = new Map<string, number>();
  for (const word of byWord.keys()) {
    longest.set(word.charAt(0), Math.max(word.length, longest.get(word.charAt(0)) ?? 0));
  }
  return (title: string): string[] => {
    const found = new Set<string>();
    for (let from = 0; from < title.length;) {
      const word = wordAt(title, from, longest.get(title.charAt(from)) ?? 0, byWord);
      if (word) found.add(byWord.get(word)!);
      from += word?.length ?? 1;
    }
    return [...found];
  };
}

const isLetter = (text: string) => /^[a-z0-9]$/.test(text);

function wordAt(title: string, from: number, longest: number, words: ReadonlyMap<string, string>) {
  if (longest === 0 || (isLetter(title.charAt(from)) && isLetter(title.charAt(from - 1)))) {
    return undefined;
  }
  for (let to = Math.min(title.length, from + longest); to > from + 1; to -= 1) {
    const word = title.slice(from, to);
    const isCut = isLetter(title.charAt(to)) && isLetter(title.charAt(to - 1));
    if (words.has(word) && !isCut) return word;
  }
  return undefined;
}
