// Owns the table of supply and demand at a desk, and in its place on a phone a list of the cells that miss most.
import { type DemandCell, missing } from "~/app/domain/demand";
import { useT } from "~/app/messages/use-t";
import { HeatCell, type ToBehind } from "./heat-cell";
import type { Heat } from "./read-heat.server";

type Props = { heat: Heat; isSchool: boolean; toBehind: ToBehind };

const mostListed = 40;
const cellClass = "border-b border-l border-line px-2 py-2 align-top text-left";

/** The first column and the head stay in sight while the rest scrolls inside its own region. */
export function HeatTable({ heat, isSchool, toBehind }: Props) {
  const t = useT("demand");
  const { rows, columns, cells, query } = heat;
  const caption = t("caption", { view: t(`view.${query.view}`) });
  const at = new Map(cells.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="scroll-x relative hidden border-t border-line md:block"
    >
      <table className="bg-card text-14">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td className="sticky left-0 z-10 bg-paper" />
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className={`${cellClass} min-w-32 font-bold`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th
                scope="row"
                className="sticky left-0 z-10 w-40 min-w-32 border-b border-line bg-paper px-2 py-2 text-left align-top font-bold"
              >
                {row.name}
              </th>
              {columns.map((column) => {
                const cell = at.get(`${row.key}|${column.key}`);
                const name = t("cell.of", { row: row.name, column: column.name });
                return (
                  <td key={column.key} className={cellClass}>
                    {cell && <HeatCell {...{ cell, name, isSchool, toBehind }} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The widest gap first, as many as a thumb scrolls. */
export function HeatList({ heat, isSchool, toBehind }: Props) {
  const t = useT("demand");
  const { rows, columns, cells } = heat;
  const nameOf = new Map([...rows, ...columns].map(({ key, name }) => [key, name]));
  const called = ({ row, column }: DemandCell) =>
    t("cell.of", { row: nameOf.get(row) ?? row, column: nameOf.get(column) ?? column });
  const sorted = [...cells].sort((a, b) => missing(b) - missing(a));
  return (
    <section className="md:hidden">
      <h2 className="pb-2 text-18 font-bold">{t("list")}</h2>
      <ul>
        {sorted.slice(0, mostListed).map((cell) => (
          <li key={`${cell.row}|${cell.column}`} className="border-b border-line py-2 text-14">
            <p className="font-bold">{called(cell)}</p>
            <HeatCell {...{ cell, isSchool, toBehind }} name={called(cell)} />
          </li>
        ))}
      </ul>
      {sorted.length > mostListed && <p className="pt-2 text-14 text-soft">{t("more")}</p>}
    </section>
  );
}
