// Owns re-reading what an event of a paper is about: whose placement it belongs to; never what it says.
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import type { Matter } from "./read-matter.server";
import { readStepped } from "./read-running-matter.server";

/** A paper with its student and firm; null when it is gone. */
export async function readPaperMatter(db: Tx, paperId: Id): Promise<Matter | null> {
  const row = await db.paper.findUnique({
    where: { id: paperId },
    select: { placementId: true },
  });
  const matter = row && (await readStepped(db, row.placementId));
  return matter && { ...matter, subject: { kind: "paper", id: paperId } };
}

/** A guardian's wish to be called, with the end of the day by which it is done; null when it is gone. */
export async function readCallMatter(db: Tx, callRequestId: Id): Promise<Matter | null> {
  const row = await db.callRequest.findUnique({
    where: { id: callRequestId },
    select: { placementId: true, dueAt: true },
  });
  const matter = row && (await readStepped(db, row.placementId));
  if (!matter) return null;
  const until = new Date(row.dueAt.getTime() - 60_000).toISOString();
  const params = { ...matter.params, until };
  return { ...matter, params, subject: { kind: "call", id: callRequestId } };
}
