// The operator's groups of words on every engine: what is added is found, what is taken back is not.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WordGroup } from "~/app/domain/word-groups";
import { toDocument } from "~/search/listings";
import {
  aListingRow,
  aQuery,
  type OpenIndex,
  openMeilisearchIndex,
  openPostgresIndex,
  smallReference,
  text,
} from "~/tests/support/search";

const row = aListingRow({ title: "注塑技术员" });
const documentWith = (...wordGroups: WordGroup[]) => {
  const occupations = new Map(smallReference.occupations); // another state of the words
  return toDocument(row, text, { ...smallReference, occupations, wordGroups });
};

describe.each([
  ["Meilisearch", openMeilisearchIndex],
  ["PostgreSQL", openPostgresIndex],
])("%s", (_, open) => {
  let opened: OpenIndex;
  beforeAll(async () => {
    opened = await open("groups-");
  });
  afterAll(() => opened.close());
  const found = async (words: string) => (await opened.index.search(aQuery({ words }))).ids;

  test.each<[word: string, group: WordGroup]>([
    ["打啤佬", { kind: "same", words: ["注塑", "打啤佬"] }],
    ["打啤佬", { kind: "narrower", words: ["打啤佬", "注塑"] }],
    ["moulding hand", { kind: "same", words: ["moulding hand", "注塑"] }],
    ["打啤師傅", { kind: "same", words: ["打啤師傅", "注塑技术员"] }],
  ])("%s finds 注塑技术员 with its group only", async (word, group) => {
    await opened.index.upsert([documentWith(group)]);
    expect(await found(word)).toEqual([row.id]);
    await opened.index.upsert([documentWith()]);
    expect(await found(word)).toEqual([]);
  });
});
