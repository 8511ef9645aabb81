// Owns when a run over the whole market is due, and from when its lists count as old. Hours are Shanghai's.

/** Runs begin between these hours, when nobody searches. */
const night = { from: 2, until: 5 };
const shanghai = 8 * 3_600_000;
const hour = 3_600_000;
/** A run that failed is not begun again at once. */
const pause = 1 * hour;

/** Whether the clock should start a run: once every night; at once where no complete run knows today's weights, but not
 * within an hour of the last try. */
export function isRunDue(now: Date, lastStart: Date | null, isOfTodaysWeights: boolean): boolean {
  if (!lastStart) return true;
  const since = now.getTime() - lastStart.getTime();
  if (since < pause) return false;
  if (!isOfTodaysWeights) return true;
  const at = new Date(now.getTime() + shanghai).getUTCHours();
  const isNight = at >= night.from && at < night.until;
  return isNight && since > (night.until - night.from) * hour;
}

/** Recommendations of so many days ago are called old. */
export const oldAfterDays = 2;

/** Whether a run is so old that readers are told. */
export function isOldRun(now: Date, finishedAt: Date): boolean {
  return now.getTime() - finishedAt.getTime() > oldAfterDays * 24 * hour;
}
