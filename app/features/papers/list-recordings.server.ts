// Owns which recordings are offered with a paper: those that speak of exactly its words or its arrangement.
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";

export type Spoken = { schoolId: Id; wordsHash: string | null; spokenHash: string | null };
/** `arrangement`: this place, these days, this pay; `words`: what every paper of the kind says. */
export type Recording = { recordingId: Id; fileId: Id; of: "arrangement" | "words" };

/** The newest recording of the arrangement and of the words, where there are any, in this order. */
export async function offeredRecordings(
  tx: Pick<Tx, "paperRecording">,
  { schoolId, wordsHash, spokenHash }: Spoken,
): Promise<Recording[]> {
  const hashes = [spokenHash, wordsHash].filter((hash) => hash !== null);
  if (hashes.length === 0) return [];
  const rows = await tx.paperRecording.findMany({
    where: { schoolId, hash: { in: hashes }, withdrawnAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, fileId: true, hash: true },
  });
  return hashes.flatMap((hash) => {
    const row = rows.find((one) => one.hash === hash);
    const of = hash === spokenHash ? "arrangement" : "words";
    return row ? [{ recordingId: row.id, fileId: row.fileId, of }] : [];
  });
}
