// Owns how a market is written: rows are collected by table and go out in large statements, parents before children,
// several tables at once, while the next part of the market is being drawn. Indexes and checks stay on.
import type pg from "pg";

/** Tables that may be written beside each other; those of a later stage point to earlier ones. */
const stages = [
  ["School", "Enterprise", "Person"],
  ["College", "SchoolMajor", "SchoolLink", "EnterpriseSite"],
  ["SchoolClass", "Listing"],
  ["Enrolment", "StudentProfile", "RoleGrant", "ListingSkill", "ListingMajor", "ListingReview"],
  ["ListingSite", "ProfileSkill", "ProfileRecord", "SavedListing", "ObservationBooking"],
  ["Application"],
  ["ApplicationMove", "ApplicationNote", "Placement", "OutboxEvent", "Group"],
  ["GroupMember"],
] as const;
export type Table = (typeof stages)[number][number] | "SchoolEnterprise";
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

/** Rows as JSON: text is cheap to keep while the next part is drawn, objects by the hundred thousand are not. */
type Waiting = Map<Table, { columns: string; rows: string[] }>;

/** Collects and writes rows. All rows of a table name the same columns; those that stand there already stay as they are,
 * so that a market whose loading was killed is completed by loading it again. */
export function rowWriter(pool: pg.Pool): RowWriter {
  let waiting: Waiting = new Map();
  let sent: Promise<void> = Promise.resolve();
  const counts: RowWriter["counts"] = {};
  const add: RowWriter["add"] = (table, ...rows) => {
    let known = waiting.get(table);
    if (!known) waiting.set(table, (known = { columns: columnsOf(rows[0] ?? {}), rows: [] }));
    for (const row of rows) known.rows.push(JSON.stringify(row));
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

const columnsOf = (row: Row) =>
  Object.keys(row)
    .map((name) => `"${name}"`)
    .join(", ");

async function writeStages(pool: pg.Pool, batch: Waiting): Promise<void> {
  for (const stage of stages) {
    const statements = stage.flatMap((table) => statementsOf(table, batch));
    await inParallel(statements, (send) => send(pool));
  }
}

type Statement = (pool: pg.Pool) => Promise<unknown>;

/** Listings go in one line, for they are numbered as they come. */
function statementsOf(table: Table, batch: Waiting): Statement[] {
  const { columns, rows } = batch.get(table) ?? { columns: "", rows: [] };
  const sql = `insert into "${table}" (${columns}) select ${columns}
    from json_populate_recordset(null::"${table}", $1::json) on conflict do nothing`;
  const parts: Statement[] = [];
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const part = rows.slice(at, at + rowsPerStatement);
    parts.push((pool) => pool.query(sql, [`[${part.join(",")}]`]));
  }
  if (table !== "Listing") return parts;
  return [
    async (pool) => {
      for (const part of parts) await part(pool);
    },
  ];
}

async function inParallel(
  statements: readonly Statement[],
  run: (statement: Statement) => Promise<unknown>,
): Promise<void> {
  const left = [...statements];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: connections }, lane));
}
