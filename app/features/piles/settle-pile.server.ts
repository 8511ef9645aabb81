// Owns which of several pictures of one page counts, after anything in a pile has changed.
import { findTwice, leastSharpness, type ScanLine } from "~/app/domain/scan-pile";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

/** The pages of a pile that were not dropped, as the law reads them. */
export async function linesOfPile(tx: Pick<Tx, "scanPage">, pileId: Id): Promise<ScanLine[]> {
  const rows = await tx.scanPage.findMany({
    where: { pileId, droppedAt: null },
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, paperId: true, page: true, reading: true, sharpness: true, inkOf: true },
      sortedById: true,
    },
  });
  return rows.map(({ sortedById, ...row }) => ({ ...row, isByHand: sortedById !== null }));
}

/** Marks anew what is there twice; what was a second picture counts again where the first one is gone. */
export async function settlePile(tx: Tx, pileId: Id): Promise<void> {
  const lines = await linesOfPile(tx, pileId);
  const bare = lines.map((line) => ({ ...line, reading: bareReading(line) }));
  const twice = new Set(findTwice(bare));
  for (const [n, line] of bare.entries()) {
    const reading = twice.has(line.id) ? "twice" : line.reading;
    if (reading === lines[n]?.reading) continue;
    await tx.scanPage.update({ where: { id: line.id }, data: { reading } });
  }
}

function bareReading({ reading, sharpness, isByHand }: ScanLine): ScanLine["reading"] {
  if (reading !== "twice") return reading;
  return isByHand || (sharpness ?? Infinity) >= leastSharpness ? "good" : "blurred";
}
