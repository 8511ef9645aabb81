import { ChartTable, ToRows } from "./chart-table";

export type Column = {
  key: string;
  /** In the table: Mon 16 Nov. */
  label: string;
  /** Under the column: 11-16. */
  tick: string;
  /** null: nothing could be measured; no column is drawn. */
  value: number | null;
  to?: string;
};
type Props = {
  title: string;
  note?: string;
  unit?: string;
  /** What the columns are, as the table's first heading. */
  head: string;
  columns: readonly Column[];
  /** Which of the six colours; charts that stand side by side take one each. */
  colour: 1 | 2 | 3 | 4 | 5 | 6;
};

const height = 96;
const top = 22;
const every = 3;
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** Upright columns over time, drawn on the server: each with its figure above, every third with its name below; the same
 * figures as a table. */
export function ColumnChart({ title, note, unit = "", head, columns, colour }: Props) {
  const most = Math.max(1, ...columns.map(({ value }) => value ?? 0));
  return (
    <figure className="keep-whole">
      <figcaption className="mb-2 font-bold">
        {title}
        {note && <span className="block text-14 font-normal text-soft">{note}</span>}
      </figcaption>
      <svg width="100%" height={top + height + 24} aria-hidden className="block">
        <line x1="0" x2="100%" y1={top + height} y2={top + height} stroke="var(--edge)" />
        {columns.map((column, index) => (
          <ToRows key={column.key} to={column.to}>
            <OneColumn
              column={column}
              at={index / columns.length}
              width={1 / columns.length}
              tall={((column.value ?? 0) / most) * height}
              colour={`var(--chart-${colour})`}
              hasTick={index % every === 1}
            />
          </ToRows>
        ))}
      </svg>
      <ChartTable
        title={title}
        head={head}
        unit={unit}
        figures={columns.map(({ key, label, value, to }) => ({
          ...{ key, label, to: value ? to : undefined },
          text: value ?? "–",
        }))}
      />
    </figure>
  );
}

type OneProps = {
  column: Column;
  at: number;
  width: number;
  tall: number;
  colour: string;
  hasTick: boolean;
};

function OneColumn({ column: { value, tick }, at, width, tall, colour, hasTick }: OneProps) {
  const middle = percent(at + width / 2);
  return (
    <g fontSize="14" textAnchor="middle" className="num">
      <rect x={percent(at)} y="0" width={percent(width)} height={top + height} fill="transparent" />
      {value !== null && (
        <text x={middle} y={top + height - tall - 6} fill="var(--ink)">
          {value}
        </text>
      )}
      <rect
        x={percent(at + width * 0.15)}
        y={top + height - tall}
        width={percent(width * 0.7)}
        height={tall}
        rx="2"
        fill={colour}
      />
      {hasTick && (
        <text x={middle} y={top + height + 18} fill="var(--soft)">
          {tick}
        </text>
      )}
    </g>
  );
}
