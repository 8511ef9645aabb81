// Owns the PostgreSQL adapter: tokens in an array with a GIN index, for when Meilisearch is away or not there at all.
// Same text, same conditions; no typo tolerance and no search by the beginning of a word.
import type { Pool } from "pg";
import type { ListingDocument } from "./listings";
import {
  boundedPage,
  type Condition,
  type IndexDefinition,
  type SearchIndex,
  type WordsQuery,
} from "./port";
import { looserTokens, type Text } from "./text";

const documentsPerBatch = 1_000;

/** A query's parameters are collected while its SQL is written: `$1` is what `value` returns for the first. */
class Parameters {
  readonly values: unknown[] = [];
  value(value: unknown, type: string): string {
    return `$${this.values.push(value)}::${type}`;
  }
}

/** An index in the table "SearchDocument". `prefix` keeps several houses (tests) apart. Throws when the database does. */
export function createPostgresIndex<Query extends WordsQuery>(
  engine: { pool: Pool; prefix?: string },
  definition: IndexDefinition<Query>,
  text: Text,
): SearchIndex<ListingDocument, Query> {
  const { pool } = engine;
  const index = `${engine.prefix ?? ""}${definition.name}`;

  const ask = async (query: Query, tokens: string[], operator: "@>" | "&&") => {
    const { offset, limit } = boundedPage(query);
    const p = new Parameters();
    const wanted = p.value(tokens, "text[]");
    const where = [`"index" = ${p.value(index, "text")}`];
    where.push(tokens.length > 0 ? `tokens ${operator} ${wanted}` : `${wanted} = '{}'`);
    where.push(...definition.conditions(query).map((condition) => sqlOf(condition, p)));
    const byRelevance = query.sort === "relevance" && tokens.length > 0;
    const order = `reposted, ${byRelevance ? "score DESC, " : ""}"${definition.newestBy}" DESC, id DESC`;
    const { rows } = await pool.query<{ total: number; ids: string[] }>(
      `WITH found AS MATERIALIZED (
         SELECT id, reposted, "${definition.newestBy}", ${byRelevance ? scoreOf(wanted) : "0"} AS score
         FROM "SearchDocument" WHERE ${where.join(" AND ")}
       ), page AS (
         SELECT * FROM found ORDER BY ${order}
         LIMIT ${p.value(limit, "bigint")} OFFSET ${p.value(offset, "bigint")}
       )
       SELECT (SELECT count(*)::int FROM found) AS total,
              (SELECT coalesce(array_agg(id::text ORDER BY ${order}), '{}') FROM page) AS ids`,
      p.values,
    );
    const { total = 0, ids = [] } = rows[0] ?? {};
    return { ids, total, degraded: false, matched: tokens };
  };

  return {
    async upsert(documents) {
      for (let at = 0; at < documents.length; at += documentsPerBatch) {
        const rows = documents.slice(at, at + documentsPerBatch).map(rowOf);
        await pool.query(upsertRows, [index, JSON.stringify(lastOfEach(rows))]);
      }
    },
    async remove(ids) {
      const where = `"index" = $1 AND id = ANY($2::uuid[])`;
      await pool.query(`DELETE FROM "SearchDocument" WHERE ${where}`, [index, ids]);
    },
    async search(query) {
      const tokens = text.queryTokens(query.words);
      const all = await ask(query, tokens, "@>");
      const looser = looserTokens(tokens);
      if (all.total > 0 || looser.length === 0) return all;
      return { ...(await ask(query, looser, "&&")), loose: true };
    },
    async versions(afterId, limit) {
      const { rows } = await pool.query<{ id: string; version: string }>(
        `SELECT id::text, version FROM "SearchDocument"
         WHERE "index" = $1 AND ($2::uuid IS NULL OR id > $2::uuid) ORDER BY "SearchDocument".id LIMIT $3`,
        [index, afterId, limit],
      );
      return rows;
    },
    async count() {
      const { rows } = await pool.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM "SearchDocument" WHERE "index" = $1`,
        [index],
      );
      return rows[0]?.count ?? 0;
    },
    async clear() {
      await pool.query(`DELETE FROM "SearchDocument" WHERE "index" = $1`, [index]);
    },
    applySettings: () => Promise.resolve(), // the migrations are the settings
    isHealthy: () =>
      pool.query("SELECT 1").then(
        () => true,
        () => false,
      ),
  };
}

/** Words found in the title weigh most; after that the number of words found at all. */
function scoreOf(wanted: string): string {
  const hits = (column: string) =>
    `cardinality(ARRAY(SELECT unnest(${column}) INTERSECT SELECT unnest(${wanted})))`;
  return `${hits('"titleTokens"')} * 100 + ${hits("tokens")}`;
}

const epochFields: readonly string[] = ["publishedAt", "visibleUntil"];
const listFields: readonly string[] = ["regionCodes"];

function sqlOf(condition: Condition, p: Parameters): string {
  if (condition.is === "either") {
    const ways = condition.of.map((all) => `(${all.map((one) => sqlOf(one, p)).join(" AND ")})`);
    return ways.length > 0 ? `(${ways.join(" OR ")})` : "false";
  }
  const field = `"${condition.field}"`;
  if (condition.is === "false") return `${field} = false`;
  if (condition.is === "any") {
    const values = p.value(condition.values.map(storable), "text[]");
    return listFields.includes(condition.field)
      ? `${field} && ${values}`
      : `${field}::text = ANY(${values})`;
  }
  const sign = { atLeast: ">=", atMost: "<=", after: ">" }[condition.is];
  if (!Number.isFinite(condition.value)) return "false";
  const value = p.value(condition.value, "double precision");
  return epochFields.includes(condition.field)
    ? `${field} ${sign} to_timestamp(${value})`
    : `${field} ${sign} ${value}`;
}

/** PostgreSQL takes no NUL in a text; no code or id has one. */
const storable = (value: string) => value.replaceAll("\0", "?");

const upsertRows = `
  INSERT INTO "SearchDocument" ("index", id, version, tokens, "titleTokens", kind, reposted, "regionCodes", "payMax",
    "educationRank", "enterpriseId", hazardous, "startsOn", "publishedAt", "visibleUntil")
  SELECT $1, id, version, tokens, "titleTokens", kind, reposted, "regionCodes", "payMax",
    "educationRank", "enterpriseId", hazardous, "startsOn", to_timestamp("publishedAt"), to_timestamp("visibleUntil")
  FROM json_to_recordset($2::json) AS row (id uuid, version text, tokens text[], "titleTokens" text[], kind text,
    reposted boolean, "regionCodes" text[], "payMax" int, "educationRank" int, "enterpriseId" uuid,
    hazardous boolean, "startsOn" int, "publishedAt" bigint, "visibleUntil" bigint)
  ON CONFLICT ("index", id) DO UPDATE SET version = excluded.version, tokens = excluded.tokens,
    "titleTokens" = excluded."titleTokens", kind = excluded.kind, reposted = excluded.reposted,
    "regionCodes" = excluded."regionCodes", "payMax" = excluded."payMax",
    "educationRank" = excluded."educationRank", "enterpriseId" = excluded."enterpriseId",
    hazardous = excluded.hazardous, "startsOn" = excluded."startsOn",
    "publishedAt" = excluded."publishedAt", "visibleUntil" = excluded."visibleUntil"`;

function rowOf(document: ListingDocument) {
  const { id, version, kind, reposted, regionCodes, payMax, educationRank } = document;
  const { enterpriseId, hazardous, startsOn, publishedAt, visibleUntil, titlePinyin } = document;
  const wordsOf = (tokens: string) => tokens.split(" ").filter(Boolean);
  const titleTokens = [...new Set([...wordsOf(document.titleTokens), ...titlePinyin])];
  const tokens = new Set([
    ...titleTokens,
    ...document.occupationTokens,
    ...document.skillTokens,
    ...document.relatedTokens,
    ...wordsOf(document.firmTokens),
    ...document.placeTokens,
    ...document.namePinyin,
    ...document.innerTokens,
    ...document.descriptionTokens,
  ]);
  const filters = { kind, reposted, regionCodes, payMax, educationRank, enterpriseId };
  const starts = { hazardous, startsOn, publishedAt, visibleUntil };
  return { id, version, tokens: [...tokens], titleTokens, ...filters, ...starts };
}

/** One statement may touch a row once: of documents with the same id the last counts. */
const lastOfEach = (rows: ReturnType<typeof rowOf>[]) => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
