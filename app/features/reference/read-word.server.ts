// Owns what the operator sees of one word of the market: its fields, and who changed it when, from what to what. What it
// is linked to stands in read-links.server.
import type { OperatorActor } from "~/app/domain/permission";
import type { ReferenceTable } from "~/app/domain/reference";
import type { Wording } from "~/app/domain/reference-correction";
import type { Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { sourceOf, wordingColumns, type WordRow } from "./reference-source.server";

export type WordChange = {
  id: string;
  at: Date;
  table: ReferenceTable;
  code: string;
  /** Null: by a file or by the system. */
  by: string | null;
  byFile: boolean;
  note: string;
  before: Partial<Wording>;
  after: Partial<Wording>;
};
/** A column that only some tables have; the names are `reference:facts.<key>`. */
export type WordFact = { key: FactKey; value: string | boolean };
export type FactKey =
  "field" | "csco" | "tasks" | "levels" | "rank" | "centre" | "gba" | "settled" | "workday";
export type WordView = WordRow & {
  facts: WordFact[];
  /** The newest line of history; a correction says which one it has seen. */
  version: string;
  history: WordChange[];
};

/** One row with its history, newest first; null when there is none of that code. */
export async function findWord(
  services: Pick<Services, "db" | "pool">,
  actor: OperatorActor,
  table: ReferenceTable,
  code: string,
  locale: Locale,
): Promise<WordView | null> {
  const source = sourceOf(table);
  const { rows } = await services.pool.query<WordRow & { facts: Columns }>(
    `select ${source.code} as code, ${wordingColumns(source)}, ${source.group} as "group",
       to_jsonb(r) as facts
     from ${source.from} r where ${source.code} = $1`,
    [code],
  );
  const row = rows[0];
  if (!row) return null;
  const history = await listChanges(services, actor, { table, code }, 50);
  return { ...row, facts: factsOf(row.facts, locale), version: history[0]?.id ?? "", history };
}

type Columns = Record<string, string | number | boolean | string[] | null>;
const fieldColumns = { "zh-CN": "groupZhCN", "zh-HK": "groupZhHK", en: "groupEn" } as const;

/** What a row says beside its names, in the order of the page; what is empty is left out. */
function factsOf(row: Columns, locale: Locale): WordFact[] {
  const text = (...keys: string[]) => keys.flatMap((key) => [row[key] ?? []].flat());
  const facts: Record<FactKey, string | boolean> = {
    field: text(fieldColumns[locale]).join(),
    csco: text("cscoCode").join(),
    tasks: text("tasks").join(),
    levels: text("levels").join(" → "),
    rank: text("rank").join(),
    centre: text("lat", "lng").join(", "),
    gba: row.isGba === true,
    settled: row.settled === true,
    workday: row.isWorkday === true,
  };
  return (Object.keys(facts) as FactKey[])
    .map((key) => ({ key, value: facts[key] }))
    .filter(({ value }) => value !== "" && value !== false);
}

/** What was changed, newest first: of one row, or everywhere. */
export async function listChanges(
  { db }: Pick<Services, "db">,
  _actor: OperatorActor,
  of: { table?: ReferenceTable; code?: string },
  most: number,
): Promise<WordChange[]> {
  const changes = await db.referenceChange.findMany({
    where: of,
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: most,
  });
  const ids = changes.flatMap(({ byId }) => byId ?? []);
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return changes.map(({ id, at, table, code, byId, importRunId, note, before, after }) => ({
    ...{ id, at, code, note, by: nameOf.get(byId ?? "") ?? null, byFile: importRunId !== null },
    table: table as ReferenceTable,
    before: (before ?? {}) as Partial<Wording>,
    after: (after ?? {}) as Partial<Wording>,
  }));
}
