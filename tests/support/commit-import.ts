// A process of its own that commits the one import it is told of, so that a test can kill it at any moment. It has what a
// commit touches and no more: the dictionaries and the engine of the whole house take seconds to start.
import pg from "pg";
import { commitRun } from "~/app/features/imports/commit-run.server";
import { systemClock } from "~/app/platform/clock.server";
import type { Services } from "~/app/platform/services.server";

const [connectionString] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString });
process.send?.("ready");
const runId = await new Promise<string>((go) => process.once("message", go));
await commitRun({ pool, clock: systemClock } as Services, runId);
await pool.end();
process.exit(0);
