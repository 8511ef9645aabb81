// Owns how long imports remember: staged rows a day, before-images 30 days. Runs and their counts stay.
import type { Services } from "~/app/platform/services.server";

const day = 86_400_000;

/** Empties staging that nobody committed within a day (unless a job is at it) and takes away the runs that never came
 * further; empties before-images after 30 days, from when a file can no longer be undone. */
export async function forgetImports({ db, clock }: Pick<Services, "db" | "clock">): Promise<void> {
  const now = clock.now().getTime();
  const stale = { createdAt: { lt: new Date(now - day) } };
  await db.importRow.deleteMany({
    where: { run: { ...stale, state: { notIn: ["checking", "committing"] } } },
  });
  await db.importRun.deleteMany({
    where: { ...stale, state: { in: ["open", "checked", "failed"] }, rows: { none: {} } },
  });
  await db.importChange.deleteMany({
    where: { run: { committedAt: { lt: new Date(now - 30 * day) }, state: { not: "undoing" } } },
  });
}
