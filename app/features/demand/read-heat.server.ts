// Owns the page on which supply and demand of the market meet or miss each other, as a school or the operator reads it: the
// cells with their names, what could be chosen, and skills that listings ask for and nobody teaches.
import {
  axesOf,
  countCells,
  type DemandAxis,
  type DemandCell,
  type DemandPoint,
  isDemand,
  untaughtSkills,
} from "~/app/domain/demand";
import type { OperatorActor, SchoolActor } from "~/app/domain/permission";
import { type Reference, tradeGroups } from "~/app/domain/reference";
import { majorField } from "~/app/domain/search-bands";
import type { Id, Locale } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";
import type { Services } from "~/app/platform/services.server";
import type { HeatQuery } from "./heat-query";
import type { SupplyDemand } from "./read-supply-demand.server";

export type Named = { key: string; name: string };
export type Untaught = { code: string; name: string; listings: number; seats: number };
export type Heat = {
  query: HeatQuery;
  rows: Named[];
  columns: Named[];
  cells: DemandCell[];
  choices: Record<DemandAxis, Named[]>;
  skills: Untaught[];
  /** For the operator; empty for a school. */
  schools: { id: Id; name: string }[];
};
export type Counted = { query: HeatQuery; counted: SupplyDemand };
type Needs = Pick<Services, "db" | "reference">;
type Asking = SchoolActor | OperatorActor;

const mostSkills = 20;

/** Everything that the address asks of what was counted for the same actor and query. */
export async function readHeat(
  services: Needs,
  actor: Asking,
  { query, counted }: Counted,
  locale: Locale,
): Promise<Heat> {
  const schools = actor.side === "operator" ? await listSchools(services) : [];
  const { supply, demand } = counted;
  const { view, filter } = query;
  const cells = countCells(supply, demand, view, filter);
  const names = namesIn(services.reference, locale);
  const [row, column] = axesOf(view);
  const all = [...supply, ...demand];
  const choice = (axis: DemandAxis) =>
    named(axis, unique([...all.flatMap((one) => one[axis]), filter[axis] ?? []].flat()), names);
  return {
    ...{ query, cells, schools },
    rows: named(row, unique(cells.map((cell) => cell.row)), names),
    columns: named(column, unique(cells.map((cell) => cell.column)), names),
    choices: { trade: choice("trade"), field: choice("field"), place: choice("place") },
    skills: skillsOf(services.reference, counted, query, locale),
  };
}

const unique = (values: readonly string[]) => [...new Set(values)];

type NameOf = Record<DemandAxis, (key: string) => string>;

function namesIn({ majors, regions }: Reference, locale: Locale): NameOf {
  const listings = serverTranslators[locale].textsOf("listings");
  const fields = new Map<string, string>();
  for (const { code, groupNames } of majors.values()) {
    const field = majorField(code);
    if (field) fields.set(field, groupNames[locale]);
  }
  return {
    trade: (key) => listings(`trade_group.${key}` as "trade_group.metal"),
    field: (key) => fields.get(key) ?? key,
    place: (key) => regions.get(key)?.names[locale] ?? key,
  };
}

/** Trades in the order of the house, the others by their codes. */
function named(axis: DemandAxis, keys: readonly string[], names: NameOf): Named[] {
  const order: readonly string[] = axis === "trade" ? tradeGroups : [...keys].sort();
  return [...keys]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((key) => ({ key, name: names[axis](key) }));
}

/** Listings for the fields that are taught here, under the filters of the address. */
export function ofTaughtFields(
  { demand, majors }: SupplyDemand,
  { filter }: HeatQuery,
): DemandPoint[] {
  const fields = new Set([...majors].flatMap((code) => majorField(code) ?? []));
  return demand.filter((one) => isDemand(one, filter) && one.field.some((key) => fields.has(key)));
}

/** Whether one of the majors that are taught here teaches a skill. */
export function isTaughtIn({ skills }: Reference, { majors }: SupplyDemand) {
  return (code: string) => skills.get(code)?.majorCodes.some((one) => majors.has(one)) === true;
}

function skillsOf(
  reference: Reference,
  counted: SupplyDemand,
  query: HeatQuery,
  locale: Locale,
): Untaught[] {
  const untaught = untaughtSkills(ofTaughtFields(counted, query), isTaughtIn(reference, counted));
  return untaught.slice(0, mostSkills).map((one) => ({
    ...one,
    name: reference.skills.get(one.code)?.names[locale] ?? one.code,
  }));
}

function listSchools({ db }: Needs): Promise<{ id: Id; name: string }[]> {
  return db.school.findMany({
    where: { isMember: true },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
