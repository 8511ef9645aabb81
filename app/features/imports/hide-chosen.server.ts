// Owns emptying staged cells of columns that only a person recognised as identity numbers or as what the law wants unread.
// On the raw pool: a list of a whole school takes longer than Prisma's transactions may.
import type { ImportState } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { ColumnRules } from "~/app/domain/sheet";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { hider } from "./hide-identities.server";
import { inRawTransaction } from "./raw-transaction.server";
import type { RunColumns } from "./run-json.server";
import { arrayText } from "./staging.server";

type StagedCells = { rowNo: number; cells: (string | null)[] };
const batchSize = 2_000;

/**
 * Hides in the staged rows of one sheet what its columns want hidden; what is hidden already stays. Refuses
 * `import.changed_meanwhile` when the run has left the state in which it was found: then nothing is touched.
 */
export function hideChosen(
  { pool, env }: Pick<Services, "pool" | "env">,
  run: { id: Id; state: ImportState; sheetNo: number },
  chosen: RunColumns,
  rules: ColumnRules<string>,
): Promise<Outcome<null>> {
  const hide = hider(env, chosen, rules);
  return inRawTransaction(pool, async (client) => {
    const held = await client.query(
      `select from "ImportRun" where "id" = $1 and "state" = $2::"ImportState" for update`,
      [run.id, run.state],
    );
    if (held.rowCount === 0) return refuse("import.changed_meanwhile");
    for (let after = 0; ;) {
      const { rows } = await client.query<StagedCells>(
        `select "rowNo", "cells" from "ImportRow"
         where "runId" = $1 and "sheetNo" = $2 and "rowNo" > $3 order by "rowNo" limit ${batchSize}`,
        [run.id, run.sheetNo, after],
      );
      if (rows.length === 0) return accept(null);
      const changed = rows.flatMap(({ rowNo, cells }) => {
        const hidden = hide({ rowNo, cells: cells.map((cell) => cell ?? "") });
        return hidden.cells.every((cell, at) => cell === cells[at]) ? [] : [hidden];
      });
      // What an earlier check made of these cells goes with them: a check follows.
      await client.query(
        `update "ImportRow" i set "cells" = r."cells"::text[], "findings" = '[]', "data" = jsonb_build_object(
           'identities', coalesce(i."data"->'identities', '{}') || r."identities"::jsonb)
           || case when i."data" ? 'leftOut' then '{"leftOut": true}'::jsonb else '{}' end
         from unnest($3::int[], $4::text[], $5::text[]) as r("rowNo", "cells", "identities")
         where i."runId" = $1 and i."sheetNo" = $2 and i."rowNo" = r."rowNo"`,
        [
          ...[run.id, run.sheetNo, changed.map(({ rowNo }) => rowNo)],
          changed.map(({ cells }) => arrayText(cells)),
          changed.map(({ identities }) => JSON.stringify(identities)),
        ],
      );
      after = rows.at(-1)!.rowNo;
    }
  });
}
