// Gives a test both search adapters, each on its own prefix and database, and listings to put into them.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import type { Reference } from "~/app/domain/reference";
import type { Names } from "~/app/domain/values";
import { createDatabase } from "~/scripts/services";
import { listingIndex } from "~/search/listing-index";
import type { Around } from "~/search/listing-facts";
import { ListingDocument, type ListingRow, toDocument } from "~/search/listings";
import { createMeilisearchIndex } from "~/search/meilisearch";
import type { ListingQuery, SearchIndex } from "~/search/port";
import { createPostgresIndex } from "~/search/postgres";
import { listingTable } from "~/search/postgres-rows";
import { createText } from "~/search/text";
import { domainWords } from "~/search/trade-words";

export type ListingIndex = SearchIndex<ListingDocument, ListingQuery>;
export type OpenIndex = { index: ListingIndex; close(): Promise<void> };

const names = (cn: string, hk: string, en: string): Names => ({
  "zh-CN": cn,
  "zh-HK": hk,
  en,
});
const byCode = <T extends { code: string }>(...rows: T[]) =>
  new Map(rows.map((row) => [row.code, row]));

/** A few words of the market: one province with two cities, one trade, one skill. */
export const smallReference: Reference = {
  regions: byCode(
    ...(
      [
        ["440000", null, "province", names("广东省", "廣東省", "Guangdong"), "广东"],
        ["441900", "440000", "prefecture", names("东莞市", "東莞市", "Dongguan"), "东莞"],
        ["441900121", "441900", "town", names("长安镇", "長安鎮", "Chang'an"), "长安"],
        ["440300", "440000", "prefecture", names("深圳市", "深圳市", "Shenzhen"), "深圳"],
      ] as const
    ).map(([code, parentCode, kind, name, alias]) => ({
      code,
      parentCode,
      kind,
      names: name,
      aliases: [alias],
      isGba: true,
      centre: null,
      retired: false,
    })),
  ),
  occupations: byCode({
    code: "oc-merchandiser",
    kind: "trade",
    cscoCode: null,
    parentCode: null,
    groupCode: "office",
    names: names("跟单员", "跟單員", "Merchandiser"),
    aliases: ["跟单", "跟單文員"],
    tasks: "",
    retired: false,
  }),
  skills: byCode({
    code: "sk-cnc",
    levels: "three",
    names: names("数控", "數控", "CNC"),
    aliases: ["电脑锣"],
    majorCodes: [],
    occupationCodes: [],
    retired: false,
  }),
  majors: new Map(),
  certificates: new Map(),
  industries: new Map(),
  educationLevels: new Map(),
  destinations: new Map(),
  holidays: [],
  wordGroups: [],
};

export const text = createText(domainWords(smallReference));
export const now = new Date("2026-11-20T08:00:00Z");

/** A row that is on the market at `now`: 数控车床操作工 in 长安, 5,000 to 7,000 yuan a month. */
export function aListingRow(over: Partial<ListingRow> = {}): ListingRow {
  return {
    id: randomUUID(),
    kind: "job",
    status: "live",
    source: "posted",
    title: "数控车床操作工",
    description: "操作及日常保养",
    requirements: "",
    regionCodes: ["441900121"],
    placeText: "",
    address: "振安路8号",
    payMin: 500_000,
    payMax: 700_000,
    payCurrency: "CNY",
    payPeriod: "month",
    educationRank: 0,
    hazardous: false,
    startsOn: null,
    benefits: [],
    seats: 3,
    taken: 0,
    publishedAt: new Date("2026-11-01T00:00:00Z"),
    validUntil: new Date("2026-12-01T00:00:00Z"),
    applyBy: null,
    updatedAt: new Date("2026-11-02T00:00:00Z"),
    occupationCode: null,
    skills: [],
    majors: [],
    dorm: false,
    meals: false,
    shift: null,
    nightShift: false,
    answerDays: 5,
    enterprise: {
      id: randomUUID(),
      name: "东莞市华星五金有限公司",
      shortName: "华星五金",
      status: "approved",
      schools: [],
    },
    ...over,
  };
}

/** The document of such a row, checked against its schema. */
export function aDocument(over: Partial<ListingRow> = {}, around?: Around): ListingDocument {
  return ListingDocument.parse(toDocument(aListingRow(over), text, smallReference, around));
}

/** A query that finds everything posted; re-posted listings are out unless the scope says so. */
export function aQuery(over: Partial<ListingQuery> = {}): ListingQuery {
  const page = { sort: "relevance", offset: 0, limit: 20 } as const;
  return { words: "", scope: { reposted: false }, now, ...page, ...over };
}

export async function openPostgresIndex(prefix: string): Promise<OpenIndex> {
  const name = `search_${prefix}${randomUUID()}`;
  const url = await createDatabase(inject("postgres"), name, "template_zhiqiao");
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const index = createPostgresIndex({ pool, prefix }, listingIndex, listingTable, text);
  return { index, close: () => pool.end() };
}

export async function openMeilisearchIndex(prefix: string): Promise<OpenIndex> {
  const engine = { ...inject("meili"), prefix: `${prefix}${randomUUID()}-` };
  const index: ListingIndex = createMeilisearchIndex(engine, listingIndex, text);
  await index.applySettings();
  return { index, close: () => index.clear() };
}
