import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "~/app/messages/use-t";

export type Figure = {
  key: string;
  label: string;
  /** As it is written: 12, 3.5, 4 / 52. */
  text: string | number;
  /** The rows behind the figure. */
  to?: string | undefined;
};
type Props = {
  title: string;
  head?: string | undefined;
  unit?: string;
  figures: readonly Figure[];
};

const cell = "border-t border-line py-1";

/** The figures of a chart as a table that opens below it: what a screen reader and a keyboard use instead of the bars. */
export function ChartTable({ title, head, unit = "", figures }: Props) {
  const t = useT("ui");
  return (
    <details className="text-14">
      <summary className="link inline-block py-1">{t("chart.data")}</summary>
      <table className="num mt-1 w-full">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="text-left text-soft">
            <th scope="col">{head ?? t("chart.name")}</th>
            <th scope="col" className="text-right">
              {t("chart.value")}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ key, label, text, to }) => (
            <tr key={key}>
              <th scope="row" className={`${cell} text-left font-normal`}>
                {label}
              </th>
              <td className={`${cell} text-right`}>
                {to ? (
                  <Link to={to} className="link inline-block py-1">
                    {text} {unit}
                  </Link>
                ) : (
                  `${text} ${unit}`
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A bar that leads to its rows by pointer; the table beneath says and links the same for everybody else. */
export function ToRows({ to, children }: { to?: string | undefined; children: ReactNode }) {
  return to ? (
    <a href={to} tabIndex={-1}>
      {children}
    </a>
  ) : (
    <>{children}</>
  );
}
