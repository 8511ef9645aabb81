import { Link } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";

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
  /** Ticks named `name` with the row's key as value; the page puts the table and a BatchBar into one form. */
  select?: { name: string; label: (row: Row) => string };
  /** Shown instead of an empty table. */
  empty: ReactNode;
};

const cellClass = "border-b border-line px-2 py-2 align-middle";

/** Rows and columns that scroll inside their own region: header and first column stay in sight. */
export function DataTable<Row>(props: Props<Row>) {
  const t = useT("ui");
  if (props.rows.length === 0) return <>{props.empty}</>;
  const { caption, columns, rows, rowKey, select } = props;
  return (
    <div
      role="region"
      aria-label={`${caption} ${t("table.scroll")}`}
      tabIndex={0}
      className="table-region scroll-x relative rounded-2 border-t border-line"
    >
      <table className="w-full bg-card text-14">
        <caption className={props.showCaption ? "py-2 text-left font-bold" : "sr-only"}>
          {caption}
        </caption>
        <thead>
          <tr>
            {select && <td className={`${headClass} w-8`} />}
            {columns.map((column, index) => (
              <Head key={column.key} column={column} first={index === 0} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="table-row">
              {select && (
                <td className={cellClass}>
                  <input
                    type="checkbox"
                    name={select.name}
                    value={rowKey(row)}
                    aria-label={t("table.select_row", { name: select.label(row) })}
                    className="block h-5 w-5"
                  />
                </td>
              )}
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} first={index === 0} />
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

function Head<Row>({ column, first }: { column: Column<Row>; first: boolean }) {
  const { header, numeric, sort } = column;
  return (
    <th
      scope="col"
      aria-sort={sort?.direction}
      className={`${headClass} ${numeric ? "text-right" : "text-left"} ${first ? "left-0 z-20" : ""}`}
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

type CellProps<Row> = { column: Column<Row>; row: Row; first: boolean };

function Cell<Row>({ column, row, first }: CellProps<Row>) {
  const content = column.cell(row);
  if (first) {
    return (
      <th
        scope="row"
        className={`${cellClass} sticky left-0 whitespace-nowrap bg-card text-left font-medium`}
      >
        {content}
      </th>
    );
  }
  if (column.wrap) {
    return (
      <td className={cellClass}>
        <div className="min-w-48">{content}</div>
      </td>
    );
  }
  const side = column.numeric ? "text-right" : "text-left";
  return <td className={`${cellClass} num whitespace-nowrap ${side}`}>{content}</td>;
}
