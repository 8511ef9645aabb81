// Owns how the classes of a student list are shown: those that it would make, and those whose names are nearly known
// ones. Decides nothing.
import type { Importer } from "~/app/domain/import-run";
import type { MadeClass } from "~/app/domain/roster-classes";
import type { Id, Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { findOwnRun } from "./own-run.server";
import type { AskedClass, RunClasses } from "./run-view";

type Counted<T> = T & { rows: number };

/** The new and the asked classes of a checked run within reach; none for any other. */
export async function listRunClasses(
  services: Pick<Services, "db" | "pool" | "reference">,
  actor: Importer,
  runId: Id,
  locale: Locale,
): Promise<RunClasses> {
  const { db, pool, reference } = services;
  const run = await findOwnRun(db, actor, runId);
  if (run?.kind !== "roster" || run.state !== "checked") return { made: [], asked: [] };
  const made = await pool.query<Counted<{ made: MadeClass }>>(
    `select r."data"->'makes' as "made", (select count(*)::int from "ImportRow" s where s."runId" = $1
         and s."outcome" in ('new', 'changed', 'same') and s."data"->'student'->>'className' = r."data"->'makes'->>'name') as "rows"
     from "ImportRow" r where r."runId" = $1 and r."data" ? 'makes' order by r."rowNo"`,
    [runId],
  );
  const asked = await pool.query<Counted<{ name: string; known: string }>>(
    `select f->>'value' as "name", f->>'known' as "known", count(*)::int as "rows"
     from "ImportRow" r, jsonb_array_elements(r."findings") as f
     where r."runId" = $1 and r."outcome" = 'faulty' and f->>'code' = 'class_near' group by 1, 2 order by min(r."rowNo")`,
    [runId],
  );
  return {
    made: made.rows.map(({ made: { majorCode, ...one }, rows }) => {
      const names = reference.majors.get(majorCode)?.names;
      return { ...one, major: names ? names[locale] : majorCode, rows };
    }),
    asked: [
      ...asked.rows.map((one): AskedClass => ({ ...one, means: null })),
      ...Object.entries(run.options.classes).map(([name, means]): AskedClass => ({
        ...{ name, means, known: means, rows: 0 },
      })),
    ],
  };
}
