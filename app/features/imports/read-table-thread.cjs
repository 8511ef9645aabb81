// Starts the reading thread: its own loader for TypeScript, because a thread inherits none, then the thread itself.
require("tsx/cjs");
require("./read-table-thread.server.ts");
