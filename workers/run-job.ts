// Owns running one job: the clock is read anew, and a job that gave up leaves a row for the operator.
import { newId } from "~/app/platform/id";
import { scrub } from "~/app/platform/log.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { findJob } from "./catalogue";
import type { GivenUp } from "./queue";

/** Runs a job by name; throws what the job throws, so that the queue tries again. */
export async function runJob(services: Services, name: string, payload: unknown): Promise<void> {
  await services.clock.refresh();
  await findJob(name).run(services, payload);
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
