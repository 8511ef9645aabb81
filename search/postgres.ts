// Owns the PostgreSQL adapter: tokens in an array with a GIN index, for when Meilisearch is away or not there at all.
// Same text, same conditions; no typo tolerance and no search by the beginning of a word.
import type { Pool } from "pg";
import {
  boundedPage,
  type Condition,
  type IndexDefinition,
  type SearchHits,
  type SearchIndex,
  type WordsQuery,
} from "./port";
import { looseningSearch, wordsAsked } from "./loosen";
import { unique } from "./besides";
import { lastOfEach, type PostgresTable } from "./postgres-rows";
import type { Text } from "./text";

const documentsPerBatch = 1_000;

type Found = Pick<SearchHits, "ids" | "total" | "shown">;

/** A query's parameters are collected while its SQL is written: `$1` is what `value` returns for the first. */
class Parameters {
  readonly values: unknown[] = [];
  value(value: unknown, type: string): string {
    return `$${this.values.push(value)}::${type}`;
  }
}

/** An index in a table of its own. `prefix` keeps several houses (tests) apart. Throws when the database does. */
export function createPostgresIndex<Document, Query extends WordsQuery>(
  engine: { pool: Pool; prefix?: string },
  definition: IndexDefinition<Query>,
  table: PostgresTable<Document>,
  text: Text,
): SearchIndex<Document, Query> {
  const { pool } = engine;
  const index = `${engine.prefix ?? ""}${definition.name}`;

  const askOne = async (query: Query): Promise<SearchHits> => {
    const { tokens, matched } = wordsAsked(text, query);
    const operator = query.isLoose ? "&&" : "@>";
    const { offset, limit } = boundedPage(query);
    const p = new Parameters();
    const wanted = p.value(tokens, "text[]");
    const where = [`"index" = ${p.value(index, "text")}`];
    where.push(tokens.length > 0 ? `tokens ${operator} ${wanted}` : `${wanted} = '{}'`);
    where.push(...definition.conditions(query).map((condition) => sqlOf(table, condition, p)));
    const byRelevance = query.sort === "relevance" && tokens.length > 0;
    const order = orderOf(table, definition, query.sort, byRelevance);
    const ordering = unique([
      ...(table.first ? [table.first] : []),
      definition.newestBy,
      ...sortFields(definition),
      ...definition.shown,
    ]).map((f) => `"${f}"`);
    const shown = definition.shown.map((field) => `'${field}', "${field}"`).join(", ");
    const { rows } = await pool.query<Found>(
      `WITH found AS MATERIALIZED (
         SELECT id, ${ordering.join(", ")}, ${byRelevance ? scoreOf(wanted) : "0"} AS score
         FROM "${table.name}" WHERE ${where.join(" AND ")}
       ), page AS (
         SELECT * FROM found ORDER BY ${order}
         LIMIT ${p.value(limit, "bigint")} OFFSET ${p.value(offset, "bigint")}
       )
       SELECT (SELECT count(*)::int FROM found) AS total,
              (SELECT coalesce(array_agg(id::text ORDER BY ${order}), '{}') FROM page) AS ids,
              (SELECT coalesce(json_object_agg(id, json_build_object(${shown})), '{}') FROM page) AS shown`,
      p.values,
    );
    const [found = { total: 0, ids: [], shown: {} }] = rows;
    const hits = { ...found, degraded: false, matched };
    return query.isLoose ? { ...hits, loose: true } : hits;
  };
  const ask = (queries: readonly Query[]) => Promise.all(queries.map(askOne));

  const upsert = async (documents: Document[]) => {
    for (let at = 0; at < documents.length; at += documentsPerBatch) {
      const rows = documents.slice(at, at + documentsPerBatch).map((one) => table.rowOf(one));
      await pool.query(table.upsertRows, [index, JSON.stringify(lastOfEach(rows))]);
    }
  };

  return {
    upsert,
    async remove(ids) {
      const where = `"index" = $1 AND id = ANY($2::uuid[])`;
      await pool.query(`DELETE FROM "${table.name}" WHERE ${where}`, [index, ids]);
    },
    ask,
    search: (query) => looseningSearch(ask, text, query),
    async versions(afterId, limit) {
      const { rows } = await pool.query<{ id: string; version: string }>(
        `SELECT id::text, version FROM "${table.name}"
         WHERE "index" = $1 AND ($2::uuid IS NULL OR id > $2::uuid) ORDER BY "${table.name}".id LIMIT $3`,
        [index, afterId, limit],
      );
      return rows;
    },
    async count() {
      const { rows } = await pool.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM "${table.name}" WHERE "index" = $1`,
        [index],
      );
      return rows[0]?.count ?? 0;
    },
    async clear() {
      await pool.query(`DELETE FROM "${table.name}" WHERE "index" = $1`, [index]);
    },
    applySettings: () => Promise.resolve(), // the migrations are the settings
    isCurrent: () => Promise.resolve(true), // documents of another shape have another version
    rebuild: (fill) => fill({ upsert }),
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

/** The order of that name; what can be applied to always stands first. */
function orderOf(
  { first }: Pick<PostgresTable<never>, "first">,
  definition: IndexDefinition<never>,
  sort: string,
  byRelevance: boolean,
): string {
  const by = (definition.sorts[sort] ?? []).map((field) =>
    field.startsWith("-") ? `"${field.slice(1)}" DESC NULLS LAST` : `"${field}" NULLS LAST`,
  );
  const score = byRelevance ? ["score DESC"] : [];
  return [
    ...(first ? [`"${first}"`] : []),
    ...score,
    ...by,
    `"${definition.newestBy}" DESC`,
    "id DESC",
  ].join(", ");
}
const sortFields = (definition: IndexDefinition<never>) =>
  Object.values(definition.sorts).flatMap((by) => by.map((field) => field.replace("-", "")));

type Lists = Pick<PostgresTable<never>, "listFields" | "epochFields">;

function sqlOf(table: Lists, condition: Condition, p: Parameters): string {
  if (condition.is === "either") {
    const ways = condition.of.map(
      (all) => `(${all.map((one) => sqlOf(table, one, p)).join(" AND ")})`,
    );
    return ways.length > 0 ? `(${ways.join(" OR ")})` : "false";
  }
  const field = `"${condition.field}"`;
  if (condition.is === "false") return `${field} = false`;
  if (condition.is === "any" || condition.is === "none") {
    const values = p.value(condition.values.map(storable), "text[]");
    const among = table.listFields.includes(condition.field)
      ? `${field} && ${values}`
      : `coalesce(${field}::text = ANY(${values}), false)`;
    return condition.is === "any" ? among : `NOT (${among})`;
  }
  const sign = { atLeast: ">=", atMost: "<=", after: ">" }[condition.is];
  if (!Number.isFinite(condition.value)) return "false";
  const value = p.value(condition.value, "double precision");
  return table.epochFields.includes(condition.field)
    ? `${field} ${sign} to_timestamp(${value})`
    : `${field} ${sign} ${value}`;
}

/** PostgreSQL takes no NUL in a text; no code or id has one. */
const storable = (value: string) => value.replaceAll("\0", "?");
