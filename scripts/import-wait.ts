// Owns waiting until the workers have made a committed file searchable.
import { isSearchable } from "~/app/features/imports/read-import.server";
import type { Services } from "~/app/platform/services.server";

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
