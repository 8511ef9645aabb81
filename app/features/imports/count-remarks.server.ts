// Owns how often each remark on the rows of a run was made: faults, notes, and why postings wait.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { RunView } from "./run-view";

type Counted = { column: string; code: string; rows: number };

/** Remarks by column and code, the most frequent first. */
export async function countRemarks(
  { pool }: Pick<Services, "pool">,
  runId: Id,
): Promise<Pick<RunView, "faults" | "notes" | "findings">> {
  const count = async (from: string, where: string, column: string) => {
    const { rows } = await pool.query<Counted>(
      `select ${column} as "column", m->>'code' as "code", count(distinct r."rowNo")::int as "rows"
       from "ImportRow" r, jsonb_array_elements(${from}) as m where r."runId" = $1 and ${where}
       group by 1, 2 order by 3 desc, 1, 2`,
      [runId],
    );
    return rows;
  };
  const isTaken = `r."outcome" in ('new', 'changed', 'same')`;
  return {
    faults: await count(`r."findings"`, `r."outcome" = 'faulty'`, `m->>'column'`),
    notes: await count(`coalesce(r."data"->'notes', '[]')`, "true", `m->>'column'`),
    findings: await count(`r."findings"`, isTaken, `''`),
  };
}
