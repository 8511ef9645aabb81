import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { GridRow, type Read } from "./grid-row";
import type { RunColumn, RunRow } from "./run-view";
import { useColumnName } from "./use-import-text";

export type ShownColumn = Pick<RunColumn, "position" | "column">;
type Props = {
  caption: string;
  rows: readonly RunRow[];
  columns: readonly ShownColumn[];
  isEditable: boolean;
  answer: FormAnswer | undefined;
};

/** The rows of a file with what each cell is about: a table whose header and row numbers stay in sight on a desk, a card
 * per row on a phone. One field per faulty cell either way, in the order of the file. */
export function RowsGrid({ caption, rows, columns, isEditable, answer }: Props) {
  const t = useT("imports");
  const columnName = useColumnName();
  const offered = new Set(rows.map(({ rowNo }) => rowNo));
  const read = columns.flatMap(({ position, column }): Read[] =>
    column === null ? [] : [{ position, name: columnName(column) }],
  );
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="relative rounded-2 md:max-h-[80vh] md:overflow-auto md:border-t md:border-line"
    >
      <table role="table" className="block w-full text-14 md:table md:bg-card">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="hidden md:table-header-group">
          <tr role="row">
            {[t("page.rows.row"), ...read.map(({ name }) => name)].map((name, index) => (
              <th
                key={`${name}-${index}`}
                role="columnheader"
                scope="col"
                className={`sticky top-0 z-10 whitespace-nowrap border-b-2 border-ink bg-paper px-2 py-2 text-left font-bold text-soft ${index === 0 ? "left-0 z-20" : ""}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block space-y-3 md:table-row-group">
          {rows.map((row, index) => (
            <GridRow
              key={`${row.sheetNo}-${row.rowNo ?? `gone-${index}`}`}
              {...{ row, read, isEditable, answer }}
              isAboveOffered={isFirst(offered, row.above?.rowNo)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a row can be ticked here: it stands nowhere else on the page, nor was offered before. */
function isFirst(offered: Set<number | null>, rowNo: number | undefined): boolean {
  if (rowNo === undefined || offered.has(rowNo)) return false;
  offered.add(rowNo);
  return true;
}
