import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { RowCell } from "./row-cell";
import type { RunCell, RunColumn, RunRow } from "./run-view";
import { TwinTable } from "./twin-table";
import { useColumnName, useFaultText } from "./use-import-text";

export type ShownColumn = Pick<RunColumn, "position" | "column">;
type Props = {
  caption: string;
  rows: readonly RunRow[];
  columns: readonly ShownColumn[];
  isEditable: boolean;
  answer: FormAnswer | undefined;
};
type Read = { position: number; name: string };

/** The rows of a file with what each cell is about: a table whose header and row numbers stay in sight on a desk, a card
 * per row on a phone. One field per faulty cell either way, in the order of the file. */
export function RowsGrid({ caption, rows, columns, isEditable, answer }: Props) {
  const t = useT("imports");
  const columnName = useColumnName();
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
            <Row
              key={`${row.sheetNo}-${row.rowNo ?? `gone-${index}`}`}
              {...{ row, read, isEditable, answer }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Pick<Props, "isEditable" | "answer"> & { row: RunRow; read: readonly Read[] };

function Row({ row, read, isEditable, answer }: RowProps) {
  const t = useT("imports");
  const at = new Map(row.cells.map((cell) => [cell.position, cell]));
  const { rowNo } = row;
  return (
    <>
      <tr
        role="row"
        id={rowNo === null ? undefined : `row-${rowNo}`}
        className="block rounded-8 border border-line bg-card px-3 py-2 md:table-row"
      >
        <th
          role="rowheader"
          scope="row"
          className="num block pb-1 text-left font-bold md:sticky md:left-0 md:table-cell md:whitespace-nowrap md:border-b md:border-line md:bg-card md:px-2 md:py-2 md:align-top"
        >
          {rowNo === null ? t("page.rows.not_in_file") : t("page.rows.number", { row: rowNo })}
          <Elsewhere row={row} read={read} />
        </th>
        {read.map(({ position, name }) => (
          <Cell key={position} heading={name} cell={at.get(position)}>
            {(cell) => <RowCell {...{ cell, rowNo, isEditable, answer }} heading={name} />}
          </Cell>
        ))}
      </tr>
      {row.twins.length > 0 && (
        <tr role="row" className="block md:table-row">
          <td role="cell" colSpan={read.length + 1} className="block md:table-cell">
            <TwinTable row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

type CellProps = {
  heading: string;
  cell: RunCell | undefined;
  children: (cell: RunCell) => ReactNode;
};

/** Empty cells without a fault are left out of the cards. */
function Cell({ heading, cell, children }: CellProps) {
  const isQuiet = !cell || (cell.value === "" && !cell.fault && !cell.note && cell.before === null);
  return (
    <td
      role="cell"
      className={`break-words py-px md:table-cell md:whitespace-nowrap md:border-b md:border-line md:px-2 md:py-2 md:align-top ${isQuiet ? "hidden" : "block"}`}
    >
      <span aria-hidden className={`pr-2 text-soft md:hidden ${cell?.fault ? "block" : ""}`}>
        {heading}
      </span>
      {cell && children(cell)}
    </td>
  );
}

/** Faults of columns that the file does not have stand under the number of the row. */
function Elsewhere({ row, read }: { row: RunRow; read: readonly Read[] }) {
  const columnName = useColumnName();
  const sayFault = useFaultText();
  const shown = new Set(row.cells.flatMap(({ fault }) => (fault ? [fault.column] : [])));
  const rest = row.faults.filter(({ column }) => !shown.has(column));
  if (read.length === 0 || rest.length === 0) return null;
  return (
    <>
      {rest.map((fault) => (
        <span
          key={`${fault.column}-${fault.code}`}
          className="block max-w-xs whitespace-normal text-stop"
        >
          {columnName(fault.column)} {sayFault(fault).reason}
        </span>
      ))}
    </>
  );
}
