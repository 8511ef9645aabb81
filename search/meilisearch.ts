// Owns the Meilisearch adapter: its settings, its filter language and the wait for its tasks. The transport is in
// meilisearch-http.ts, what an index holds in listings.ts; what happens when the engine is away in fallback.ts.
import { type EnqueuedTask, Meilisearch, type Settings } from "meilisearch";
import { createHttpClient, type EngineError } from "./meilisearch-http";
import {
  boundedPage,
  type Condition,
  type IndexDefinition,
  type SearchIndex,
  type WordsQuery,
} from "./port";
import { looserTokens, type Text } from "./text";

const documentsPerBatch = 5_000;
const taskTimeout = 10 * 60_000;
const longestValue = 100;
const largestNumber = 1e15;

type Held = { id: string; version: string };

/** An index in a Meilisearch at `url`. `prefix` keeps several houses (tests) apart in one engine. Throws when the engine
 * is away or refuses a task; an index that is missing is made with its settings at the first write. */
export function createMeilisearchIndex<Document extends Held, Query extends WordsQuery>(
  engine: { url: string; key: string; prefix?: string },
  definition: IndexDefinition<Query>,
  text: Text,
): SearchIndex<Document, Query> {
  const client = new Meilisearch({
    host: engine.url,
    apiKey: engine.key,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- fetch costs 40 ms a search (Nagle and delayed ACK)
    httpClient: createHttpClient(),
  });
  const uid = `${engine.prefix ?? ""}${definition.name}`;
  const index = client.index<Held>(uid);

  const finish = async (queued: EnqueuedTask[], accepted: string[] = []) => {
    for (const task of queued) {
      const done = await client.tasks.waitForTask(task, { timeout: taskTimeout, interval: 20 });
      const code = done.error?.code;
      if (done.status !== "succeeded" && !(code && accepted.includes(code))) {
        ready = undefined;
        throw new Error(`meilisearch task ${done.uid} ${done.status}: ${done.error?.message}`);
      }
    }
  };
  const applySettings = async () => {
    await finish([await client.createIndex(uid, { primaryKey: "id" })], ["index_already_exists"]);
    await finish([await index.updateSettings(settingsOf(definition))]);
  };
  let ready: Promise<void> | undefined;
  const prepare = () => {
    ready ??= applySettings().catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return ready;
  };
  /** An engine that lost the index is empty, not broken: the next write makes the index anew. */
  const orWhenMissing = async <T>(asked: Promise<T>, empty: T): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      ready = undefined;
      const { cause } = error as { cause?: EngineError }; // the SDK wraps what the transport throws
      if (cause?.code === "index_not_found") return empty;
      throw error;
    }
  };

  const ask = async (query: Query, tokens: string[], strategy: "all" | "frequency") => {
    const { offset, limit } = boundedPage(query);
    const isPage = offset % limit === 0; // only pages are counted exactly
    const found = await index.search(tokens.join(" "), {
      locales: ["eng"],
      matchingStrategy: strategy,
      filter: definition.conditions(query).map(filterOf),
      attributesToRetrieve: ["id"],
      ...(query.sort === "newest"
        ? {
            sort: [
              ...definition.firstBy.map((field) => `${field}:asc`),
              `${definition.newestBy}:desc`,
              "id:desc",
            ],
          }
        : {}),
      ...(isPage ? { page: offset / limit + 1, hitsPerPage: limit } : { offset, limit }),
    });
    const total = "totalHits" in found ? found.totalHits : found.estimatedTotalHits;
    const ids = found.hits.map((hit) => hit.id);
    return { ids, total: Number(total), degraded: false, matched: tokens };
  };

  return {
    async upsert(documents) {
      await prepare();
      const queued: EnqueuedTask[] = [];
      for (let at = 0; at < documents.length; at += documentsPerBatch) {
        queued.push(await index.addDocuments(documents.slice(at, at + documentsPerBatch)));
      }
      await finish(queued);
    },
    async remove(ids) {
      if (ids.length > 0) await finish([await index.deleteDocuments(ids)], ["index_not_found"]);
    },
    async search(query) {
      const tokens = text.queryTokens(query.words);
      const all = await ask(query, tokens, "all");
      const looser = looserTokens(tokens);
      if (all.total > 0 || looser.length === 0) return all;
      return { ...(await ask(query, looser, "frequency")), loose: true };
    },
    async versions(afterId, limit) {
      const filter = afterId === null ? [] : [`id > ${quote(afterId)}`];
      const asked = index.getDocuments({
        fields: ["id", "version"],
        filter,
        sort: ["id:asc"],
        limit,
      });
      return orWhenMissing(
        asked.then(({ results }) =>
          (results as Held[]).map(({ id, version }) => ({ id, version })),
        ),
        [],
      );
    },
    count: () =>
      orWhenMissing(
        index.getStats().then(({ numberOfDocuments }) => numberOfDocuments),
        0,
      ),
    async clear() {
      await finish([await index.deleteAllDocuments()], ["index_not_found"]);
    },
    applySettings,
    isHealthy: () => client.isHealthy(),
  };
}

/** Tokens stay whole only because every attribute is declared English; no `_geo`, which makes one update cost 40 times
 * as much. `sort` stands first so that "newest" means newest; without a sort it decides nothing. A whole word goes before the
 * beginning of another (sk, sketchup). */
function settingsOf(definition: IndexDefinition<never>): Settings {
  return {
    searchableAttributes: definition.searchable,
    filterableAttributes: ["id", ...definition.filterable],
    sortableAttributes: ["id", ...definition.firstBy, definition.newestBy],
    rankingRules: [
      "sort",
      "words",
      ...definition.firstBy.map((field) => `${field}:asc`),
      "typo",
      "exactness",
      "attribute",
      "proximity",
      `${definition.newestBy}:desc`,
    ],
    localizedAttributes: [{ attributePatterns: ["*"], locales: ["eng"] }],
    nonSeparatorTokens: ["+", "#"],
    typoTolerance: { disableOnNumbers: true },
    pagination: { maxTotalHits: 1_000_000 },
    // Words near each other are told by the field alone, and no facet is searched: both halve the time to take in.
    proximityPrecision: "byAttribute",
    facetSearch: false,
  };
}

function filterOf(condition: Condition): string {
  if (condition.is === "either") {
    const ways = condition.of.map((all) => `(${all.map(filterOf).join(" AND ")})`);
    return ways.length > 0 ? `(${ways.join(" OR ")})` : "id IN []";
  }
  const { field } = condition;
  if (condition.is === "false") return `${field} = false`;
  if (condition.is === "any") return `${field} IN [${condition.values.map(quote).join(", ")}]`;
  if (!Number.isFinite(condition.value)) return `${field} IN []`;
  const sign = { atLeast: ">=", atMost: "<=", after: ">" }[condition.is];
  const bounded = Math.min(Math.max(condition.value, -largestNumber), largestNumber);
  return `${field} ${sign} ${bounded.toFixed(3)}`; // the filter language knows no exponents
}

/** Codes and ids never hold quotes, backslashes or control characters; what does becomes a value that nothing has. */
function quote(value: string): string {
  return `"${value.slice(0, longestValue).replace(/["\\\p{C}]/gu, "?")}"`;
}
