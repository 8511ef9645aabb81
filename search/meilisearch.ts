// Owns the Meilisearch adapter: its questions and the wait for its tasks. Its language is in meilisearch-language.ts, the
// transport in meilisearch-http.ts, what an index holds in listings.ts; what happens when it is away in fallback.ts.
import {
  type EnqueuedTask,
  Meilisearch,
  type MultiSearchParams,
  type MultiSearchQuery,
} from "meilisearch";
import {
  countedFields,
  countsOf,
  documentFor,
  filterOf,
  halvesOf,
  inLetters,
  quote,
  settingsOf,
  sortOf,
  versionIn,
} from "./meilisearch-language";
import { createHttpClient, type EngineError } from "./meilisearch-http";
import {
  boundedPage,
  type IndexDefinition,
  type SearchHits,
  type Shown,
  type SearchIndex,
  type WordsQuery,
} from "./port";
import { looseningSearch, wordsAsked } from "./loosen";
import type { Text } from "./text";

const documentsPerBatch = 5_000;
const taskTimeout = 10 * 60_000;

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
  const settings = settingsOf(definition);
  const applySettings = async () => {
    await finish([await client.createIndex(uid, { primaryKey: "id" })], ["index_already_exists"]);
    const isOwn = versionIn({ synonyms: await index.getSynonyms() }) === versionIn(settings);
    const { numberOfDocuments } = await index.getStats();
    if (!isOwn && numberOfDocuments === 0) await finish([await index.updateSettings(settings)]);
  };
  const put = async (into: typeof index, documents: Document[]) => {
    const queued: EnqueuedTask[] = [];
    for (let at = 0; at < documents.length; at += documentsPerBatch) {
      const some = documents.slice(at, at + documentsPerBatch);
      const spelt = some.map((one) => documentFor(one, definition));
      queued.push(await into.addDocuments(spelt));
    }
    await finish(queued);
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

  /** Two characters that are no word are asked for as they stand: the engine would also look for them apart. */
  const asTyped = (tokens: string[]) => {
    const said = tokens.join(" ");
    return tokens.length === 1 && text.hasUnknown(said) ? `"${said}"` : said;
  };
  const queryOf = (query: Query, tokens: string[]): MultiSearchQuery => {
    const { offset, limit } = boundedPage(query);
    const isPage = limit === 0 || offset % limit === 0; // only pages are counted exactly
    const page = limit === 0 ? 1 : offset / limit + 1;
    return {
      indexUid: uid,
      q: inLetters(asTyped(tokens)),
      locales: ["eng"],
      matchingStrategy: query.isLoose ? "frequency" : "all",
      filter: definition.conditions(query).map(filterOf),
      attributesToRetrieve: ["id", ...definition.shown],
      ...sortOf(definition, query.sort),
      ...(query.facets ? { facets: countedFields(definition, query.facets) } : {}),
      ...(isPage ? { page, hitsPerPage: limit } : { offset, limit }),
    };
  };
  const ask = async (queries: readonly Query[]): Promise<SearchHits[]> => {
    if (queries.length === 0) return [];
    const words = queries.map((query) => wordsAsked(text, query));
    const asked = queries.map((query, i) => queryOf(query, words[i]?.tokens ?? []));
    const answers = await Promise.all(
      halvesOf(asked).map((some) => client.multiSearch<MultiSearchParams, Held>({ queries: some })),
    );
    return answers
      .flatMap(({ results }) => results)
      .map((found, i) => ({
        ids: found.hits.map((hit) => hit.id),
        total: Number("totalHits" in found ? found.totalHits : found.estimatedTotalHits),
        degraded: false,
        shown: Object.fromEntries(
          found.hits.map(({ id, ...shown }) => [id, shown as unknown as Shown]),
        ),
        matched: words[i]?.matched ?? [],
        ...(queries[i]?.isLoose ? { loose: true as const } : {}),
        ...(found.facetDistribution
          ? { facets: countsOf(found.facetDistribution, queries[i]?.facets ?? []) }
          : {}),
      }));
  };

  return {
    async upsert(documents) {
      await prepare();
      await put(index, documents);
    },
    async remove(ids) {
      if (ids.length > 0) await finish([await index.deleteDocuments(ids)], ["index_not_found"]);
    },
    ask,
    search: (query) => looseningSearch(ask, text, query),
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
    async isCurrent() {
      const synonyms = await orWhenMissing(index.getSynonyms(), {});
      return versionIn({ synonyms }) === versionIn(settings);
    },
    async rebuild(fill) {
      const beside = `${uid}-next`;
      await finish([await client.deleteIndex(beside)], ["index_not_found"]);
      await finish([await client.createIndex(beside, { primaryKey: "id" })]);
      const next = client.index<Held>(beside);
      await finish([await next.updateSettings(settings)]);
      await fill({ upsert: (documents) => put(next, documents) });
      await prepare();
      await finish([await client.swapIndexes([{ indexes: [uid, beside], rename: false }])]);
      await finish([await client.deleteIndex(beside)]);
    },
    isHealthy: () => client.isHealthy(),
  };
}
