import { afterEach, beforeEach } from "vitest";

// Console output fails the test: what a user or an operator should see goes through pages and the log.
const said: string[] = [];
for (const level of ["log", "info", "warn", "error", "debug"] as const) {
  console[level] = (...parts: unknown[]) => {
    said.push(`${level}: ${parts.map(String).join(" ")}`);
  };
}
beforeEach(() => {
  said.length = 0;
});
afterEach(() => {
  if (said.length > 0) throw new Error(`the console was used:\n${said.join("\n")}`);
});
