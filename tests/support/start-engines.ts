// Starts the engines of a folder and stays, to be killed: `start-engines.ts DIR`.
import { startServices } from "~/scripts/services";

const [, , dataDir = ""] = process.argv;
await startServices({ dataDir, log: console.log, throwaway: true });
process.send?.("started");
setInterval(() => {}, 1000);
