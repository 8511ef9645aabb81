// Owns telling what depends on a committed file: the first kind of things there is, a few of them by name.
import type { Dependence, DependenceWhy, Work } from "./kind.server";

/** Each query takes the run as $1 and gives one column, names. */
export type DependenceQueries = readonly (readonly [DependenceWhy, string])[];

const most = 5;

/** The first kind of things that depends on a run; null: nothing. */
export async function firstDependence(
  { client, run }: Work,
  queries: DependenceQueries,
): Promise<Dependence | null> {
  for (const [why, sql] of queries) {
    const { rows } = await client.query<{ name: string }>(
      `select distinct "name" from (${sql}) as d("name") order by 1 limit ${most + 1}`,
      [run.id],
    );
    if (rows.length === 0) continue;
    const names = rows.slice(0, most).map(({ name }) => name);
    return { why, what: names.join(", ") + (rows.length > most ? " …" : "") };
  }
  return null;
}

/** The keys of the rows of a table that the run made, as a query. */
export function madeIn(table: string, type: "uuid" | "text" = "uuid"): string {
  return `(select "rowId"::${type} from "ImportChange" where "runId" = $1 and "table" = '${table}' and "before" is null)`;
}
