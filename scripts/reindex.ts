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
  const { listings, students } = services.search;
  console.log(
    `${await listings.count()} listings, ${await students.count()} students in the index`,
  );
});
