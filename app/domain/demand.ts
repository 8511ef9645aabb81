// Owns where supply and demand of a market meet or miss each other: which students and listings count in which cell of two
// axes, what is said of few people of others, and the word for a gap. Rows are read by features, words are the messages'.
import type { ListingKind } from "./listing";
import type { Id } from "./values";

/** Field: 专业大类; trade: group of trades; place: a city, or a district of the city that is looked at. */
export const demandAxes = ["trade", "field", "place"] as const;
export type DemandAxis = (typeof demandAxes)[number];
/** Rows by columns. */
export const demandViews = ["trade_field", "trade_place", "field_place"] as const;
export type DemandView = (typeof demandViews)[number];

/** The keys of one student or listing on each axis; a student who looks for several counts at each. */
export type OnAxes = Record<DemandAxis, readonly string[]>;
export type SupplyPoint = OnAxes & { personId: Id; isOwn: boolean; kinds: readonly ListingKind[] };
export type DemandPoint = OnAxes & {
  listingId: Id;
  kind: ListingKind;
  /** Free ones; null: not said. */
  seats: number | null;
  skillCodes: readonly string[];
};
export type DemandFilter = Partial<Record<DemandAxis, string>> & { kind?: ListingKind | undefined };

/** Fewer people of others than this are told as «fewer», never as a number. */
export const fewestTold = 5;

/** The axes of a view. */
export function axesOf(view: DemandView): [row: DemandAxis, column: DemandAxis] {
  const [row, column] = view.split("_") as [DemandAxis, DemandAxis];
  return [row, column];
}

const isAt = (point: OnAxes, filter: DemandFilter) =>
  demandAxes.every((axis) => filter[axis] === undefined || point[axis].includes(filter[axis]));

/** Whether a student counts under a filter; who said no kind looks for any. */
export function isSupply(point: SupplyPoint, filter: DemandFilter): boolean {
  const { kind } = filter;
  const isSought = kind === undefined || point.kinds.length === 0 || point.kinds.includes(kind);
  return isSought && isAt(point, filter);
}

/** Whether a listing counts under a filter. */
export function isDemand(point: DemandPoint, filter: DemandFilter): boolean {
  return (filter.kind === undefined || point.kind === filter.kind) && isAt(point, filter);
}

/** What one cell counts: own students; those of others, null where they are fewer than may be told; listings; free seats. */
export type DemandCell = {
  row: string;
  column: string;
  own: number;
  others: number | null;
  listings: number;
  seats: number;
};

/** Every cell in which somebody or something counts. */
export function countCells(
  supply: readonly SupplyPoint[],
  demand: readonly DemandPoint[],
  view: DemandView,
  filter: DemandFilter,
): DemandCell[] {
  const [row, column] = axesOf(view);
  const cells = new Map<string, DemandCell & { others: number }>();
  const at = (point: OnAxes, add: (cell: DemandCell & { others: number }) => void) => {
    for (const r of keysOn(point, row, filter))
      for (const c of keysOn(point, column, filter)) {
        const key = `${r}|${c}`;
        const empty = { row: r, column: c, own: 0, others: 0, listings: 0, seats: 0 };
        const cell = cells.get(key) ?? empty;
        cells.set(key, cell);
        add(cell);
      }
  };
  for (const point of supply)
    if (isSupply(point, filter)) at(point, (cell) => (cell[point.isOwn ? "own" : "others"] += 1));
  for (const point of demand)
    if (isDemand(point, filter))
      at(point, (cell) => {
        cell.listings += 1;
        cell.seats += point.seats ?? 0;
      });
  return [...cells.values()].map((cell) => ({ ...cell, others: told(cell.others) }));
}

const told = (others: number) => (others > 0 && others < fewestTold ? null : others);

/** Of an axis that is filtered only the chosen key is a cell; of a place what lies in it, where that is known. */
function keysOn(point: OnAxes, axis: DemandAxis, filter: DemandFilter): readonly string[] {
  const chosen = filter[axis];
  if (chosen === undefined) return point[axis];
  const within = axis === "place" ? point.place.filter((key) => key !== chosen) : [];
  return within.length > 0 ? within : [chosen];
}

/** Whether a student or listing that passes the filter counts in a cell of a view. */
export function isInCell(
  point: OnAxes,
  view: DemandView,
  filter: DemandFilter,
  cell: Pick<DemandCell, "row" | "column">,
): boolean {
  const [row, column] = axesOf(view);
  return (
    keysOn(point, row, filter).includes(cell.row) &&
    keysOn(point, column, filter).includes(cell.column)
  );
}

/** no_work: students and nothing open; short: more than two students for a seat; even; open: more than two seats for a
 * student; nobody: seats and no students. */
export const demandGaps = ["no_work", "short", "even", "open", "nobody"] as const;
export type DemandGap = (typeof demandGaps)[number];

/** Fewer of others than may be told count as this many, whatever they are. */
const fewCountAs = 2;

/** How many students are counted against the seats of a cell. */
export function studentsIn({ own, others }: DemandCell): number {
  return own + (others ?? fewCountAs);
}

/** The word for a cell. */
export function gapOf(cell: DemandCell): DemandGap {
  const students = studentsIn(cell);
  if (students === 0) return "nobody";
  if (cell.listings === 0) return "no_work";
  if (students > 2 * cell.seats) return "short";
  return students * 2 < cell.seats ? "open" : "even";
}

/** How much a cell misses, for the order of a list: people without a seat, or seats without people. */
export function missing(cell: DemandCell): number {
  return Math.abs(studentsIn(cell) - cell.seats);
}

/** Skills that listings ask for and no major of those taught teaches, asked most first. */
export type UntaughtSkill = { code: string; listings: number; seats: number };
export function untaughtSkills(
  demand: readonly DemandPoint[],
  isTaught: (skillCode: string) => boolean,
): UntaughtSkill[] {
  const counted = new Map<string, UntaughtSkill>();
  for (const { skillCodes, seats } of demand)
    for (const code of skillCodes) {
      if (isTaught(code)) continue;
      const one = counted.get(code) ?? { code, listings: 0, seats: 0 };
      counted.set(code, { code, listings: one.listings + 1, seats: one.seats + (seats ?? 0) });
    }
  return [...counted.values()].sort((a, b) => b.listings - a.listings || b.seats - a.seats);
}
