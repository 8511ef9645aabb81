// Owns running one job: the clock is read anew, and a job that gave up leaves a row for the operator.
import { newId } from "~/app/platform/id";
import { scrub } from "~/app/platform/log.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { findJob } from "./catalogue";
import type { GivenUp } from "./queue";
import { turns } from "./turns";

const inTurn = turns(4);

/** Runs a job by name, four at once beside those that do their work together; throws what the job throws, so that the queue tries again. */
export async function runJob(services: Services, name: string, payload: unknown): Promise<void> {
  await services.clock.refresh();
  const job = findJob(name);
  const run = () => job.run(services, payload);
  await (job.together ? run() : inTurn(run));
}

/** Records a job that failed its last attempt. */
export async function recordGivenUp({ db, clock, log }: Services, failed: GivenUp): Promise<void> {
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
}
