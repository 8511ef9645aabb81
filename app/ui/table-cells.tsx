import { Link } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the right and in tabular numerals. */
  numeric?: boolean;
  /** Long words may break (`narrow`: a few words each); everything else stays on one line and the table scrolls. */
  wrap?: boolean | "narrow";
  /** On a phone the row's cells run on in one paragraph instead of a card with a label for each: `part` of it, a tag at its
   * `side`, its `tail`, or `none` there. */
  phone?: "part" | "side" | "tail" | "none";
  /** A link that sorts by this column, and how it is sorted now. */
  sort?: { to: string; direction?: "ascending" | "descending" };
};

const cellClass = "border-b border-line px-2 py-2 align-middle";

/** What every cell of the head looks like, also one without words. */
export const headClass =
  "sticky top-0 z-10 whitespace-nowrap border-b-2 border-ink bg-paper px-2 py-2 font-bold text-soft";
const firstAt = (hasTick: boolean) => (hasTick ? "left-9" : "left-0");

type HeadProps<Row> = { column: Column<Row>; first: boolean; hasTick: boolean };
/** The head of a column, a link where it sorts. */
export function Head<Row>({ column, first, hasTick }: HeadProps<Row>) {
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

/** A cell; the first of a row names it. */
export function Cell<Row>({ column, row, first, hasTick }: HeadProps<Row> & { row: Row }) {
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
      className={`${cellClass} ${column.phone ? `phone-${column.phone}` : ""} ${column.wrap ? "" : `num md:whitespace-nowrap ${side}`} ${isEmpty ? "is-empty" : ""}`}
    >
      {column.wrap ? (
        <div
          className={`min-w-0 ${column.wrap === "narrow" ? "md:min-w-28" : "wide-cell md:min-w-48"}`}
        >
          {content}
        </div>
      ) : (
        <div>{content}</div>
      )}
    </td>
  );
}
