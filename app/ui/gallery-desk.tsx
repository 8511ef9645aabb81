import { Form } from "@remix-run/react";
import { BarChart } from "./bar-chart";
import { BatchBar, BatchButton } from "./batch-bar";
import { BridgeDots } from "./bridge-dots";
import { BridgeLine } from "./bridge-line";
import { DataTable } from "./data-table";
import { EmptyState } from "./empty-state";
import { FilterBar, FilterSelect } from "./filter-bar";
import { stepsAt, type GalleryWords } from "./gallery.data";
import { Pagination } from "./pagination";
import { StaffFrame } from "./staff-frame";
import { Stat } from "./stat";
import { TabsCounts } from "./tabs-counts";
import { WorkCard, WorkCards } from "./work-card";

type Props = { words: GalleryWords; here: string };

/** The gallery's desk side, inside the staff frame. */
export function GalleryDesk({ words, here }: Props) {
  const nav = words.rail.map((label, index) => ({
    to: `${here}?rail=${index}`,
    label,
    current: index === 0,
    count: [7, 0, 0, 12, 9][index] ?? 0,
  }));
  const actions = words.actions.map((text) => (
    <a key={text} href={here} className="link px-1">
      {text}
    </a>
  ));
  return (
    <StaffFrame home={here} nav={nav} crumb={words.crumb} title={words.today} actions={actions}>
      <WorkCards>
        {words.work.map(([label, action], n) => (
          <WorkCard
            key={label}
            label={label}
            count={7 - n}
            action={action}
            to={`${here}?work=${n}`}
            late={n === 0}
            lateText={words.late}
          />
        ))}
      </WorkCards>
      <TabsCounts
        label={words.today}
        tabs={words.states.map((label, n) => ({
          to: `?state=${n}`,
          label,
          count: 52 - n * 13,
          current: n === 0,
        }))}
      />
      <FilterBar
        clearTo={here}
        active={words.options.map((name, n) => ({ name, to: `?drop=${n}` }))}
      >
        {words.filters.map((label, n) => (
          <FilterSelect
            key={label}
            name={`f${n}`}
            label={label}
            choices={[{ value: "", label: words.options[n]! }]}
          />
        ))}
      </FilterBar>
      <Table words={words} />
      <Pagination page={2} pages={6} toPage={(page) => `?page=${page}`} />
      <Figures words={words} />
    </StaffFrame>
  );
}

function Table({ words }: { words: GalleryWords }) {
  const { caption, heads, rows } = words.table;
  return (
    <Form method="post">
      <DataTable
        caption={caption}
        select={{ name: "chosen", label: (row) => row[0]! }}
        rows={rows}
        rowKey={(row) => row[1]!}
        empty={<EmptyState title={words.empty[0]} />}
        columns={heads.map((header, n) => ({
          key: header,
          header,
          numeric: n === 4,
          ...(n === 1 ? { sort: { to: "?sort=id", direction: "ascending" as const } } : {}),
          cell: (row: string[]) => {
            const at = rows.indexOf(row);
            if (n !== 3) return row[n];
            const steps = stepsAt(words.long.slice(0, 5), at + 1, at === 2);
            return <BridgeDots steps={steps} tone={at === 3 ? "wait" : "act"} text={row[n]} />;
          },
        }))}
      />
      <BatchBar name="chosen">
        {words.batch.map((text) => (
          <BatchButton key={text} name="intent" value={text}>
            {text}
          </BatchButton>
        ))}
      </BatchBar>
    </Form>
  );
}

function Figures({ words }: { words: GalleryWords }) {
  return (
    <div className="mt-6 grid gap-6 md:grid-cols-2">
      <div className="space-y-4">
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          {words.stats.map(([label, unit], n) => (
            <Stat
              key={label}
              label={label}
              unit={unit}
              value={[418, 2, 76][n]}
              change={[12, -1, 0][n]}
            />
          ))}
        </div>
        <BridgeLine steps={stepsAt(words.long, 3)} tone="act" label={words.bridges[2]!} />
      </div>
      <BarChart
        title={words.chart}
        unit={words.unit}
        bars={words.bars.map((label, n) => ({ label, value: 120 - n * 17 }))}
      />
    </div>
  );
}
