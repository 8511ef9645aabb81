// Owns forgetting files: what was taken away and no application shows, and bytes that no row names.
import type { Services } from "~/app/platform/services.server";

/** An upload under way writes its bytes before its row; nothing younger is touched. Milliseconds. */
const patience = 3_600_000;
const atOnce = 500;

/** Deletes rows that nobody has any more, then the bytes of what has no row. May run twice, and at any moment. */
export async function sweepFiles({
  db,
  clock,
  storage,
}: Pick<Services, "db" | "clock" | "storage">): Promise<void> {
  const before = new Date(clock.now().getTime() - patience);
  await db.storedFile.deleteMany({
    where: {
      removedAt: { lt: before },
      applications: { none: {} },
      records: { none: {} },
      photos: { none: {} },
      journalPhotos: { none: {} },
      sealAuthorities: { none: {} },
      recordings: { none: {} },
      internshipRecords: { none: {} },
      waivers: { none: {} },
      visits: { none: {} },
      ...{ letters: { none: {} }, exemptions: { none: {} } },
      ...{ sealMessages: { none: {} }, sealRequests: { none: {} } },
    },
  });
  const kept = await storage.listBefore(before);
  for (let at = 0; at < kept.length; at += atOnce) {
    const ids = kept.slice(at, at + atOnce);
    const rows = await db.storedFile.findMany({ where: { id: { in: ids } }, select: { id: true } });
    const known = new Set(rows.map(({ id }) => id));
    for (const id of ids) if (!known.has(id)) await storage.remove(id);
  }
}
