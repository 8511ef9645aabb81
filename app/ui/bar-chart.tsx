import { ChartTable, ToRows } from "./chart-table";

export type Bar = {
  label: string;
  value: number;
  note?: string;
  /** What is written instead of the value: 4 / 52. */
  text?: string;
  /** The rows behind the figure. */
  to?: string;
};
type Props = {
  /** What is counted, in one line; the chart's visible title. */
  title: string;
  unit?: string;
  bars: readonly Bar[];
  /** Kinds that differ get a colour each; one kind in several places keeps one colour. */
  distinct?: boolean;
  /** What a full bar is; without it the longest bar is full. */
  full?: number;
};

const row = 44;
const colours = [1, 2, 3, 4, 5, 6].map((n) => `var(--chart-${n})`);

/** Horizontal bars drawn on the server, each with its name and its figure; the same figures as a table below. */
export function BarChart({ title, unit = "", bars, distinct, full }: Props) {
  const most = full ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="keep-whole">
      <figcaption className="mb-2 font-bold">{title}</figcaption>
      <svg width="100%" height={bars.length * row} aria-hidden className="block">
        {bars.map((bar, index) => (
          <ToRows key={bar.label} to={bar.to}>
            <BarRow
              bar={bar}
              top={index * row}
              share={bar.value / most}
              colour={colours[distinct ? index % colours.length : 0]}
              unit={unit}
            />
          </ToRows>
        ))}
      </svg>
      <ChartTable
        title={title}
        unit={unit}
        figures={bars.map(({ label, value, text, to }) => ({
          ...{ key: label, label, to },
          text: text ?? value,
        }))}
      />
    </figure>
  );
}

type RowProps = {
  bar: Bar;
  top: number;
  share: number;
  colour: string | undefined;
  unit: string;
};

function BarRow({ bar: { label, value, note, text }, top, share, colour, unit }: RowProps) {
  const track = { x: "0", y: top + 22, height: "8", rx: "2" };
  return (
    <g fontSize="14" fill="var(--ink)">
      <rect x="0" y={top} width="100%" height={row - 8} fill="transparent" />
      <text x="0" y={top + 15}>
        {note ? `${label} ${note}` : label}
      </text>
      <text x="100%" y={top + 15} textAnchor="end" fontWeight="600" className="num">
        {text ?? value} {unit}
      </text>
      <rect {...track} width="100%" fill="var(--wait-soft)" />
      <rect {...track} width={`${Math.round(share * 1000) / 10}%`} fill={colour} />
    </g>
  );
}
