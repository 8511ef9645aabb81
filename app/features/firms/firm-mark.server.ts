// Owns the mark by which the firm's editor knows that something has changed in another window since it was read.
import { createHash } from "node:crypto";

/** The mark of some values as they stand; `new` for what is not there yet. */
export function markOf(values: unknown): string {
  if (values === null || values === undefined) return "new";
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 16);
}
