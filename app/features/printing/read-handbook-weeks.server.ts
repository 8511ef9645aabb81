// Owns the weeks of a handbook: what the student wrote, who confirmed it, the teacher's mark, and photos small enough to print.
import sharp from "sharp";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { HandbookPart } from "./handbook-facts";
import { handbookWords as words } from "./handbook-words.data";

type On = Pick<Services, "db" | "storage">;
/** Photos printed of one week. */
const mostPhotos = 2;

/** Every week that was handed in, in order. */
export async function readWeeks(
  { db, storage }: On,
  { id: placementId, tasks }: { id: Id; tasks: readonly string[] },
): Promise<HandbookPart[]> {
  const rows = await db.journalEntry.findMany({
    where: { placementId, submittedAt: { not: null } },
    orderBy: { weekOf: "asc" },
    include: {
      photos: { orderBy: { position: "asc" }, take: mostPhotos, select: { fileId: true } },
    },
  });
  const parts: HandbookPart[] = [];
  for (const [n, row] of rows.entries()) {
    const photos: Buffer[] = [];
    for (const { fileId } of row.photos) {
      const small = await smallPhoto(await storage.get(fileId, "whole"));
      if (small) photos.push(small);
    }
    const said = words.journal;
    const mark = [row.mark === null ? "" : String(row.mark), row.markNote].filter(Boolean);
    const details = [
      { term: said.tasks, detail: row.tasks.flatMap((at) => tasks[at] ?? []).join("；") },
      { term: said.body, detail: row.body },
      { term: said.minutes, detail: row.minutes === null ? "" : words.hours(row.minutes) },
      {
        term: said.confirmed,
        detail: [row.confirmedByName, row.confirmNote].filter(Boolean).join(" · "),
      },
      { term: said.mark, detail: mark.join(" · ") },
    ];
    const monday = row.weekOf.toISOString().slice(0, 10).replaceAll("-", ".");
    const heading = words.week(monday, n + 1);
    parts.push({ heading, rows: details.filter(({ detail }) => detail !== ""), photos });
  }
  return parts;
}

/** A picture that cannot be drawn is left out of the book rather than the book left undone. */
async function smallPhoto(bytes: Buffer | null): Promise<Buffer | null> {
  if (!bytes) return null;
  return sharp(bytes)
    .resize({ width: 640, height: 640, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 66 })
    .toBuffer()
    .catch(() => null);
}
