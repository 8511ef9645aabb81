// Owns the list of commands: what each needs first, and which file takes over. How it is run stands in run.mjs.

/**
 * `needs`: the last step before it (install, generate, build). `engines`: runs with those of the running demo, or with
 * some started for it alone, then also with a `worker`. `folder`: the first argument names a file there. `node`: options of its process; drawing a
 * large market makes much that is soon forgotten, which a larger nursery collects in half the time.
 */
export const commands = {
  demo: { needs: "build", run: "scripts/demo.ts", node: ["--max-semi-space-size=128"] },
  dev: { needs: "generate", run: "scripts/dev.ts" },
  build: { needs: "build" },
  start: { needs: "build", run: "app/server.ts", engines: true },
  work: { needs: "build", run: "workers/main.ts", engines: true },
  test: { needs: "build", run: "node_modules/vitest/vitest.mjs" },
  check: { needs: "generate", run: "scripts/check.ts" },
  import: { needs: "generate", run: "scripts/import.ts", engines: true, worker: true },
  bench: { needs: "build", folder: "tests/bench/", engines: true },
  eval: { needs: "generate", folder: "tests/bench/eval-", engines: true },
  "db:migrate": { needs: "generate", run: "scripts/db-migrate.ts" },
  "db:diff": { needs: "generate", run: "scripts/db-diff.ts" },
  reference: { needs: "generate", run: "scripts/reference.ts" },
  "search:reindex": { needs: "generate", run: "scripts/reindex.ts", engines: true },
};
