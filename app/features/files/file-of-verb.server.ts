// Owns files that come with a verb of another feature (a letter, a voice, a sealed paper): bytes into the storage first, the
// row within the verb's own transaction, so that a no leaves no row behind. Bytes without a row are swept.
import { createHash } from "node:crypto";
import { type Outcome, accept } from "~/app/domain/refusal";
import { type AudioMime, type FileMime, fileNameOf } from "~/app/domain/stored-file";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

type Clean = { bytes: Buffer; mime: FileMime | AudioMime };
export type ReadyFile = { id: Id; name: string; mime: string; bytes: number; sha256: string };
type Owner = { schoolId: Id } | { enterpriseId: Id };

/** Keeps the bytes of a file that was found clean; `by` counts against what one person brings. Refuses `file.too_often` and
 * what the cleaning refused. */
export async function readyFile(
  { storage, limits, clock }: Pick<Services, "storage" | "limits" | "clock">,
  clean: Outcome<Clean>,
  { name, by }: { name: string; by: Id | null },
): Promise<Outcome<ReadyFile>> {
  if (!clean.ok) return clean;
  const seconds = by && (await limits.hit("upload", by));
  if (seconds) return { ok: false, refusal: { code: "file.too_often", detail: { seconds } } };
  const { bytes, mime } = clean.value;
  const id = newId(clock.now().getTime());
  await storage.put(id, "whole", bytes);
  return accept({
    ...{ id, mime, name: fileNameOf(name, mime), bytes: bytes.length },
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
}

/** Writes the row of a ready file within the transaction of the verb that it belongs to. */
export async function keepReady(
  tx: Tx,
  now: Date,
  file: ReadyFile,
  owner: Owner,
  createdById: Id,
): Promise<Id> {
  await tx.storedFile.create({ data: { ...file, ...owner, createdById, createdAt: now } });
  return file.id;
}
