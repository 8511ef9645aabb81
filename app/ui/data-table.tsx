import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { Cell, type Column, Head, headClass } from "./table-cells";
import { TickCell } from "./tick-cell";

export type { Column } from "./table-cells";

type Props<Row> = {
  /** What the table is; read first by screen readers, seen only when `showCaption`. */
  caption: string;
  showCaption?: boolean;
  /** The first column names the row and stays while the others scroll. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Ticks named `name` with the row's key (or `value`); the page puts the table and a BatchBar into one form. */
  select?: { name: string; label: (row: Row) => string; value?: (row: Row) => string };
  /** The row whose detail is open beside the table. */
  openKey?: string | null;
  /** Shown instead of an empty table. */
  empty: ReactNode;
};

/** Rows and columns that scroll inside their own region: header and first column stay in sight. On a phone every row is
 * a card, or two or three lines where columns say so, so that nothing scrolls sideways; on paper the table stands whole. */
export function DataTable<Row>(props: Props<Row>) {
  const t = useT("ui");
  if (props.rows.length === 0) return <>{props.empty}</>;
  const { caption, columns, rows, rowKey, select, openKey } = props;
  return (
    <div
      role="region"
      aria-label={`${caption} ${t("table.scroll")}`}
      tabIndex={0}
      className="table-region scroll-x relative rounded-2 md:border-t md:border-line"
    >
      <table
        role="table"
        className={`w-full text-14 md:bg-card ${select ? "has-ticks" : ""} ${columns.some(({ phone }) => phone) ? "is-dense" : ""}`}
      >
        <caption className={props.showCaption ? "py-2 text-left font-bold" : "sr-only"}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {select && <td role="cell" className={`${headClass} no-print left-0 z-20 w-9`} />}
            {columns.map((column, index) => (
              <Head
                key={column.key}
                column={column}
                first={index === 0}
                hasTick={select !== undefined}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              className={`table-row ${openKey === rowKey(row) ? "is-open" : ""}`}
            >
              {select && (
                <TickCell
                  name={select.name}
                  value={select.value?.(row) ?? rowKey(row)}
                  label={select.label(row)}
                />
              )}
              {columns.map((column, index) => (
                <Cell
                  key={column.key}
                  column={column}
                  row={row}
                  first={index === 0}
                  hasTick={select !== undefined}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
