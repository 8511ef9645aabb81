import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import type { FormAnswer } from "~/app/platform/form.server";
import { besideColumn } from "./beside-panel";
import { RowCell } from "./row-cell";
import { Findings, OutTick } from "./row-marks";
import type { RunCell, RunRow } from "./run-view";
import { AboveTable, TwinTable } from "./twin-table";
import { useColumnName, useFaultText } from "./use-import-text";

/** A column that is shown, with its name. */
export type Read = { position: number; name: string };
type Props = {
  isEditable: boolean;
  answer: FormAnswer | undefined;
  row: RunRow;
  read: readonly Read[];
  isAboveOffered: boolean;
};

/** One row of the dry run: its number, what is told of it, its cells, and beside whom it is to be looked at. */
export function GridRow({ row, read, isEditable, answer, isAboveOffered }: Props) {
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
          {isEditable && rowNo !== null && (
            <OutTick rowNo={rowNo} isLeftOut={row.isLeftOut} answer={answer} />
          )}
          <Elsewhere row={row} read={read} />
          <Findings row={row} />
        </th>
        {read.map(({ position, name }) => (
          <Cell key={position} heading={name} cell={at.get(position)}>
            {(cell) => <RowCell {...{ cell, rowNo, isEditable, answer }} heading={name} />}
          </Cell>
        ))}
      </tr>
      {row.above && rowNo !== null && (
        <tr role="row" className="block md:table-row">
          <td role="cell" colSpan={read.length + 1} className="block md:table-cell">
            <AboveTable row={row} rowNo={rowNo} above={row.above}>
              {isEditable && isAboveOffered && (
                <OutTick
                  rowNo={row.above.rowNo}
                  isLeftOut={row.above.isLeftOut}
                  answer={answer}
                  isNamed
                />
              )}
            </AboveTable>
          </td>
        </tr>
      )}
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

/** Faults of columns that the file does not have stand under the number of the row; a reason that is missing is asked for
 * once, above all rows. */
function Elsewhere({ row, read }: { row: RunRow; read: readonly Read[] }) {
  const t = useT("imports");
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
          className="block w-64 max-w-full whitespace-normal font-normal"
        >
          <span className="font-bold text-stop">
            {columnName(fault.column)} {sayFault(fault).reason}
          </span>
          {fault.known && ` ${t("page.rows.known", { known: fault.known })}`}
        </span>
      ))}
      <span className="block w-64 max-w-full whitespace-normal font-normal">
        {rest.every(({ column }) => column === besideColumn)
          ? sayFault(rest[0]!).remedy
          : t("page.rows.no_column")}
      </span>
    </>
  );
}
