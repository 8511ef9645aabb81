// A process of its own that commits one checked import, so that a test can kill it at any moment.
import pg from "pg";
import { commitPostings } from "~/app/features/imports/commit-postings.server";

const [url = "", runId = ""] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url });
process.send?.("ready");
await new Promise((go) => process.once("message", go));
await commitPostings(
  { pool, clock: { now: () => new Date(), refresh: () => Promise.resolve() } },
  runId,
);
await pool.end();
process.exit(0);
