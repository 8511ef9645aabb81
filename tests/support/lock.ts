import type { TestServices } from "./database";

/** Lets several presses arrive one after the other at a row that somebody holds, then lets go: each has read what stood
 * before, and each writes in the order of the list. */
export async function behindALock(
  { db, pool }: TestServices,
  row: { table: "InterviewSlot" | "Listing" | "Application"; id: string },
  presses: readonly (() => Promise<unknown>)[],
): Promise<unknown[]> {
  const holder = await pool.connect();
  try {
    await holder.query("begin");
    await holder.query(`select id from "${row.table}" where id = $1 for update`, [row.id]);
    const answers: Promise<unknown>[] = [];
    for (const press of presses) {
      answers.push(Promise.resolve(press()));
      await untilWaiting(db, answers.length);
    }
    await holder.query("commit");
    return await Promise.all(answers);
  } finally {
    holder.release();
  }
}

async function untilWaiting(db: TestServices["db"], count: number): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    const [row] = await db.$queryRaw<{ waiting: number }[]>`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if (row && row.waiting >= count) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error(`nobody waits for the lock: ${String(count)} expected`);
}
