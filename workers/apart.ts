// The process of one job that computes for long (run-apart.ts): its name and payload stand in the arguments. It ends with the
// worker that started it.
import { readEnv } from "~/app/platform/env.server";
import { createServices } from "~/app/platform/services.server";
import { findJob } from "./catalogue";

process.once("disconnect", () => process.exit(1));

const [name = "", payload = "null"] = process.argv.slice(2);
const services = await createServices(readEnv(), "worker");
const failure = await services.clock
  .refresh()
  .then(() => findJob(name).run(services, JSON.parse(payload)))
  .then(() => null)
  .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
await services.close();
if (failure !== null)
  await new Promise<void>((told) => {
    process.send?.(failure, undefined, undefined, () => {
      told();
    });
  });
process.exit(failure === null ? 0 : 1);
