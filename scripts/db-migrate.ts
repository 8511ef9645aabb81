// `npm run db:migrate`: brings the database of DATABASE_URL, or of the data folder, to the newest migration.
import { resolve } from "node:path";
import { runCommand } from "./command";
import { prepareDatabase } from "./database";
import { useServices } from "./services";

await runCommand((run) =>
  useServices(
    { dataDir: resolve(".data"), log: console.log, command: "npm run db:migrate" },
    async ({ databaseUrl }) => {
      const applied = await run.step("migrate", () => prepareDatabase(databaseUrl));
      console.log(applied.length > 0 ? applied.join("\n") : "Every migration was applied before.");
    },
  ),
);
