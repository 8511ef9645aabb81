// `npm run dev`: the market for building it: Vite reloads the pages, log lines come to this terminal.
import { parseArgs } from "node:util";
import { resolve } from "node:path";
import { runCommand } from "./command";
import { openMarket } from "./market";

await runCommand(async (run) => {
  const options = {
    port: { type: "string", default: "3000" },
    data: { type: "string", default: ".data" },
  } as const;
  const { port, data } = parseArgs({ options }).values;
  const market = await openMarket(run, {
    dataDir: resolve(data),
    port: Number(port),
    command: "npm run dev",
    mode: "development",
  });
  console.log(`\n  ${market.address}\n  Ctrl-C ends it; start again after a change of workers.\n`);
  const why = await Promise.race([run.ended, market.broken]);
  if (why) console.error(why);
  return why ? 1 : 0;
});
