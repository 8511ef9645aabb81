// One import is written at a time: whoever waits is told how many are before.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ImportState } from "~/app/domain/import-run";
import { countAhead } from "~/app/features/imports/count-ahead.server";
import { newId } from "~/app/platform/id";
import { aDatabase, type TestServices } from "../support/database";

let on: TestServices;
beforeAll(async () => {
  on = await aDatabase();
});
afterAll(() => on.close());

async function aRun(state: ImportState, minutes: number) {
  const now = on.clock.now();
  const askedAt = new Date(now.getTime() + minutes * 60_000);
  const file = { fileName: "a.csv", fileHash: "x", sourceName: "" };
  return on.db.importRun.create({
    data: { id: newId(now.getTime()), kind: "roster", state, ...file, createdAt: now, askedAt },
  });
}

test("those asked for earlier and not through are before me; the rest is not", async () => {
  await aRun("committed", 1);
  await aRun("checking", 2);
  const first = await aRun("undoing", 3);
  const mine = await aRun("committing", 4);
  await aRun("committing", 5);
  expect(await countAhead(on, first)).toBe(0);
  expect(await countAhead(on, mine)).toBe(1);
  expect(await countAhead(on, { ...mine, state: "committed" })).toBe(0);
});
