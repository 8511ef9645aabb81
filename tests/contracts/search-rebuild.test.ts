// How an index lives: settings have a version, another one is made beside the old and swapped, and nobody who searches
// meanwhile is sent away.
import { randomUUID } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { expect, inject, test } from "vitest";
import { listingIndex } from "~/search/listing-index";
import type { ListingDocument } from "~/search/listings";
import { createMeilisearchIndex } from "~/search/meilisearch";
import type { IndexDefinition, ListingQuery } from "~/search/port";
import { aDocument, aQuery, type ListingIndex, text } from "~/tests/support/search";

const engine = { ...inject("meili"), prefix: `rebuild-${randomUUID()}-` };
const open = (definition: IndexDefinition<ListingQuery> = listingIndex): ListingIndex =>
  createMeilisearchIndex<ListingDocument, ListingQuery>(engine, definition, text);
const stock = Array.from({ length: 400 }, (_, n) =>
  aDocument({ title: `数控车床操作工 ${String(n)}` }),
);

test("new settings get an index of their own, and 200 searches a second while it is made and swapped all find", async () => {
  const old = open();
  await old.applySettings();
  await old.upsert(stock);
  expect(await old.isCurrent()).toBe(true);

  const { searchable } = listingIndex;
  const index = open({
    ...listingIndex,
    searchable: [...searchable.slice(1), searchable[0] ?? ""],
  });
  await index.applySettings();
  expect(await index.isCurrent()).toBe(false);
  expect(await open({ ...listingIndex, shape: 999 }).isCurrent()).toBe(false);

  const state = { isMade: false };
  const made = index.rebuild(async (into) => {
    for (let at = 0; at < stock.length; at += 40) await into.upsert(stock.slice(at, at + 40));
  });
  void made.finally(() => {
    state.isMade = true;
  });
  const asked: Promise<number>[] = [];
  while (!state.isMade) {
    asked.push(index.search(aQuery({ words: "数控" })).then(({ total }) => total));
    await new Promise((next) => setTimeout(next, 5));
  }
  await made;
  const totals = await Promise.all(asked);
  expect(totals.length).toBeGreaterThan(50);
  expect(totals.filter((total) => total !== stock.length)).toEqual([]);
  expect(await index.isCurrent()).toBe(true);
  expect(await old.isCurrent()).toBe(false);
  expect(await index.count()).toBe(stock.length);
  const client = new Meilisearch({ host: engine.url, apiKey: engine.key });
  const { results } = await client.getIndexes({ limit: 1000 });
  expect(results.map(({ uid }) => uid).filter((uid) => uid.startsWith(engine.prefix))).toEqual([
    `${engine.prefix}listings`,
  ]);
  await index.clear();
});

test("a task that the engine refuses is seen, and the next write goes through", async () => {
  const index = open();
  await index.applySettings();
  const broken = { ...aDocument(), id: "no id of ours / at all" };
  await expect(index.upsert([broken])).rejects.toThrow(/task \d+ failed/);
  await index.upsert([aDocument({ title: "焊工" })]);
  expect((await index.search(aQuery({ words: "焊工" }))).total).toBe(1);
  await index.clear();
});
