// The worker process: relays the outbox, runs jobs, lets the clock's jobs run, and stops gracefully.
import { readEnv } from "~/app/platform/env.server";
import { exitWithParent, tellParentReady } from "~/app/platform/parent.server";
import { followReference } from "~/app/platform/reference.server";
import { createServices } from "~/app/platform/services.server";
import { schedule } from "./catalogue";
import { followApart } from "./follow-apart";
import { startRelay } from "./outbox";
import { openQueue } from "./queue";
import { startReports } from "./queue-reports";
import { runApart } from "./run-apart";
import { recordGivenUp, runJob } from "./run-job";
import { warmUp } from "./warm-up";

const env = readEnv();
const services = await createServices(env, "worker");
const queue = await openQueue(env);
queue.onError((err) => {
  services.log.error({ err }, "queue");
});
const worker = queue.work(
  (name, payload) => runJob(services, name, payload, runApart),
  (failed) => recordGivenUp(services, failed),
);
const relay = startRelay(env.DATABASE_URL, queue, (err) => {
  services.log.error({ err }, "relay");
});
for (const [job, everyMs] of schedule) await queue.every(everyMs, job.name);
for (const index of Object.values(services.search)) {
  await index.applySettings().catch((err: unknown) => {
    services.log.warn({ err }, "search engine away, its settings wait");
  });
}
await warmUp(services).catch((err: unknown) => {
  services.log.warn({ err }, "search engine away, the first change waits");
});
const reports = startReports(services, queue);
const stopFollowing = followReference(services, (err) => {
  services.log.warn({ err }, "reference data could not be read anew");
});
const matches = followApart(services, (err) => {
  services.log.error({ err }, "who follows changes of matches");
});
services.log.info("worker ready");
tellParentReady();

let isEnding = false;
async function stop() {
  if (isEnding) return;
  isEnding = true;
  reports.close();
  stopFollowing();
  await relay.close();
  await matches.close();
  await worker.close();
  await queue.close();
  await services.close();
  process.exit(0);
}
exitWithParent(30_000);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());
