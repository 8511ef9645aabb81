// Owns how a file becomes somebody's: cleaned, counted, written to the storage and to the table together. What it is
// used for (a record, an application, a firm's page) is for those who use it.
import { createHash } from "node:crypto";
import { holdsContact } from "~/app/domain/contact";
import type { EnterpriseActor, StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import {
  fileNameOf,
  type FilePurpose,
  largestPhoto,
  mostFiles,
  mostJournalFiles,
  type FileMime,
} from "~/app/domain/stored-file";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { cleanFile } from "./clean-file.server";

export type FileOwner = StudentActor | EnterpriseActor;
export type NewFile = { bytes: Buffer; name: string; for: FilePurpose };
export type KeptFile = { fileId: Id; name: string; mime: FileMime };

type On = Pick<Services, "db" | "clock" | "storage">;

/** Whose files an actor brings and takes away: a student the own ones, staff those of the firm. */
export function ownerOf(actor: FileOwner): { personId: Id } | { enterpriseId: Id } {
  return actor.side === "student"
    ? { personId: actor.personId }
    : { enterpriseId: actor.enterpriseId };
}

/** Keeps a file; the same one brought twice is one. Refusals: `file.not_yours` (another purpose than the side's, or a
 * mentor), `file.empty`, `file.too_large`, `file.too_many`, and those of cleanFile. */
export async function storeFile(
  { db, clock, storage }: On,
  actor: FileOwner,
  file: NewFile,
): Promise<Outcome<KeptFile>> {
  if (!mayBring(actor, file.for)) return refuse("file.not_yours");
  if (file.bytes.length === 0) return refuse("file.empty");
  if (file.bytes.length > largestPhoto) {
    return refuse("file.too_large", { most: largestPhoto / 1_000_000 });
  }
  const clean = await cleanFile(file.bytes);
  if (!clean.ok) return clean;
  const { mime, bytes, thumb } = clean.value;
  const now = clock.now();
  const id = newId(now.getTime());
  const name = fileNameOf(isTelling(actor, file.name) ? "" : file.name, mime);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  // Bytes first: a row never names a file that is not there. Bytes without a row are swept.
  await storage.put(id, "whole", bytes);
  if (thumb) await storage.put(id, "thumb", thumb);
  const row = { id, name, mime, bytes: bytes.length, sha256, createdAt: now };
  const kept = await inTransaction(db, async (tx) => {
    await oneAtATime(tx, actor);
    const mine = { ...ownerOf(actor), removedAt: null, ...usedFor(file.for) };
    const most = file.for === "journal" ? mostJournalFiles : mostFiles;
    const same = await tx.storedFile.findFirst({
      where: { ...mine, sha256 },
      select: { id: true, name: true },
    });
    if (same) return accept({ fileId: same.id, name: same.name, mime });
    if ((await tx.storedFile.count({ where: mine })) >= most) {
      return refuse("file.too_many", { most });
    }
    await tx.storedFile.create({
      data: { ...row, ...ownerOf(actor), createdById: actor.personId },
    });
    const fields = ["name", "mime", "bytes", "sha256"];
    await audit(tx, now, { actor, action: "file.store", subject: ["file", id], fields });
    return accept({ fileId: id, name, mime });
  });
  if (!kept.ok || kept.value.fileId !== id) await storage.remove(id);
  return kept;
}

/** Photos of weeks and letters are counted apart from what a profile or a firm's page shows. */
export function usedFor(purpose: FilePurpose) {
  // Letters of authority are no photos of the firm.
  if (purpose === "enterprise") return { sealAuthorities: { none: {} } };
  return {
    sealAuthorities: { none: {} },
    journalPhotos: purpose === "journal" ? { some: {} } : { none: {} },
  };
}

function mayBring(actor: FileOwner, purpose: FilePurpose): boolean {
  if (actor.side === "student") return purpose !== "enterprise";
  return purpose === "enterprise" && actor.role !== "mentor";
}

/** No contact of a minor reaches a firm, in a file's name neither. */
function isTelling(actor: FileOwner, name: string): boolean {
  return actor.side === "student" && actor.isMinor && holdsContact(name);
}

/** Two uploads of one owner at once are counted one after the other. */
async function oneAtATime(tx: Tx, actor: FileOwner): Promise<void> {
  const [owner = ""] = Object.values(ownerOf(actor));
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`file:${owner}`}, 0))`;
}
