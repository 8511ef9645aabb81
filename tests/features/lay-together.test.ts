// What many events ask of one job at once is one job; what is asked again is the same one, anything more is another.
import { expect, test } from "vitest";
import { refreshMatches } from "~/workers/jobs/refresh-matches";
import { refreshSearchDocuments } from "~/workers/jobs/refresh-search-documents";
import { notifyParties } from "~/workers/jobs/notify-parties";
import { layTogether } from "~/workers/lay-together";

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const changed = (n: number, ...listings: number[]) => [
  { id: `${id(n)}-0`, job: refreshSearchDocuments.with({ listingIds: listings.map(id) }) },
  { id: `${id(n)}-1`, job: refreshMatches.with({ listingIds: listings.map(id) }) },
  { id: `${id(n)}-2`, job: notifyParties.with({ eventId: id(n) }) },
];

test("lists of ids become one job of each kind, without doubles; all others stay as they are", () => {
  const seen = { id: `${id(9)}-0`, job: refreshMatches.with({ personIds: [id(7)] }) };
  const laid = layTogether([...changed(1, 1, 2), ...changed(2, 2, 3), seen]);
  expect(laid.map(({ job }) => [job.name, job.payload])).toEqual([
    ["refresh-search-documents", { listingIds: [id(1), id(2), id(3)] }],
    ["refresh-matches", { listingIds: [id(1), id(2), id(3)], personIds: [id(7)] }],
    ["notify-parties", { eventId: id(1) }],
    ["notify-parties", { eventId: id(2) }],
  ]);
});

test("the same events give the same ids, and one event more another: its work is never taken for a double", () => {
  const ids = (asked: Parameters<typeof layTogether>[0]) => layTogether(asked).map((one) => one.id);
  const two = [...changed(1, 1), ...changed(2, 2)];
  expect(ids(two)).toEqual(ids(two));
  expect(ids([...two, ...changed(3, 3)])).not.toContain(ids(two)[0]);
  expect(ids(changed(1, 1))).toEqual(changed(1, 1).map((one) => one.id));
});

test("no job is asked for more than five hundred", () => {
  const sizes = layTogether(
    Array.from({ length: 7 }, (_, n) => changed(n, ...Array.from({ length: 90 }, (_, k) => k))[0]!),
  ).map(({ job }) => job.payload);
  expect(sizes).toHaveLength(2);
});
