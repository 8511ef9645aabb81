// Owns how a market is written: rows are collected by table and go out in large statements, parents before children,
// several tables at once, while the next part of the market is being drawn. Indexes and checks stay on.
import type pg from "pg";

/** Tables that may be written beside each other; those of a later stage point to earlier ones. */
const stages = [
  ["School", "Enterprise", "Person"],
  ["College", "SchoolMajor", "SchoolLink", "EnterpriseSite"],
  ["SchoolClass", "Listing"],
  ["Enrolment", "StudentProfile", "RoleGrant", "ListingSkill", "ListingMajor", "ListingReview"],
  ["ProfileSkill", "Application"],
  ["ApplicationMove", "Placement", "OutboxEvent", "Group"],
  ["GroupMember"],
] as const;
export type Table = (typeof stages)[number][number];
export type Row = Record<string, unknown>;

const rowsPerStatement = 4_000;
const connections = 4;

export type RowWriter = {
  add: (table: Table, ...rows: Row[]) => void;
  /** Sends what was collected; waits only for what was sent before. */
  flush: () => Promise<void>;
  /** Sends the rest and waits for all of it. */
  end: () => Promise<void>;
  counts: Partial<Record<Table, number>>;
};

/** Collects and writes rows. All rows of a table name the same columns; those that stand there already stay as they are,
 * so that a market whose loading was killed is completed by loading it again. */
export function rowWriter(pool: pg.Pool): RowWriter {
  let waiting = new Map<Table, Row[]>();
  let sent: Promise<void> = Promise.resolve();
  const counts: RowWriter["counts"] = {};
  const add: RowWriter["add"] = (table, ...rows) => {
    const known = waiting.get(table);
    if (known) for (const row of rows) known.push(row);
    else waiting.set(table, rows);
    counts[table] = (counts[table] ?? 0) + rows.length;
  };
  const flush = async () => {
    const batch = waiting;
    waiting = new Map();
    await sent;
    sent = writeStages(pool, batch);
    sent.catch(() => {}); // told to whoever waits next
  };
  return { add, flush, counts, end: async () => flush().then(() => sent) };
}

async function writeStages(pool: pg.Pool, batch: Map<Table, Row[]>): Promise<void> {
  for (const stage of stages) {
    const statements = stage.flatMap((table) => statementsOf(table, batch.get(table) ?? []));
    await inParallel(statements, (send) => send(pool));
  }
}

type Statement = (pool: pg.Pool) => Promise<void>;

/** Listings go in one line, for they are numbered as they come. */
function statementsOf(table: Table, rows: readonly Row[]): Statement[] {
  const parts: Statement[] = [];
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const part = rows.slice(at, at + rowsPerStatement);
    parts.push((pool) => insert(pool, table, part));
  }
  if (table !== "Listing") return parts;
  return [
    async (pool) => {
      for (const part of parts) await part(pool);
    },
  ];
}

async function insert(pool: pg.Pool, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(", ");
  await pool.query(
    `insert into "${table}" (${columns}) select ${columns}
     from json_populate_recordset(null::"${table}", $1::json) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

async function inParallel(
  statements: readonly Statement[],
  run: (statement: Statement) => Promise<void>,
): Promise<void> {
  const left = [...statements];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: connections }, lane));
}
