import { Link } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import { TickCell } from "./tick-cell";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the right and in tabular numerals. */
  numeric?: boolean;
  /** Long words may break; everything else stays on one line and the table scrolls. */
  wrap?: boolean;
  /** A link that sorts by this column, and how it is sorted now. */
  sort?: { to: string; direction?: "ascending" | "descending" };
};

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

const cellClass = "border-b border-line px-2 py-2 align-middle";

/** Rows and columns that scroll inside their own region: header and first column stay in sight. On a phone every row is
 * a card, so that nothing scrolls sideways; on paper the table stands whole. */
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
      <table role="table" className={`w-full text-14 md:bg-card ${select ? "has-ticks" : ""}`}>
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

const headClass =
  "sticky top-0 z-10 whitespace-nowrap border-b-2 border-ink bg-paper px-2 py-2 font-bold text-soft";
const firstAt = (hasTick: boolean) => (hasTick ? "left-9" : "left-0");

type HeadProps<Row> = { column: Column<Row>; first: boolean; hasTick: boolean };
function Head<Row>({ column, first, hasTick }: HeadProps<Row>) {
  const { header, numeric, sort } = column;
  const side = numeric ? "text-right" : "text-left";
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sort?.direction}
      className={`${headClass} ${side} ${first ? `${firstAt(hasTick)} z-20` : ""}`}
    >
      {sort ? (
        <Link to={sort.to} className="inline-flex items-center underline hover:text-ink">
          {header}
          {sort.direction === "ascending" && <ArrowUp size={14} aria-hidden className="ml-1" />}
          {sort.direction === "descending" && <ArrowDown size={14} aria-hidden className="ml-1" />}
        </Link>
      ) : (
        header
      )}
    </th>
  );
}

function Cell<Row>({ column, row, first, hasTick }: HeadProps<Row> & { row: Row }) {
  const content = column.cell(row);
  const isEmpty = content === null || content === undefined || content === "";
  if (first) {
    return (
      <th
        scope="row"
        role="rowheader"
        className={`${cellClass} sticky ${firstAt(hasTick)} whitespace-nowrap bg-card text-left font-medium`}
      >
        {content}
      </th>
    );
  }
  const side = column.numeric ? "md:text-right" : "text-left";
  return (
    <td
      role="cell"
      data-label={column.header}
      className={`${cellClass} ${column.wrap ? "" : `num md:whitespace-nowrap ${side}`} ${isEmpty ? "is-empty" : ""}`}
    >
      {column.wrap ? <div className="min-w-0 md:min-w-48">{content}</div> : <div>{content}</div>}
    </td>
  );
}
