// Owns which rows of an import are shown, page by page by how they came out, and the links that a committed list has
// made. How one row looks is show-row's. Decides nothing.
import type { Importer } from "~/app/domain/import-run";
import type { Id } from "~/app/domain/values";
import { paths } from "~/app/paths";
import type { Services } from "~/app/platform/services.server";
import { inviteToken } from "./invite-token.server";
import { findOwnRun, type OwnRun } from "./own-run.server";
import { openLinks } from "./count-links.server";
import { readColumns } from "./run-json.server";
import type { RowFilter, RunLink, RunRows } from "./run-view";
import { showAbove, showRow, type StoredRow } from "./show-row.server";

const rowsOnPage = 50;

/** The rows of a run that came out so, in the order of the file. `size`: how many on a page, 50 unless told; `after`: the
 * page that shows the first row behind that one, however many above it have been put right. */
export async function listRunRows(
  { db, pool }: Pick<Services, "db" | "pool">,
  actor: Importer,
  runId: Id,
  { only, page, size = rowsOnPage, after }: RowsAsked,
): Promise<RunRows> {
  const run = await findOwnRun(db, actor, runId);
  if (!run) return { rows: [], page: 1, pages: 1, total: 0 };
  const where = wheres[only] ?? `"outcome" = '${only}'`;
  const counted = await pool.query<{ total: number; passed: number }>(
    `select count(*)::int as "total", (count(*) filter (where "rowNo" <= $2))::int as "passed"
     from "ImportRow" where "runId" = $1 and ${where}`,
    [runId, after ?? 0],
  );
  const { total, passed } = counted.rows[0]!;
  const pages = Math.max(1, Math.ceil(total / size));
  const asked = after === undefined ? page : Math.floor(passed / size) + 1;
  const at = Math.min(Math.max(1, asked), pages);
  const { rows } = await pool.query<StoredRow>(
    `${select} where "runId" = $1 and ${where} order by "sheetNo", "rowNo" limit $2 offset $3`,
    [runId, size, (at - 1) * size],
  );
  const shown = { kind: run.kind, columns: readColumns(run.columns), shared: run.options.shared };
  const above = await rowsAbove({ pool }, run, rows);
  const beside = ({ data }: StoredRow) => {
    const other = data.above === undefined ? undefined : above.get(data.above);
    return other ? showAbove(other, shown) : null;
  };
  const all = rows.map((row) => showRow(row, shown, beside(row)));
  return { rows: all, page: at, pages, total };
}

type RowsAsked = { only: RowFilter; page: number; size?: number; after?: number | undefined };
const select = `select "sheetNo", "rowNo", "cells", "outcome", "data", "findings" from "ImportRow"`;

/** Filters that are not just an outcome. */
const wheres: Partial<Record<RowFilter, string>> = {
  noted: `jsonb_array_length(coalesce("data"->'notes', '[]')) > 0`,
  held: `"outcome" in ('new', 'changed', 'same') and "findings" <> '[]'`,
};

/** The rows of the file beside which these are shown, by number. */
async function rowsAbove(
  { pool }: Pick<Services, "pool">,
  { id, sheetNo }: OwnRun,
  rows: readonly StoredRow[],
): Promise<Map<number, StoredRow>> {
  const numbers = rows.flatMap(({ data }) => data.above ?? []);
  if (numbers.length === 0) return new Map();
  const found = await pool.query<StoredRow>(
    `${select} where "runId" = $1 and "sheetNo" = $2 and "rowNo" = any($3)`,
    [id, sheetNo, numbers],
  );
  return new Map(found.rows.map((row) => [row.rowNo, row]));
}

/** The links of a committed list that nobody has used yet, each opening one new account, class by class in the order of
 * the student numbers. Each is worked out anew; none is stored. */
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
    select: { id: true, sentTo: true, personId: true, expiresAt: true },
  });
  const people = await db.person.findMany({
    where: { id: { in: open.flatMap(({ personId }) => personId ?? []) } },
    select: {
      id: true,
      name: true,
      enrolments: {
        orderBy: { id: "desc" },
        select: { studentNumber: true, schoolId: true, schoolClass: { select: { name: true } } },
      },
    },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  const links = open.map(({ id, sentTo, personId, expiresAt }): RunLink => {
    const person = personId ? byId.get(personId) : undefined;
    const here = person?.enrolments.find(({ schoolId }) => schoolId === run.schoolId);
    return {
      key: here?.studentNumber ?? sentTo,
      name: person?.name ?? "",
      className: here?.schoolClass.name ?? "",
      path: paths.join(inviteToken(env, id)),
      until: expiresAt,
    };
  });
  if (run.kind !== "roster") return links;
  return links.sort((a, b) => inOrder(a.className, b.className) || inOrder(a.key, b.key));
}

/** As a class teacher hands them out: 2 before 10. */
function inOrder(a: string, b: string): number {
  return a.localeCompare(b, "zh-CN", { numeric: true });
}
