// `npm run search:reindex`: fills the search index anew from PostgreSQL, which is the truth, while the old one answers.
import { readEnv } from "~/app/platform/env.server";
import { createServices } from "~/app/platform/services.server";
import { reconcileSearch } from "~/workers/jobs/reconcile-search";
import { rebuildIndex } from "~/workers/rebuild-index";
import { runCommand } from "./command";

await runCommand(async (run) => {
  const services = await createServices({ ...readEnv(), LOG_LEVEL: "warn" }, "reindex");
  run.onEnd(() => services.close());
  await run.step("fill beside", () => rebuildIndex(services));
  await run.step("reconcile", () => reconcileSearch.run(services, {}));
  console.log(`${await services.search.listings.count()} listings in the index`);
});
