// `npm run reference`: brings places, majors, trades, skills, holidays … of a database to the data files of this release,
// and makes the table of what lies near what. Rows that somebody corrected stay. Processes see it after their next start.
import { resolve } from "node:path";
import { migrate } from "~/prisma/migrate";
import { runCommand } from "./command";
import { updateReference } from "./database";
import { useServices } from "./services";

await runCommand((run) =>
  useServices(
    { dataDir: resolve(".data"), log: console.log, command: "npm run reference" },
    async ({ databaseUrl }) => {
      await run.step("migrate", () => migrate(databaseUrl));
      console.table(await run.step("reference", () => updateReference(databaseUrl)));
    },
  ),
);
