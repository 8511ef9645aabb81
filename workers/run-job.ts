// Owns running one job: the clock is read anew, and a job that gave up leaves a row for the operator.
import { newId } from "~/app/platform/id";
import { scrub } from "~/app/platform/log.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { findJob } from "./catalogue";
import type { GivenUp } from "./queue";
import { turns } from "./turns";

const inTurn = turns(4);
const alone = turns(1);
type RunApart = (name: string, payload: unknown) => Promise<void>;

/** Runs a job by name, four at once beside those that do their work together and one that computes for long, for which
 * `runApart` may have another thread; throws what the job throws, so that the queue tries again. */
export async function runJob(
  services: Services,
  name: string,
  payload: unknown,
  runApart?: RunApart,
): Promise<void> {
  await services.clock.refresh();
  const job = findJob(name);
  const run = () => job.run(services, payload);
  if (job.apart) await alone(() => (runApart ? runApart(name, payload) : run()));
  else await (job.together ? run() : inTurn(run));
}

/** Records a job that failed its last attempt, and lets the job say what follows. */
export async function recordGivenUp(services: Services, failed: GivenUp): Promise<void> {
  const { db, clock, log } = services;
  const now = clock.now();
  const reason = scrub(failed.reason).slice(0, 500);
  log.error({ job: failed.name, reason }, "job gave up");
  await db.deadJob.create({
    data: {
      id: newId(now.getTime()),
      name: failed.name,
      payload: failed.payload as Prisma.InputJsonValue,
      reason,
      failedAt: now,
    },
  });
  await findJob(failed.name).givenUp(services, failed.payload, reason);
}
