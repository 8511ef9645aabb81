// Owns how columns, faults and refusals of imports are told: their names are data until they meet the reader's language.
import type { CellRemark } from "~/app/domain/import-run";
import type { Refusal } from "~/app/domain/refusal";
import { useRefusalText } from "~/app/messages/refusal-text";
import type { TextKey } from "~/app/messages/texts";
import { useLocale, useT, useText } from "~/app/messages/use-t";

/** The name of a column in the reader's language. */
export function useColumnName(): (column: string) => string {
  const text = useText();
  return (column) => text(`imports:columns.${column}`);
}

/** Why a cell is faulty, and what to do. */
export function useFaultText(): (fault: Pick<CellRemark, "code">) => {
  reason: string;
  remedy: string;
} {
  const text = useText();
  return ({ code }) => ({
    reason: text(`imports:faults.${code}.reason`),
    remedy: text(`imports:faults.${code}.remedy`),
  });
}

/** Why a row waits, with the column in which that stands. */
export function useFindingText(): (finding: { code: string; column: string }) => string {
  const text = useText();
  const columnName = useColumnName();
  return ({ code, column }) => `${text(`imports:findings.${code}.reason`)} · ${columnName(column)}`;
}

/** What is worth telling of a cell. */
export function useNoteText(): (note: Pick<CellRemark, "code">) => string {
  const text = useText();
  return ({ code }) => text(`imports:notes.${code}`);
}

/** Names as one list: commas as the language writes them. */
export function useNames(): (names: readonly string[]) => string {
  const locale = useLocale();
  return (names) => names.join(locale === "en" ? ", " : "、");
}

/** A refusal with what the file itself has to do with it: what is too large, which columns are missing, why it is unreadable. */
export function useImportRefusal(): (refusal: Refusal) => string {
  const t = useT("imports");
  const text = useText();
  const say = useRefusalText();
  const columnName = useColumnName();
  const names = useNames();
  return (refusal) => {
    const { why, what, limit, row, columns } = refusal.detail;
    const values = { limit: Number(limit ?? 0), row: Number(row ?? 0) };
    const detailed: Partial<Record<Refusal["code"], () => string>> = {
      "import.unreadable": () => told(text, `imports:unreadable.${String(why)}`, values),
      "import.too_large": () => told(text, `imports:too_large.${String(what)}`, values),
      "import.columns_missing": () =>
        t("run.columns_missing", { columns: names(String(columns).split(",").map(columnName)) }),
      "import.depended_on": () =>
        t("page.undo.because", { why: told(text, `imports:depends.${String(why)}`, {}) }),
    };
    const more = why ?? what ?? columns;
    const detail = more === undefined ? undefined : detailed[refusal.code]?.();
    const said = [say(refusal), detail].filter(Boolean);
    return (refusal.code === "import.depended_on" ? said.reverse() : said).join(" ");
  };
}

/** A text that may not exist for a detail nobody thought of: then the general sentence stands alone. */
function told(
  text: ReturnType<typeof useText>,
  key: TextKey,
  values: Record<string, string | number>,
): string {
  const said = text(key, values);
  return said === key.slice(key.indexOf(":") + 1) ? "" : said;
}
