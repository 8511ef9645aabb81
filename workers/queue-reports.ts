// Owns telling the operator's page how deep the queue is: the web process must not know the queue.
import type { Services } from "~/app/platform/services.server";
import type { JobQueue } from "./queue";

const everyMs = 5_000;

/** Writes the queue's depth over one row every few seconds until closed; several workers write the same. */
export function startReports({ db, clock, log }: Services, queue: JobQueue) {
  const report = async () => {
    const depth = { ...(await queue.depth()), at: clock.now() };
    await db.queueReport.upsert({ where: { id: 1 }, create: { id: 1, ...depth }, update: depth });
  };
  const timer = setInterval(() => {
    report().catch((err: unknown) => {
      log.warn({ err }, "queue depth not reported");
    });
  }, everyMs);
  return {
    close: () => {
      clearInterval(timer);
    },
  };
}
