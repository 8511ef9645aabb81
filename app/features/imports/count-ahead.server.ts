// Owns how many imports are written before one's own: one is written at a time, because two lists may hold one person.
import type { ImportState } from "~/app/domain/import-run";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

const writing = ["committing", "undoing"] as const satisfies readonly ImportState[];

/** Imports of anybody that were asked for earlier and are not through; 0 for a run that waits for nothing. */
export async function countAhead(
  { db }: Pick<Services, "db">,
  { id, state, askedAt }: { id: Id; state: ImportState; askedAt: Date | null },
): Promise<number> {
  if (!askedAt || !(writing as readonly ImportState[]).includes(state)) return 0;
  const earlier = { state: { in: [...writing] }, askedAt: { lt: askedAt }, id: { not: id } };
  return db.importRun.count({ where: earlier });
}
