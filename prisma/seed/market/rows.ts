// Owns how a market is written: rows are collected by table and go out in large statements, parents before children,
// several tables at once, while the next part of the market is being drawn. Indexes and checks stay on.
import type pg from "pg";

/** Tables that may be written beside each other; those of a later stage point to earlier ones. */
const stages = [
  ["School", "Enterprise", "Person"],
  ["College", "SchoolMajor", "SchoolLink", "EnterpriseSite"],
  ["SchoolClass", "Listing"],
  [
    "Enrolment",
    "StudentProfile",
    "RoleGrant",
    "ListingSkill",
    "ListingMajor",
    "ListingReview",
    "SchoolEnterprise",
  ],
  ["ListingSite", "ProfileSkill", "ProfileRecord", "SavedListing", "ObservationBooking"],
  ["Application", "StudentInvitation", "RecommendedList"],
  [
    ...(["ApplicationMove", "ApplicationNote", "InterviewSlot", "Placement"] as const),
    ...(["OutboxEvent", "Group", "RecommendedStudent"] as const),
  ],
  ["GroupMember"],
] as const;
export type Table = (typeof stages)[number][number];
export type Row = Record<string, unknown>;

const rowsPerStatement = 1_000;
const connections = 4;
/** Parts of a market drawn ahead: enough that drawing and writing need not keep step, little enough to hold in memory. */
const partsWaiting = 3;

export type RowWriter = {
  add: (table: Table, ...rows: Row[]) => void;
  /** Sends what was collected; waits while too much of what was sent before is not yet written. */
  flush: () => Promise<void>;
  /** Sends the rest and waits for all of it. */
  end: () => Promise<void>;
  counts: Partial<Record<Table, number>>;
};

/** Rows as JSON, by the statement in bytes outside the heap: what waits to be written is then nothing to collect. */
type Waiting = Map<Table, { columns: string; rows: string[]; statements: Buffer[] }>;

/** Collects and writes rows. All rows of a table name the same columns; those that stand there already stay as they are,
 * so that a market whose loading was killed is completed by loading it again. */
export function rowWriter(pool: pg.Pool): RowWriter {
  let waiting: Waiting = new Map();
  const counts: RowWriter["counts"] = {};
  const add: RowWriter["add"] = (table, ...rows) => {
    const [first] = rows;
    if (!first) return;
    let known = waiting.get(table);
    if (!known)
      waiting.set(table, (known = { columns: columnsOf(first), rows: [], statements: [] }));
    for (const row of rows) known.rows.push(JSON.stringify(row));
    if (known.rows.length >= rowsPerStatement) known.statements.push(bytesOf(known.rows.splice(0)));
    counts[table] = (counts[table] ?? 0) + rows.length;
  };
  const queue: Promise<void>[] = [];
  const flush = async () => {
    const batch = waiting;
    waiting = new Map();
    const sent = (queue.at(-1) ?? Promise.resolve()).then(() => writeStages(pool, batch));
    sent.catch(() => {}); // told to whoever waits next
    queue.push(sent);
    if (queue.length > partsWaiting) await queue.shift();
  };
  const end = async () => {
    await flush();
    await Promise.all(queue);
  };
  return { add, flush, counts, end };
}

const bytesOf = (rows: readonly string[]) => Buffer.from(`[${rows.join(",")}]`);

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
  const known = batch.get(table);
  if (!known) return [];
  const { columns, rows, statements } = known;
  const sql = `insert into "${table}" (${columns}) select ${columns}
    from json_populate_recordset(null::"${table}", $1::json) on conflict do nothing`;
  const parts = rows.length > 0 ? [...statements, bytesOf(rows)] : statements;
  if (table !== "Listing") return parts.map((part) => (pool) => pool.query(sql, [part]));
  return [
    async (pool) => {
      for (const part of parts) await pool.query(sql, [part]);
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
