// Owns the page of supply and demand as it is asked for: the market is counted once, for the table and for the rows beneath it.
import type { OperatorActor, SchoolActor } from "~/app/domain/permission";
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { HeatQuery } from "./heat-query";
import { type HeatBehind, listHeatRows } from "./list-heat-rows.server";
import { type Heat, readHeat } from "./read-heat.server";
import { readSupplyDemand } from "./read-supply-demand.server";

type Needs = Pick<Services, "db" | "pool" | "clock" | "reference">;

/** The table, and the rows of the cell or skill that the address names; a constant number of queries. */
export async function readHeatPage(
  services: Needs,
  actor: SchoolActor | OperatorActor,
  query: HeatQuery,
  locale: Locale,
): Promise<{ heat: Heat; behind: HeatBehind | null }> {
  const asked = { query, counted: await readSupplyDemand(services, actor, query) };
  const [heat, behind] = await Promise.all([
    readHeat(services, actor, asked, locale),
    listHeatRows(services, actor, asked, locale),
  ]);
  return { heat, behind };
}
