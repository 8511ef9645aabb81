import { useT } from "~/app/messages/use-t";

export type Bar = { label: string; value: number; note?: string };
type Props = {
  /** What is counted, in one line; the chart's visible title. */
  title: string;
  unit?: string;
  bars: readonly Bar[];
  /** Kinds that differ get a colour each; one kind in several places keeps one colour. */
  distinct?: boolean;
};

const row = 44;
const colours = [1, 2, 3, 4, 5, 6].map((n) => `var(--chart-${n})`);

/** Horizontal bars drawn on the server, each with its name and its figure; the same figures as a table below. */
export function BarChart({ title, unit = "", bars, distinct }: Props) {
  const t = useT("ui");
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="keep-whole">
      <figcaption className="mb-2 font-bold">{title}</figcaption>
      <svg width="100%" height={bars.length * row} aria-hidden className="block">
        {bars.map(({ label, value, note }, index) => (
          <g key={label} fontSize="14" fill="var(--ink)">
            <text x="0" y={index * row + 15}>
              {note ? `${label} ${note}` : label}
            </text>
            <text x="100%" y={index * row + 15} textAnchor="end" fontWeight="600" className="num">
              {value} {unit}
            </text>
            <rect
              x="0"
              y={index * row + 22}
              width="100%"
              height="8"
              rx="2"
              fill="var(--wait-soft)"
            />
            <rect
              x="0"
              y={index * row + 22}
              width={`${Math.round((value / most) * 1000) / 10}%`}
              height="8"
              rx="2"
              fill={colours[distinct ? index % colours.length : 0]}
            />
          </g>
        ))}
      </svg>
      <details className="text-14">
        <summary className="link inline-block py-1">{t("chart.data")}</summary>
        <table className="num mt-1 w-full">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="text-left text-soft">
              <th scope="col">{t("chart.name")}</th>
              <th scope="col" className="text-right">
                {t("chart.value")}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row" className="border-t border-line py-1 text-left font-normal">
                  {label}
                </th>
                <td className="border-t border-line py-1 text-right">
                  {value} {unit}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
