// Owns telling how far a step of an import is while it runs. The work itself is working-run's.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Tells how far the work is, in rows. */
export type Progress = (done: number, of: number) => void;

const tellEveryMs = 400;

/** Writes progress into the run now and then, outside the work's transaction so that pages see it, and passes it on. */
export function progressOf({ pool }: Pick<Services, "pool">, runId: Id, tell: Progress): Progress {
  let told = 0;
  return (done, of) => {
    tell(done, of);
    const now = performance.now();
    if (now - told < tellEveryMs) return;
    told = now;
    pool
      .query(`update "ImportRun" set "done" = $2, "of" = $3 where "id" = $1`, [runId, done, of])
      .catch(() => {}); // a page that waits longer is all that is lost
  };
}
