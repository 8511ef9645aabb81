import { useT } from "~/app/messages/use-t";
import type { RunView } from "./run-view";
import { useColumnName, useNames, useNoteText } from "./use-import-text";

/** What the file holds that a person may not see or expect: hidden rows, columns left unread, values taken with a grain
 * of salt. */
export function FileRemarks({ run }: { run: RunView }) {
  const t = useT("imports");
  const columnName = useColumnName();
  const names = useNames();
  const sayNote = useNoteText();
  const sheet = run.sheets.find(({ no }) => no === run.sheetNo);
  const said = [
    sheet?.hiddenRows ? t("page.remarks.hidden_rows", { count: sheet.hiddenRows }) : null,
    sheet?.hiddenColumns ? t("page.remarks.hidden_columns", { count: sheet.hiddenColumns }) : null,
    run.dropped.length > 0
      ? t("page.remarks.dropped", { columns: names(run.dropped.map(columnName)) })
      : null,
    run.unknown.length > 0 ? t("page.remarks.unknown", { columns: names(run.unknown) }) : null,
    ...Object.entries(run.shared).map(([column, value]) =>
      t("page.remarks.shared", { column: columnName(column), value }),
    ),
    ...run.notes.map((note) =>
      t("page.remarks.note", {
        ...{ column: columnName(note.column), text: sayNote(note), count: note.rows },
      }),
    ),
  ].filter((one) => one !== null);
  if (said.length === 0) return null;
  return (
    <details className="mb-5 max-w-read" open={said.length < 4}>
      <summary className="font-bold text-bridge underline">
        {t("page.remarks.title", { count: said.length })}
      </summary>
      <ul className="list-disc space-y-1 pl-5 pt-1">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
