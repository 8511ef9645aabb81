// Owns the lottery of a round: what decides between equals. Anybody recomputes it with a SHA-256 of their own.
import { createHash } from "node:crypto";
import type { Id } from "~/app/domain/values";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The ticket of an entry: SHA-256 (hex) of `seed:entry id`. Of equals the lower ticket, read as text, comes first. */
export function ticketOf(seed: string, entryId: Id): string {
  return sha256(`${seed}:${entryId}`);
}

/** The digest that is told from the opening on, so that nobody can exchange the seed afterwards: SHA-256 (hex) of it. */
export function digestOfSeed(seed: string): string {
  return sha256(seed);
}
