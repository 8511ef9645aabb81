// Owns bringing a pile back: a scan or photos, kept first, read afterwards by a job. More pages join the same pile.
import { createHash } from "node:crypto";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { keepsPiles } from "~/app/domain/scan-pile";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { type CleanScan, cleanScan } from "./clean-scan.server";
import { pilesOf } from "./read-pile-scope.server";

/** Bytes that one form brings: a scanner's pile, or some twenty photos as telephones take them. More come in a second go. */
export const largestPile = 80_000_000;

type On = Pick<Services, "db" | "clock" | "storage">;
/** `pileId`: the pile that the pages join; else a new one. `printId`: the print that it comes back from, where it is known. */
export type BringPile = {
  files: readonly { name: string; bytes: Buffer }[];
  pileId?: Id | undefined;
  printId?: Id | undefined;
};

/** Keeps the files and asks for them to be read. Refusals: `pile.not_yours`, `pile.nothing_brought`, `pile.not_accepted` with
 * the file's place, `pile.not_found`. */
export async function bringPile(
  { db, clock, storage }: On,
  actor: SchoolActor,
  { files, pileId, printId }: BringPile,
): Promise<Outcome<{ pileId: Id }>> {
  if (!keepsPiles(actor.role)) return refuse("pile.not_yours");
  if (files.length === 0) return refuse("pile.nothing_brought");
  const now = clock.now();
  const kept: (CleanScan & { id: Id })[] = [];
  for (const [n, { bytes }] of files.entries()) {
    const clean = await cleanScan(bytes);
    if (!clean.ok) return refuse("pile.not_accepted", { n: n + 1 });
    kept.push({ ...clean.value, id: newId(now.getTime()) });
  }
  // Bytes first: a row never names a file that is not there. Bytes without a row are swept.
  for (const { id, bytes } of kept) await storage.put(id, "whole", bytes);
  return inTransaction(db, async (tx) => {
    const id = pileId ? await again(tx, actor, pileId) : await begin(tx, actor, now, printId);
    if (!id) return refuse("pile.not_found");
    const from = await tx.scanFile.count({ where: { pileId: id } });
    const { schoolId, personId: createdById } = actor;
    await tx.storedFile.createMany({
      data: kept.map(({ id: fileId, mime, bytes }, n) => ({
        ...{ id: fileId, schoolId, createdById, mime, bytes: bytes.length, createdAt: now },
        name: `${from + n + 1}.${mime === "image/jpeg" ? "jpg" : "pdf"}`,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      })),
    });
    await tx.scanFile.createMany({
      data: kept.map(({ id: fileId }, n) => ({ pileId: id, fileId, position: from + n + 1 })),
    });
    await announce(tx, now, { name: "pile.brought", pileId: id });
    await audit(tx, now, { actor, action: "pile.bring", subject: ["scan_pile", id] });
    return accept({ pileId: id });
  });
}

async function begin(tx: Tx, actor: SchoolActor, now: Date, printId: Id | undefined) {
  const id = newId(now.getTime());
  const { schoolId, personId: uploadedById } = actor;
  const print = printId && (await tx.paperPrint.findFirst({ where: { id: printId, schoolId } }));
  await tx.scanPile.create({
    data: {
      ...{ id, schoolId, uploadedById, state: "reading", createdAt: now },
      printId: print ? print.id : null,
    },
  });
  return id;
}

/** Pages may join a pile until it is dropped, also after a part of it was confirmed. */
async function again(tx: Tx, actor: SchoolActor, id: Id): Promise<Id | null> {
  const { count } = await tx.scanPile.updateMany({
    where: { AND: [pilesOf(actor), { id, state: { not: "dropped" } }] },
    data: { state: "reading", readAt: null, failure: "" },
  });
  return count === 1 ? id : null;
}
