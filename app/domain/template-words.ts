// Owns how a school types what is filled in: by its name in braces of any width; what is stored are codes. And how a text of a
// school is judged before it becomes a template, fault by fault.
import type { PaperKind } from "./paper";
import {
  type Placeholder,
  placeholders,
  type TemplateBlock,
  type TemplateCondition,
} from "./paper-template";
import { placeholderNames } from "./placeholder-names.data";
import { noWords } from "./template-negations.data";
import { findUnlawfulWords } from "./unlawful-words";

/** Kinds that a school writes words for; what an amendment says, its changes decide. */
export const templateKinds = ["consent", "agreement", "certificate"] as const;
export type TemplateKind = (typeof templateKinds)[number];
/** Kinds that families sign, and that somebody reads out to them. */
export const spokenKinds = ["consent", "agreement"] as const;

export const longestHeading = 40;
export const longestText = 4_000;
export const mostBlocks = 30;

const onlyAmended: readonly Placeholder[] = ["changes", "amends"];
const onlyCertified: readonly Placeholder[] = ["hours", "result"];

/** What a text of a kind may have filled in, in the order in which an editor lists it. */
export function placeholdersOf(kind: PaperKind): Placeholder[] {
  const names = Object.keys(placeholderNames) as Placeholder[];
  return names.filter(
    (name) =>
      (kind === "amendment" || !onlyAmended.includes(name)) &&
      (kind === "certificate" || !onlyCertified.includes(name)),
  );
}

const inBraces = /\{\{([^{}\n]*)\}\}/g;
const narrow = (typed: string) => typed.replace(/｛/g, "{").replace(/｝/g, "}");
const codeOf = new Map<string, Placeholder>([
  ...placeholders.map((code) => [code, code] as const),
  ...placeholders.map((code) => [placeholderNames[code], code] as const),
]);
const meant = (word: string) => codeOf.get(word.normalize("NFKC").trim());

/** A text as it is stored: codes in braces. What is not known stays as it was typed. */
export function storedText(typed: string): string {
  return narrow(typed)
    .replace(/\r\n?/g, "\n")
    .replace(inBraces, (whole, word: string) => {
      const code = meant(word);
      return code ? `{{${code}}}` : whole;
    });
}

/** A stored text as it is typed: names in braces. */
export function typedText(stored: string): string {
  return stored.replace(inBraces, (whole, code: string) => {
    const known = meant(code);
    return known ? `{{${placeholderNames[known]}}}` : whole;
  });
}

export type WordFault =
  /** Nothing is called so; what is called most like it. */
  | { is: "unknown_word"; word: string; nearest: string }
  /** A brace without its like, with what stands behind it. */
  | { is: "open_brace"; word: string };

/** The words in braces that nothing fills in on papers of a kind, each once, and braces that are left over. */
export function findWordFaults(kind: PaperKind, typed: string): WordFault[] {
  const text = narrow(typed);
  const offered = placeholdersOf(kind);
  const words = [...text.matchAll(inBraces)].map(([, word = ""]) => word.trim());
  const unknown = [...new Set(words)].filter((word) => {
    const code = meant(word);
    return !code || !offered.includes(code);
  });
  const [left] = text.replace(inBraces, "").match(/[{}][^{}\n]{0,8}/) ?? [];
  return [
    ...unknown.map((word) => ({
      ...{ is: "unknown_word" as const, word, nearest: nearestTo(word, offered) },
    })),
    ...(left ? [{ is: "open_brace" as const, word: left }] : []),
  ];
}

/** What of the offered is called most like a word, by its name or its code. */
function nearestTo(word: string, offered: readonly Placeholder[]): string {
  const like = word.normalize("NFKC").toLowerCase();
  const far = (code: Placeholder) =>
    Math.min(distance(like, placeholderNames[code]), distance(like, code));
  const [first] = offered.map((code) => ({ code, far: far(code) })).sort((a, b) => a.far - b.far);
  return first ? placeholderNames[first.code] : "";
}

/** Signs to put in, take out or change, as a share of the longer word (Levenshtein). */
function distance(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  let row = b.map((_, n) => n + 1);
  for (const [n, sign] of a.entries()) {
    const next: number[] = [];
    for (const [m, its] of b.entries()) {
      const before = m === 0 ? n : (row[m - 1] ?? 0);
      const left = m === 0 ? n + 1 : (next[m - 1] ?? 0);
      next.push(Math.min(before + (sign === its ? 0 : 1), (row[m] ?? 0) + 1, left + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? a.length) / Math.max(a.length, b.length, 1);
}

export type TypedBlock = { heading: string; text: string; when: TemplateCondition };
/** What an editor offers behind the last one. */
export const emptyBlock: TypedBlock = { heading: "", text: "", when: "always" };
export type BlockFault = { at: number; field: "heading" | "text" } & (
  | WordFault
  | { is: "required" }
  | { is: "too_long"; most: number }
  /** What no school may ask of a student (art. 19) and no paper may say. */
  | { is: "unlawful"; word: string }
);

/** What a school has typed as blocks to store, and every fault of it; blocks of which nothing was typed fall away. */
export function judgeTemplate(
  kind: PaperKind,
  typed: readonly TypedBlock[],
): { blocks: TemplateBlock[]; faults: BlockFault[] } {
  const faults = typed.flatMap((block, at) =>
    isEmpty(block)
      ? []
      : [
          ...judgeField(kind, block.heading, longestHeading).map((fault) => ({
            ...{ ...fault, at, field: "heading" as const },
          })),
          ...judgeField(kind, block.text, longestText).map((fault) => ({
            ...{ ...fault, at, field: "text" as const },
          })),
        ],
  );
  const blocks = typed
    .filter((block) => !isEmpty(block))
    .map(({ heading, text, when }) => ({
      ...{ heading: storedText(heading).trim(), text: storedText(text).trim(), when },
    }));
  return { blocks, faults };
}

const isEmpty = ({ heading, text }: TypedBlock) => heading.trim() === "" && text.trim() === "";
/** Money and papers of students; other words that advertisements may not say are not a paper's matter. */
const neverAsked: readonly string[] = ["fee", "papers", "training_loan"];

/** Papers mostly say what nobody may do: a no anywhere before it in the sentence takes the word back. */
const isForbidden = (before: string) => noWords.test(before.split(/[。；;\n]/).at(-1) ?? "");

function judgeField(kind: PaperKind, typed: string, most: number) {
  if (typed.trim() === "") return [{ is: "required" as const }];
  if (Array.from(typed.trim()).length > most) return [{ is: "too_long" as const, most }];
  const [asked] = findUnlawfulWords(typed).filter(
    ({ code, at }) => neverAsked.includes(code) && !isForbidden(typed.slice(0, at)),
  );
  return [
    ...findWordFaults(kind, typed),
    ...(asked ? [{ is: "unlawful" as const, word: asked.text }] : []),
  ];
}
