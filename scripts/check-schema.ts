// A guard of `npm run check`: the newest migration leads to schema.prisma, and every migration applies.
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diffSchema, migrate } from "~/prisma/migrate";
import { runCommand } from "./command";
import { prepareDataFolder } from "./engines/data-folder";
import { startPostgres } from "./engines/postgres";
import { remove } from "./services";

await runCommand(async (run) => {
  const made = await mkdtemp(join(tmpdir(), "zhiqiao-schema-"));
  run.onEnd(() => remove(made));
  await chmod(made, 0o711);
  const postgres = await startPostgres(await prepareDataFolder(made), { throwaway: true });
  run.onEnd(postgres.stop);
  await migrate(postgres.url);
  const sql = await diffSchema(postgres.url);
  if (sql === "") return 0;
  console.error(
    `schema.prisma says more than the migrations; write it down with \`npm run db:diff -- NAME\`:\n${sql}`,
  );
  return 1;
});
