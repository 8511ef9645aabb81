// A process of its own that commits the one import it is told of, so that a test can kill it at any moment.
import { commitRun } from "~/app/features/imports/commit-run.server";
import { Env } from "~/app/platform/env.server";
import { createLog } from "~/app/platform/log.server";
import { createServices } from "~/app/platform/services.server";

const [url = ""] = process.argv.slice(2);
const env = Env.parse({ DATABASE_URL: url, MODE: "test", LOG_LEVEL: "silent" });
const services = await createServices(env, "test", { log: createLog(env, "test") });
process.send?.("ready");
const runId = await new Promise<string>((go) => process.once("message", go));
await commitRun(services, runId);
await services.close();
process.exit(0);
