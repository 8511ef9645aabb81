// The process that keeps lists of matches fresh (matching/follow-changes.ts), apart from the worker that started it
// (follow-apart.ts) and ending with it: what it computes keeps no job waiting, and its market in memory is its own.
import { readEnv } from "~/app/platform/env.server";
import { exitWithParent } from "~/app/platform/parent.server";
import { followReference } from "~/app/platform/reference.server";
import { createServices } from "~/app/platform/services.server";
import { followChanges } from "./matching/follow-changes";

const services = await createServices(readEnv(), "worker");
const stopReading = followReference(services, (err) => {
  services.log.warn({ err }, "reference data could not be read anew");
});
const matches = followChanges(services, (err) => {
  services.log.error({ err }, "changes of matches");
});

let isEnding = false;
async function stop() {
  if (isEnding) return;
  isEnding = true;
  stopReading();
  await matches.close();
  await services.close();
  process.exit(0);
}
exitWithParent();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());
