// Owns saying how much a file does in the words of its kind: "48 students", "3 postings".
import type { ImportKind, RunCounts } from "~/app/domain/import-run";
import { useT } from "~/app/messages/use-t";
import { useNames } from "./use-import-text";

/** What a commit will do, as one clause: what is nothing is not said. */
export function useAmounts(): (
  kind: ImportKind,
  counts: RunCounts,
  tense: "will" | "has",
) => string {
  const t = useT("imports");
  const names = useNames();
  return (kind, counts, tense) => {
    const said = (["new", "changed"] as const)
      .filter((part) => counts[part] > 0)
      .map((part) =>
        t(`page.${tense}.${part}`, { amount: t(`page.amount.${kind}`, { count: counts[part] }) }),
      );
    return said.length > 0 ? names(said) : t(`page.${tense}.nothing`);
  };
}
