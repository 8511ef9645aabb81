// Owns the address of the table of supply and demand: view, filters, and which cell's rows stand beneath. What is not known
// is no condition.
import {
  type DemandAxis,
  demandAxes,
  type DemandFilter,
  type DemandView,
  demandViews,
} from "~/app/domain/demand";
import { listingKinds } from "~/app/domain/listing";
import { type Id, isId } from "~/app/domain/values";

export const heatRows = ["students", "listings"] as const;
export type HeatRows = (typeof heatRows)[number];
export type HeatQuery = {
  view: DemandView;
  filter: DemandFilter;
  year: number | null;
  /** For the operator alone. */
  school: Id | null;
  /** The rows that are asked for beneath: of a cell, or the listings that ask for a skill. */
  behind: { show: HeatRows; row: string; column: string } | { skill: string } | null;
};

const key = /^[\w-]{1,40}$/;

/** Reads an address. */
export function readHeatQuery(params: URLSearchParams): HeatQuery {
  const said = (name: string) => {
    const value = params.get(name) ?? "";
    return key.test(value) ? value : undefined;
  };
  const axis = (name: DemandAxis) => {
    const value = said(name);
    return value === undefined ? {} : { [name]: value };
  };
  const kind = listingKinds.find((one) => one === params.get("kind"));
  const school = params.get("school");
  return {
    view: demandViews.find((one) => one === params.get("view")) ?? "trade_field",
    filter: {
      ...Object.assign({}, ...demandAxes.map(axis)),
      ...(kind ? { kind } : {}),
    } as DemandFilter,
    year: /^[1-9]$/.test(params.get("year") ?? "") ? Number(params.get("year")) : null,
    school: isId(school) ? school : null,
    behind: behindOf(said),
  };
}

function behindOf(said: (name: string) => string | undefined): HeatQuery["behind"] {
  const skill = said("skill");
  if (skill) return { skill };
  const show = heatRows.find((one) => one === said("show"));
  const [row, column] = [said("row"), said("col")];
  return show && row && column ? { show, row, column } : null;
}

/** The query as an address says it, without the rows beneath. */
export function heatParams({ view, filter, year, school }: HeatQuery): Record<string, string> {
  const set = { view, ...filter, year: year?.toString(), school: school ?? undefined };
  const said = Object.entries(set).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(
    said.filter(([name, value]) => `${name}=${value}` !== "view=trade_field"),
  );
}
