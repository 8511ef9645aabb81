import { BarChart } from "./bar-chart";
import { BatchBar, BatchButton, BatchDetails } from "./batch-bar";
import { ColumnChart } from "./column-chart";
import { DataTable } from "./data-table";
import { EmptyState } from "./empty-state";
import { FilterBar, FilterInput, FilterSelect, SearchBox } from "./filter-bar";
import type { GalleryWords } from "./gallery.data";
import { PrintButton } from "./print-button";
import { StaffFrame } from "./staff-frame";
import { WorkCard, WorkCards } from "./work-card";

type Props = { words: GalleryWords; here: string };

const weeks = ["09-07", "09-14", "09-21", "09-28", "10-05", "10-12", "10-19", "10-26"];
const measured = [4, 9, 0, 17, null, 12, 23, 8];

/** The gallery's charts in all their states, and what came to the desk after them. */
export function GalleryCharts({ words, here }: Props) {
  const { chart, unit, bars, work, options, filters, search } = words;
  return (
    <StaffFrame
      home={here}
      nav={[{ to: here, label: words.rail[0]!, current: true }]}
      crumb={words.crumb}
      title={chart}
      actions={<PrintButton label={words.actions[1]!} />}
    >
      <WorkCards>
        <WorkCard label={work[0]![0]} count={3} action={work[0]![1]} to={here} due={weeks[0]} />
        <WorkCard label={work[1]![0]} count={0} action={work[1]![1]} to={here} due={weeks[1]} />
      </WorkCards>
      <div className="grid gap-6 md:grid-cols-2">
        <BarChart
          title={chart}
          unit={unit}
          bars={bars.map((label, n) => ({ label, value: 120 - n * 17, to: `?bar=${n}` }))}
        />
        <BarChart
          title={chart}
          distinct
          bars={bars.map((label, n) => ({ label, value: 30 + n * 9, note: words.options[0] }))}
        />
        <BarChart
          title={chart}
          full={52}
          bars={bars
            .slice(0, 3)
            .map((label, n) => ({ label, value: n * 26, text: `${n * 26} / 52` }))}
        />
        <BarChart title={chart} unit={unit} bars={bars.map((label) => ({ label, value: 0 }))} />
        {([1, 2, 3, 4, 5, 6] as const).map((colour) => (
          <ColumnChart
            key={colour}
            title={chart}
            {...(colour % 2 === 0 ? { note: words.crumb } : {})}
            unit={unit}
            head={words.table.heads[0]!}
            colour={colour}
            columns={weeks.map((week, n) => {
              const value = colour === 6 ? null : measured[(n * colour) % measured.length]!;
              return { key: week, label: week, tick: week, value, to: `?week=${n}` };
            })}
          />
        ))}
      </div>
      <div className="pt-6">
        <SearchBox action={here} name="q" label={search.label} button={search.button} />
        <div className="pt-4">
          <FilterBar
            clearTo={here}
            aside={<PrintButton label={words.actions[1]!} />}
            more={{
              title: filters[1]!,
              isOpen: true,
              children: (
                <FilterSelect
                  name="more"
                  label={filters[1]!}
                  choices={[{ value: "", label: options[1]! }]}
                />
              ),
            }}
          >
            <FilterInput name="words" label={filters[0]!} defaultValue={options[0]} />
          </FilterBar>
        </div>
      </div>
      <Tables words={words} />
    </StaffFrame>
  );
}

/** A table with a row that stands open and columns of both widths, its bar with a deed that needs words; and one
 * without rows. */
function Tables({ words }: { words: GalleryWords }) {
  const { caption, heads, rows } = words.table;
  const columns = heads.slice(0, 4).map((header, n) => ({
    key: header,
    header,
    ...(n === 2 ? { wrap: "narrow" as const } : n === 3 ? { wrap: true } : {}),
    cell: (row: string[]) => row[n],
  }));
  const common = { columns, rowKey: (row: string[]) => row[1]! };
  const empty = <EmptyState title={words.empty[0]} text={words.empty[1]} />;
  return (
    <>
      <form method="post">
        <DataTable
          {...common}
          caption={caption}
          showCaption
          rows={rows}
          openKey={rows[1]![1]}
          select={{ name: "row", label: (row) => row[0]! }}
          empty={empty}
        />
        <BatchBar name="row">
          <BatchButton name="intent" value="tell">
            {words.batch[0]}
          </BatchButton>
          <BatchDetails title={words.batch[1]!}>
            <p>{words.notice[1]}</p>
          </BatchDetails>
        </BatchBar>
      </form>
      <div className="pt-6">
        <DataTable {...common} caption={caption} rows={[]} empty={empty} />
      </div>
    </>
  );
}
