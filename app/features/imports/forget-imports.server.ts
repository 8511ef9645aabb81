// Owns how long imports remember: staged rows a day, before-images 30 days. Runs and their counts stay.
import type { ImportState } from "~/app/domain/import-run";
import { accept } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { inRawTransaction } from "./raw-transaction.server";
import { failRun, lockOf } from "./working-run.server";

const day = 86_400_000;
const patience = 30 * 60_000;

/** Empties staging that nobody committed within a day and takes away the runs that never came further; what was asked
 * for half an hour ago and nobody works on is called interrupted; empties before-images after 30 days, from when a file
 * can no longer be undone. Runs that a worker is at are left alone. */
export async function forgetImports({
  db,
  pool,
  clock,
}: Pick<Services, "db" | "pool" | "clock">): Promise<void> {
  const now = clock.now().getTime();
  await interruptForsaken({ pool }, new Date(now - patience));
  const idle = { state: { notIn: ["checking", "committing", "undoing"] as ImportState[] } };
  const stale = { createdAt: { lt: new Date(now - day) }, ...idle };
  await db.importRow.deleteMany({ where: { run: stale } });
  await db.importRun.deleteMany({
    where: { ...stale, state: { in: ["open", "checked", "failed"] }, rows: { none: {} } },
  });
  await db.importChange.deleteMany({
    where: { run: { committedAt: { lt: new Date(now - 30 * day) }, ...idle } },
  });
}

/** A worker holds the run's lock while it is at it; whoever holds none died or gave up. */
async function interruptForsaken({ pool }: Pick<Services, "pool">, before: Date): Promise<void> {
  const { rows } = await pool.query<{ id: Id }>(
    `select "id" from "ImportRun" where "state" in ('checking', 'committing', 'undoing')
       and coalesce("askedAt", "createdAt") < $1`,
    [before],
  );
  for (const { id } of rows) {
    const forsaken = await inRawTransaction(pool, async (client) => {
      const { rows: got } = await client.query<{ free: boolean }>(
        `select pg_try_advisory_xact_lock(hashtext($1)) as free`,
        [lockOf(id)],
      );
      return accept(got[0]?.free === true);
    });
    if (forsaken.ok && forsaken.value) {
      await failRun({ pool }, id, { code: "import.interrupted", detail: {} });
    }
  }
}
