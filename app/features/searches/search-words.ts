// Owns how a search reads in a few words: its typed words and its conditions. What a condition is called is
// features/listings' condition-text.
import { useConditionText } from "~/app/features/listings/condition-text";
import type { SaidSearch } from "~/app/features/listings/read-search-chips.server";
import { useT } from "~/app/messages/use-t";

/** A name is at most so long. */
export const longestName = 60;

/** The words and conditions, each as a reader says it, in the reader's language. */
export function useSearchWords(): (said: SaidSearch) => string[] {
  const t = useT("search");
  const textOf = useConditionText();
  return ({ words, chips, km }) => {
    const named = chips.map(({ key, value, name }) => {
      const text = textOf(key, value, name);
      if (key !== "near") return text;
      return km === null
        ? t("chips.near", { place: text })
        : t("chips.within", { place: text, n: km });
    });
    return [words, ...named].filter(Boolean);
  };
}

/** What a search is called until its student says otherwise. */
export function useSearchName(): (said: SaidSearch) => string {
  const t = useT("searches");
  const wordsOf = useSearchWords();
  return (said) => {
    const words = wordsOf(said).join(" · ") || t("everything");
    return Array.from(words).slice(0, longestName).join("");
  };
}
