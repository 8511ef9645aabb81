// Owns how the rows of an import are shown: page by page by how they came out, each cell with what is wrong with it and
// what it was before; and the links that a committed list has made. Decides nothing.
import type { CellRemark, Importer, RowOutcome } from "~/app/domain/import-run";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import { inviteToken } from "./invite-token.server";
import type { RowWords } from "./kinds/kind.server";
import { findOwnRun } from "./own-run.server";
import { openLinks } from "./read-imports.server";
import { readColumns, type RunColumns } from "./run-json.server";
import type { RowFilter, RunCell, RunLink, RunRow, RunRows } from "./run-view";

const rowsOnPage = 50;

/** The rows of a run that came out so, in the order of the file. `size`: how many on a page, 50 unless told. */
export async function listRunRows(
  { db, pool }: Pick<Services, "db" | "pool">,
  actor: Importer,
  runId: Id,
  { only, page, size = rowsOnPage }: { only: RowFilter; page: number; size?: number },
): Promise<RunRows> {
  const run = await findOwnRun(db, actor, runId);
  if (!run) return { rows: [], page: 1, pages: 1, total: 0 };
  const where =
    only === "noted"
      ? `jsonb_array_length(coalesce("data"->'notes', '[]')) > 0`
      : `"outcome" = '${only}'`;
  const counted = await pool.query<{ total: number }>(
    `select count(*)::int as "total" from "ImportRow" where "runId" = $1 and ${where}`,
    [runId],
  );
  const { total } = counted.rows[0]!;
  const pages = Math.max(1, Math.ceil(total / size));
  const at = Math.min(Math.max(1, page), pages);
  const { rows } = await pool.query<Stored>(
    `select "sheetNo", "rowNo", "cells", "outcome", "data", "findings" from "ImportRow"
     where "runId" = $1 and ${where} order by "sheetNo", "rowNo" limit $2 offset $3`,
    [runId, size, (at - 1) * size],
  );
  const columns = readColumns(run.columns);
  return { rows: rows.map((row) => rowOf(row, columns)), page: at, pages, total };
}

type Stored = {
  sheetNo: number;
  rowNo: number;
  cells: (string | null)[];
  outcome: RowOutcome;
  data: RowWords;
  findings: CellRemark[];
};

function rowOf({ sheetNo, rowNo, cells, outcome, data, findings }: Stored, of: RunColumns): RunRow {
  const faults = outcome === "faulty" ? findings : [];
  const notes = data.notes ?? [];
  const on = (remarks: readonly CellRemark[], column: string | null) =>
    remarks.find((remark) => remark.column === column) ?? null;
  const shown = of.columns.map(({ position, column }): RunCell => ({
    ...{ position, column, value: cells[position] ?? "" },
    ...{ fault: on(faults, column), note: on(notes, column) },
    before: (column !== null && data.before?.[column]) || null,
  }));
  const gone = Object.entries(data.shown ?? {}).map(([column, value], position): RunCell => ({
    ...{ position, column, value, fault: null, note: null, before: null },
  }));
  const isGone = outcome === "gone";
  return {
    ...{ sheetNo, outcome, faults, notes, twins: data.twins ?? [] },
    ...{ rowNo: isGone ? null : rowNo, cells: isGone ? gone : shown },
  };
}

/** The links of a committed list that nobody has used yet, each opening one new account. Each is worked out anew; none
 * is stored. */
export async function listRunLinks(
  { db, env, clock }: Pick<Services, "db" | "env" | "clock">,
  actor: Importer,
  runId: Id,
): Promise<RunLink[]> {
  const run = await findOwnRun(db, actor, runId);
  if (run?.state !== "committed") return [];
  const made = await db.importChange.findMany({
    where: { runId, table: "Invitation" },
    select: { rowId: true },
  });
  const open = await db.invitation.findMany({
    where: openLinks(made, clock.now()),
    orderBy: { id: "asc" },
    select: { id: true, sentTo: true, personId: true },
  });
  const people = await db.person.findMany({
    where: { id: { in: open.flatMap(({ personId }) => personId ?? []) } },
    select: {
      id: true,
      name: true,
      enrolments: { select: { studentNumber: true, schoolId: true } },
    },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return open.map(({ id, sentTo, personId }) => {
    const person = personId ? byId.get(personId) : undefined;
    const here = person?.enrolments.find(({ schoolId }) => schoolId === run.schoolId);
    return {
      key: here?.studentNumber ?? sentTo,
      name: person?.name ?? "",
      path: paths.join(inviteToken(env, id)),
    };
  });
}
