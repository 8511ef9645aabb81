import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";
import type { RowAbove, RowTwin, RunRow } from "./run-view";
import { useColumnName } from "./use-import-text";

/** Somebody known with the same identity, beside the row that says so: what differs is marked in words and weight.
 * Of somebody whom the reader may not see it says only that. */
export function TwinTable({ row }: { row: RunRow }) {
  const columnName = useColumnName();
  return (
    <div className="mb-2 space-y-2 border-l-3 border-act bg-act-soft px-3 py-2">
      {row.twins.map((twin, index) => (
        <Twin
          key={`${twin.column}-${index}`}
          twin={twin}
          row={row}
          name={columnName(twin.column)}
        />
      ))}
    </div>
  );
}

function Twin({ twin, row, name }: { twin: RowTwin; row: RunRow; name: string }) {
  const t = useT("imports");
  if (twin.values.length === 0) return <p className="text-14">{t("page.twin.elsewhere")}</p>;
  return (
    <SideBySide
      title={t("page.twin.title", { name })}
      heads={[t("page.twin.here"), t("page.twin.known")]}
      row={row}
      values={twin.values}
    />
  );
}

type AboveProps = { row: RunRow; rowNo: number; above: RowAbove; children: ReactNode };

/** Two rows of the file that say the same of somebody: what differs is marked, and either can be left out. */
export function AboveTable({ row, rowNo, above, children }: AboveProps) {
  const t = useT("imports");
  const values = above.cells.filter(
    ({ column, value }) => value !== "" || valueIn(row, column) !== "",
  );
  return (
    <div className="mb-2 border-l-3 border-stop bg-stop-soft px-3 py-2">
      <SideBySide
        title={t("page.twin.above", { row: rowNo, other: above.rowNo })}
        heads={[rowNo, above.rowNo].map((no) => t("page.rows.number", { row: no }))}
        row={row}
        values={values}
      />
      {children}
    </div>
  );
}

function valueIn({ cells }: RunRow, column: string): string {
  return cells.find((cell) => cell.column === column)?.value ?? "";
}

type SideProps = {
  title: string;
  heads: readonly string[];
  row: RunRow;
  values: readonly { column: string; value: string }[];
};

function SideBySide({ title, heads, row, values }: SideProps) {
  const t = useT("imports");
  const columnName = useColumnName();
  const empty = t("page.rows.empty");
  return (
    <div className="scroll-x">
      <table className="text-14">
        <caption className="pb-1 text-left font-bold">{title}</caption>
        <thead>
          <tr>
            {[t("page.twin.column"), ...heads, t("page.twin.differs")].map((head) => (
              <th
                key={head}
                scope="col"
                className="whitespace-nowrap pr-4 text-left font-normal text-soft"
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map(({ column, value }) => {
            const here = valueIn(row, column);
            const isOther = here !== value;
            return (
              <tr key={column} className={isOther ? "font-bold" : ""}>
                <th scope="row" className="whitespace-nowrap pr-4 text-left font-normal">
                  {columnName(column)}
                </th>
                <td className="num whitespace-nowrap pr-4">{here || empty}</td>
                <td className="num whitespace-nowrap pr-4">{value || empty}</td>
                <td className="whitespace-nowrap">
                  {isOther ? t("page.twin.yes") : t("page.twin.no")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
