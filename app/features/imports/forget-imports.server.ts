// Owns how long imports remember: staged rows a day, before-images 30 days. Runs and their counts stay.
import type { Services } from "~/app/platform/services.server";
import { failRun } from "./working-run.server";

const day = 86_400_000;

/** Empties staging that nobody committed within a day and takes away the runs that never came further; what a job has
 * been at for a day is called interrupted; empties before-images after 30 days, from when a file can no longer be undone. */
export async function forgetImports({
  db,
  pool,
  clock,
}: Pick<Services, "db" | "pool" | "clock">): Promise<void> {
  const now = clock.now().getTime();
  const stale = { createdAt: { lt: new Date(now - day) } };
  const stuck = await db.importRun.findMany({
    where: { ...stale, state: { in: ["checking", "committing", "undoing"] } },
    select: { id: true },
  });
  for (const { id } of stuck) {
    await failRun({ pool }, id, { code: "import.interrupted", detail: {} });
  }
  await db.importRow.deleteMany({
    where: { run: stale },
  });
  await db.importRun.deleteMany({
    where: { ...stale, state: { in: ["open", "checked", "failed"] }, rows: { none: {} } },
  });
  await db.importChange.deleteMany({
    where: { run: { committedAt: { lt: new Date(now - 30 * day) }, state: { not: "undoing" } } },
  });
}
