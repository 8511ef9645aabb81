import { useT } from "~/app/messages/use-t";
import type { RowTwin, RunRow } from "./run-view";
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
  const columnName = useColumnName();
  const empty = t("page.rows.empty");
  if (twin.values.length === 0) return <p className="text-14">{t("page.twin.elsewhere")}</p>;
  return (
    <div className="scroll-x">
      <table className="text-14">
        <caption className="pb-1 text-left font-bold">{t("page.twin.title", { name })}</caption>
        <thead>
          <tr>
            {["column", "here", "known", "differs"].map((key) => (
              <th
                key={key}
                scope="col"
                className="whitespace-nowrap pr-4 text-left font-normal text-soft"
              >
                {t(`page.twin.${key as "column" | "here" | "known" | "differs"}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.values.map(({ column, value }) => {
            const here = row.cells.find((cell) => cell.column === column)?.value ?? "";
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
