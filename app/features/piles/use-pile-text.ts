// Owns the sentences of a pile: which paper, which page, what is the matter with it.
import { useT } from "~/app/messages/use-t";
import type { PileRow } from "./read-pile-view.server";

/** «第 17 份 陈嘉怡»; a paper that nobody printed together by its number. */
export function usePaperName(): (row: PileRow) => string {
  const t = useT("piles");
  return ({ position, number, student }) =>
    position === null ? `${number} ${student}` : `${t("nth", { n: position })} ${student}`;
}

/** What has to be photographed again, or was left out, page by page. */
export function useLackText(): (row: PileRow) => string {
  const t = useT("piles");
  const name = usePaperName();
  return (row) => {
    const pages = (list: readonly number[]) => list.join(t("comma"));
    return [
      ...(row.blurred.length > 0
        ? [t("lack.blurred", { who: name(row), pages: pages(row.blurred) })]
        : []),
      ...(row.missing.length > 0
        ? [t("lack.missing", { who: name(row), pages: pages(row.missing) })]
        : []),
    ].join(" ");
  };
}
