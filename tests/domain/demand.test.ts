import { expect, test } from "vitest";
import {
  countCells,
  type DemandPoint,
  gapOf,
  isInCell,
  missing,
  type SupplyPoint,
  untaughtSkills,
} from "~/app/domain/demand";

let n = 0;
const aStudent = (over: Partial<SupplyPoint> = {}): SupplyPoint => ({
  ...{ personId: `p${String((n += 1))}`, isOwn: true, kinds: [] },
  ...{ trade: ["electrical"], field: ["06"], place: ["441900"] },
  ...over,
});
const aListing = (over: Partial<DemandPoint> = {}): DemandPoint => ({
  ...{ listingId: `l${String((n += 1))}`, kind: "internship", seats: 3, skillCodes: [] },
  ...{ trade: ["electrical"], field: ["06", "07"], place: ["441900"] },
  ...over,
});
const others = (count: number) => Array.from({ length: count }, () => aStudent({ isOwn: false }));

test("who looks for two trades counts at both, and a listing at every field it takes", () => {
  const cells = countCells(
    [aStudent({ trade: ["electrical", "metal"] })],
    [aListing()],
    "trade_field",
    {},
  );
  expect(cells).toEqual([
    { row: "electrical", column: "06", own: 1, others: 0, listings: 1, seats: 3 },
    { row: "metal", column: "06", own: 1, others: 0, listings: 0, seats: 0 },
    { row: "electrical", column: "07", own: 0, others: 0, listings: 1, seats: 3 },
  ]);
});

test.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
])("%i students of others are told as %s", (count, said) => {
  const cells = countCells([aStudent(), ...others(count)], [], "trade_place", {});
  expect(cells[0]?.others).toBe(said);
});

test("what few others are is not told by the word or the order either", () => {
  const word = (count: number) => {
    const [cell] = countCells([aStudent(), ...others(count)], [aListing()], "trade_place", {});
    return cell && [gapOf(cell), missing(cell)];
  };
  expect(word(1)).toEqual(word(4));
});

test.each([
  [{ own: 4, listings: 0, seats: 0 }, "no_work"],
  [{ own: 7, listings: 1, seats: 3 }, "short"],
  [{ own: 6, listings: 1, seats: 3 }, "even"],
  [{ own: 1, listings: 1, seats: 3 }, "open"],
  [{ own: 0, listings: 1, seats: 3 }, "nobody"],
  [{ own: 2, listings: 1, seats: 0 }, "short"],
] as const)("%o is %s", (cell, gap) => {
  expect(gapOf({ row: "r", column: "c", others: 0, ...cell })).toBe(gap);
});

test("filters hold for both sides; who said no kind looks for any", () => {
  const supply = [aStudent(), aStudent({ kinds: ["job"] }), aStudent({ place: ["440100"] })];
  const demand = [aListing(), aListing({ kind: "job" })];
  const filter = { kind: "job", place: "441900" } as const;
  expect(countCells(supply, demand, "trade_field", filter)).toMatchObject([
    { row: "electrical", column: "06", own: 2, listings: 1 },
    { row: "electrical", column: "07", own: 0, listings: 1 },
  ]);
});

test("a place that is looked at falls into the places in it, and what is only said of it stays with it", () => {
  const supply = [aStudent({ place: ["440100", "440106"] }), aStudent({ place: ["440100"] })];
  const filter = { place: "440100" };
  const cells = countCells(supply, [], "trade_place", filter);
  expect(cells.map(({ column, own }) => [column, own])).toEqual([
    ["440106", 1],
    ["440100", 1],
  ]);
  const cell = { row: "electrical", column: "440100" };
  expect(supply.map((one) => isInCell(one, "trade_place", filter, cell))).toEqual([false, true]);
});

test("skills that nobody is taught are counted by the listings that ask for them", () => {
  const demand = [
    aListing({ skillCodes: ["sk-a", "sk-b"] }),
    aListing({ skillCodes: ["sk-b"], seats: null }),
  ];
  expect(untaughtSkills(demand, (code) => code === "sk-a")).toEqual([
    { code: "sk-b", listings: 2, seats: 3 },
  ]);
});
