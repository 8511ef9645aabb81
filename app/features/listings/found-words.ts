// Owns how words that were found in a listing are shown to who judges them: each once, with what stands around them.
import type { Finding } from "~/app/domain/posting";

/** What stands before and after a word in its text, with an ellipsis where the line goes on. */
export type Around = { before: string; after: string };
export type FoundWord = Finding & { around: Around | null };

const reach = 16;

/** The findings each once (one word of one kind in one field), those outside the title with the words around them in the
 * first of `texts` that still has them; null where none has, and for the title, which is shown whole. */
export function foundWords(findings: readonly Finding[], texts: readonly string[]): FoundWord[] {
  const known = new Set<string>();
  const once = findings.filter(({ code, field, text }) => {
    const key = [code, field, text].join("\n");
    return !known.has(key) && known.add(key);
  });
  return once.map((finding) => {
    const { field, text } = finding;
    const holder =
      text === "" || field === "title" ? undefined : texts.find((t) => t.includes(text));
    return {
      ...finding,
      around: holder ? around(holder, holder.indexOf(text), text.length) : null,
    };
  });
}

/** The words around a place of a text (UTF-16 units), within its line and cut between whole characters. */
export function around(text: string, at: number, length: number): Around {
  const before = text.slice(0, at).split("\n").at(-1) ?? "";
  const after = text.slice(at + length).split("\n")[0] ?? "";
  const [head, tail] = [Array.from(before), Array.from(after)];
  return {
    before: (head.length > reach ? "…" : "") + head.slice(-reach).join(""),
    after: tail.slice(0, reach).join("") + (tail.length > reach ? "…" : ""),
  };
}
