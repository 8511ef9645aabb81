// Owns the inside of the reading thread: a file comes in, its outcome goes out. What breaks ends the thread and is told by
// its door (read-table.server.ts).
import { parentPort } from "node:worker_threads";
import { readHere, type ToRead } from "./read-table-here.server";

parentPort?.on("message", (toRead: ToRead) => {
  void readHere(toRead).then((outcome) => parentPort?.postMessage(outcome));
});
