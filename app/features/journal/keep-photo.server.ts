// Owns the photos of a week: drawn anew and smaller like every picture, at most nine, put in and taken out as long as the week
// can be written.
import { z } from "zod";
import { decideEntryStep, mostPhotos } from "~/app/domain/journal";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, Id } from "~/app/domain/values";
import { removeFile } from "~/app/features/files/remove-file.server";
import { takeUpload } from "~/app/features/files/take-upload.server";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import type { Upload } from "~/app/platform/upload.server";
import { findWeek } from "./find-week.server";
import { columnOfDay } from "./stay-of";

export const AddPhoto = z.strictObject({ placementId: Id, weekOf: Day, file: z.string().min(1) });
export const DropPhoto = z.strictObject({ placementId: Id, weekOf: Day, fileId: Id });
type On = Pick<Services, "db" | "clock" | "storage" | "limits">;
type Week = { placementId: Id; weekOf: Day };

/** Puts a photo into a week. Refusals: `journal.not_found`, `journal.week_ahead`, those of the law, `journal.too_many_photos`,
 * `journal.not_a_picture`, and what takeUpload refuses. */
export async function addPhoto(
  services: On,
  actor: StudentActor,
  week: Week,
  upload: Upload,
): Promise<Outcome<null>> {
  const { db, clock } = services;
  const now = clock.now();
  const asked = await inTransaction(db, (tx) => roomFor(tx, actor, week, now));
  if (!asked.ok) return asked;
  const kept = await takeUpload(services, actor, upload, "journal");
  if (!kept.ok) return kept;
  const { fileId, mime } = kept.value;
  const linked =
    mime === "image/jpeg"
      ? await inTransaction(db, (tx) => link(tx, actor, week, fileId, now))
      : refuse("journal.not_a_picture");
  if (!linked.ok) await removeFile(services, actor, { fileId });
  return linked;
}

type Room = { entryId: Id | null; photos: number };

async function roomFor(tx: Tx, actor: StudentActor, week: Week, now: Date): Promise<Outcome<Room>> {
  const found = await findWeek(tx, actor, week, now);
  if (!found.ok) return found;
  const { entry, state } = found.value;
  const may = decideEntryStep(state, entry ? "save" : "begin", actor.role);
  if (!may.ok) return may;
  const photos = entry ? await tx.journalPhoto.count({ where: { entryId: entry.id } }) : 0;
  if (photos >= mostPhotos) return refuse("journal.too_many_photos", { most: mostPhotos });
  return accept({ entryId: entry?.id ?? null, photos });
}

async function link(
  tx: Tx,
  actor: StudentActor,
  week: Week,
  fileId: Id,
  now: Date,
): Promise<Outcome<null>> {
  const room = await roomFor(tx, actor, week, now);
  if (!room.ok) return room;
  const entryId = room.value.entryId ?? newId(now.getTime());
  if (!room.value.entryId) {
    const { placementId } = week;
    const weekOf = columnOfDay(week.weekOf);
    await tx.journalEntry.create({ data: { id: entryId, placementId, weekOf, savedAt: now } });
  }
  const position = room.value.photos;
  await tx.journalPhoto.createMany({ data: [{ entryId, fileId, position }], skipDuplicates: true });
  return accept(null);
}

/** Takes a photo out of a week; its bytes go where no other week shows it. Refuses like addPhoto. */
export async function dropPhoto(
  services: Pick<On, "db" | "clock">,
  actor: StudentActor,
  { fileId, ...week }: z.output<typeof DropPhoto>,
): Promise<Outcome<null>> {
  const now = services.clock.now();
  const dropped = await inTransaction(services.db, async (tx) => {
    const found = await findWeek(tx, actor, week, now);
    if (!found.ok) return found;
    const { entry, state } = found.value;
    const may = decideEntryStep(state, "save", actor.role);
    if (!may.ok) return may;
    await tx.journalPhoto.deleteMany({ where: { fileId, entryId: entry?.id ?? fileId } });
    return accept(null);
  });
  if (dropped.ok) await removeFile(services, actor, { fileId });
  return dropped;
}
