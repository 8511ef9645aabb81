import { afterAll, beforeAll, expect, test } from "vitest";
import { isSearchable } from "~/scripts/import-wait";
import { indexImportedListings } from "~/workers/jobs/index-imported-listings";
import { aDatabase, type TestServices } from "../support/database";
import { aPostingLine, importFile, postingsFile } from "../support/imports";

let on: TestServices;
beforeAll(async () => {
  on = await aDatabase();
});
afterAll(() => on.close());

test("a file is told searchable when the worker has taken in its last listing, and not before", async () => {
  const lines = ["a", "b", "c"].map((id) => aPostingLine({ id, count: "2" }));
  const { runId } = await importFile(on, postingsFile(...lines));
  expect(await isSearchable(on, runId)).toBe(false);
  await indexImportedListings.run(on, { importRunId: runId });
  expect(await isSearchable(on, runId)).toBe(true);
  const last = { where: { importRunId: runId }, orderBy: { id: "desc" } } as const;
  const { id } = await on.db.listing.findFirstOrThrow({ ...last, select: { id: true } });
  await on.db.listing.update({ where: { id }, data: { seats: 3 } });
  expect(await isSearchable(on, runId)).toBe(false);
});

test("a file without a listing on the market has nothing to wait for", async () => {
  const line = aPostingLine({ id: "held", title: "普工（限女性）" });
  const { runId, counts } = await importFile(on, postingsFile(line));
  expect(counts.held).toBe(1);
  expect(await isSearchable(on, runId)).toBe(true);
});
