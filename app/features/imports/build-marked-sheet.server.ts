// Owns which rows and which words stand in a marked sheet: the person's own cells as they are kept, under headings that
// are recognised when it comes back. Writing the workbook is write-marked-sheet's.
import type { CellRemark } from "~/app/domain/import-run";
import { proposeColumns } from "~/app/domain/sheet-header";
import type { Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import { say } from "~/app/messages/translators";
import type { Services } from "~/app/platform/services.server";
import { kinds } from "./kinds/kinds.server";
import { knownHeading } from "./known-heading";
import { markHeading } from "./revision-mark";
import type { RunColumn, RunView } from "./run-view";
import type { MarkedRow, MarkedSheet } from "./write-marked-sheet.server";

type Stored = { cells: (string | null)[]; outcome: string; findings: CellRemark[] };
const mostRows = 20_000;
/** Cells that are written for one person at a time. */
const mostCells = 300_000;

/** The faulty rows of a run that was found within reach, or all of them, at most 20,000 rows and 300,000 cells; `isCut`
 * when there are more. Columns that are never read were never kept and are left out, and so are rows
 * that the person took out; what was given for all rows stands in a column of its own. */
export async function buildMarkedSheet(
  { pool }: Pick<Services, "pool">,
  run: RunView,
  rows: "faulty" | "all",
  locale: Locale,
): Promise<MarkedSheet & { isCut: boolean }> {
  const t = (key: string, values?: Record<string, string>) =>
    say(serverTranslators[locale], `imports:${key}`, values);
  const columns = run.columns.filter(({ column }) => !column || !run.dropped.includes(column));
  const shared = Object.entries(run.shared);
  const nameOf = (column: string) =>
    knownHeading(kinds[run.kind].columns[column]?.names ?? [], t(`columns.${column}`));
  const headings = [
    ...headingsOf(run, columns, nameOf),
    ...shared.map(([column]) => nameOf(column)),
  ];
  const names = [...columns.map(({ column }) => column), ...shared.map(([column]) => column)];
  const at = new Map(names.map((column, index) => [column, index]));
  const faultOf = ({ column, code, known }: CellRemark) => ({
    at: at.get(column) ?? null,
    heading: t(`columns.${column}`),
    text: t("page.marked.fault", {
      reason: t(`faults.${code}.reason`),
      remedy: t(`faults.${code}.remedy`) + (known ? t("page.marked.known", { known }) : ""),
    }),
  });
  const most = Math.min(mostRows, Math.floor(mostCells / (names.length + 1)));
  const found = await storedRows({ pool }, run, rows, most + 1);
  return {
    sheetName: run.sheets.find(({ no }) => no === run.sheetNo)?.name || t(`page.kind.${run.kind}`),
    headings,
    remarkHeading: markHeading(t("page.marked.remark"), run.id),
    isCut: found.length > most,
    rows: found.slice(0, most).map(({ cells, outcome, findings }): MarkedRow => ({
      cells: [
        ...columns.map(({ position }) => cells[position] ?? ""),
        ...shared.map(([, value]) => value),
      ],
      faults: outcome === "faulty" ? findings.map(faultOf) : [],
    })),
  };
}

/** Headings as in the file; one that would not be recognised again bears the name of what it was taken for before it. */
function headingsOf(
  run: RunView,
  columns: readonly RunColumn[],
  nameOf: (column: string) => string,
): string[] {
  const written = columns.map(({ heading }) => heading);
  const again = proposeColumns({ rows: [{ rowNo: 1, cells: written }] }, kinds[run.kind].columns);
  const foundAt = new Map(again?.columns.map(({ position, column }) => [position, column]));
  return columns.map(({ heading, column }, index) =>
    column === null || foundAt.get(index) === column
      ? heading
      : nameOf(column) + (heading ? ` (${heading})` : ""),
  );
}

function lastHeader({ headerRows }: RunView): number {
  return Math.max(0, ...headerRows);
}

async function storedRows(
  { pool }: Pick<Services, "pool">,
  run: RunView,
  rows: "faulty" | "all",
  most: number,
): Promise<Stored[]> {
  const found = await pool.query<Stored>(
    `select "cells", "outcome", "findings" from "ImportRow"
     where "runId" = $1 and "sheetNo" = $2 and "rowNo" > $3 and ($4 or "outcome" = 'faulty')
       and exists (select from unnest("cells") as c where c <> '') and not "data" ? 'leftOut'
     order by "rowNo" limit $5`,
    [run.id, run.sheetNo, lastHeader(run), rows === "all", most],
  );
  return found.rows;
}
