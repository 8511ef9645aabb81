import { CircleAlert, Download } from "lucide-react";
import { isOfSchool } from "~/app/domain/import-run";
import { useT } from "~/app/messages/use-t";
import type { ImportPaths } from "~/app/paths";
import { buttonClass } from "~/app/ui/button";
import { cellId } from "./cell-name";
import type { RunRow, RunView } from "./run-view";
import { useColumnName, useFaultText } from "./use-import-text";

type Props = { run: RunView; rows: readonly RunRow[]; places: ImportPaths };

type Sheet = [text: "marked" | "marked_all", rows?: "all"];
const faultyFirst: Sheet[] = [["marked"], ["marked_all", "all"]];
/** A list of people counts as a whole: its faulty rows alone, uploaded again, would leave the good ones out. */
const wholeFirst: Sheet[] = [["marked_all", "all"]];

/** Every kind of fault with how many rows have it, the worst first; a line leads to the first such cell of the page. */
export function FaultSummary({ run, rows, places }: Props) {
  const t = useT("imports");
  const columnName = useColumnName();
  const sayFault = useFaultText();
  if (run.faults.length === 0) return null;
  const sheets = isOfSchool(run.kind) ? wholeFirst : faultyFirst;
  return (
    <section className="mb-4 max-w-wide rounded-8 border-2 border-stop bg-card px-4 py-3">
      <h2 className="flex items-center text-18 font-bold">
        <CircleAlert size={20} aria-hidden className="mr-2 text-stop" />
        {t("page.faults.title", { count: run.counts.faulty })}
      </h2>
      <ul className="space-y-1 pt-1">
        {run.faults.map(({ column, code, rows: count }) => {
          const at = firstWith(rows, column, code);
          const text = `${columnName(column)} · ${sayFault({ code }).reason}`;
          return (
            <li key={`${column}-${code}`}>
              {at ? (
                <a href={`#${at}`} className="font-bold text-stop underline">
                  {text}
                </a>
              ) : (
                <span className="font-bold text-stop">{text}</span>
              )}
              <span className="num pl-2 text-soft">{t("page.faults.rows", { count })}</span>
            </li>
          );
        })}
      </ul>
      <p className="pt-2">{t("page.faults.two_ways")}</p>
      <div className="cluster pt-2">
        {sheets.map(([text, rows], index) => (
          <a
            key={text}
            href={places.importMarked(run.id, rows)}
            download
            className={buttonClass(index === 0 ? "quiet" : "plain", { size: "small" })}
          >
            <Download size={16} aria-hidden className="mr-2" />
            {t(`page.faults.${text}`)}
          </a>
        ))}
      </div>
    </section>
  );
}

function firstWith(rows: readonly RunRow[], column: string, code: string): string | null {
  for (const { rowNo, cells } of rows) {
    const cell = cells.find(({ fault }) => fault?.column === column && fault.code === code);
    if (cell && rowNo !== null) return cellId(rowNo, cell.position);
  }
  return null;
}
