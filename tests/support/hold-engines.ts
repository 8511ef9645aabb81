// A process that holds the engines of one test run and ends them when the run ends, in whatever way: its channel closes.
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "~/prisma/generated/client";
import { migrate } from "~/prisma/migrate";
import { seedReference } from "~/prisma/seed/reference";
import { explain } from "~/scripts/engines/remedy";
import { createDatabase, remove, startServices } from "~/scripts/services";

// Here the engines are always our own: REDIS_URL is the only one that tests take from outside.
delete process.env.DATABASE_URL;
delete process.env.MEILI_URL;
const dataDir = await mkdtemp(join(tmpdir(), "zhiqiao-test-"));
let stop = async () => {};
let isEnding = false;
async function end() {
  if (isEnding) return;
  isEnding = true;
  await starting.catch(() => {});
  await stop();
  await remove(dataDir);
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end());
process.on("disconnect", () => void end());

async function start() {
  await chmod(dataDir, 0o711);
  const services = await startServices({
    dataDir,
    log: console.log,
    command: "npm test",
    throwaway: true,
  });
  stop = services.stop;
  const template = await createDatabase(services.databaseUrl, "template_zhiqiao");
  await migrate(template);
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: template }) });
  await seedReference(db);
  await db.$disconnect();
  const client = new pg.Client({ connectionString: services.databaseUrl });
  await client.connect();
  await client.query("alter database template_zhiqiao allow_connections false");
  await client.end();
  return {
    postgres: services.databaseUrl,
    meili: { url: services.meiliUrl, key: services.meiliKey },
  };
}
const starting = start();
starting.then(
  (engines) => process.send?.({ engines }),
  (error: unknown) => {
    process.send?.({ failure: explain(error) });
    return end();
  },
);
