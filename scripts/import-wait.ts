// Owns waiting until the workers have made a committed file searchable.
import type { Services } from "~/app/platform/services.server";
import { truths } from "~/workers/index-truths";

const secondsToWait = 60;

/** Seconds until the worker has indexed the run; null when that takes longer than anybody waits. */
export async function waitUntilSearchable(
  services: Services,
  runId: string,
): Promise<number | null> {
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 100) / 10;
  while (!(await isSearchable(services, runId))) {
    if (seconds() > secondsToWait) return null;
    await new Promise((done) => setTimeout(done, 100));
  }
  return seconds();
}

/** Whether the index holds the run's listings as the reconciler wants them: they go up by id, so the last one tells. */
export async function isSearchable(services: Services, runId: string): Promise<boolean> {
  const [last, before] = await services.db.listing.findMany({
    where: { importRunId: runId, status: "live" },
    orderBy: { id: "desc" },
    take: 2,
    select: { id: true },
  });
  if (!last) return true;
  const after = before?.id ?? null;
  const [[wanted], [held]] = await Promise.all([
    truths.listings.wanted(services, after, 1),
    services.search.listings.versions(after, 1),
  ]);
  if (!wanted || wanted.version === null) return true;
  return held?.id === wanted.id && held.version === wanted.version;
}
