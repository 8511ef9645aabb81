// Owns which pictures stand on a firm's page, in which order, with which words. The files themselves are kept and taken
// away by features/files.
import { z } from "zod";
import { mostPhotos, shifted } from "~/app/domain/firm-page";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { isPicture } from "~/app/domain/stored-file";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { holdFirm } from "./edit-firm.server";

export const ArrangePhoto = z.strictObject({
  intent: z.literal("photo"),
  fileId: Id,
  caption: z.string().trim().max(80).default(""),
  to: z.enum(["stay", "up", "down"]).default("stay"),
});
export type ArrangePhoto = z.infer<typeof ArrangePhoto>;
type On = Pick<Services, "db" | "clock">;

/** Puts a kept picture of the firm on its page, last; twice is once. Refusals: `account.not_allowed`, `file.not_found`,
 * `enterprise.not_a_picture`, `enterprise.too_many_photos`. */
export async function showPhoto(
  { db, clock }: On,
  actor: EnterpriseActor,
  { fileId }: { fileId: Id },
): Promise<Outcome<null>> {
  if (actor.role !== "enterprise_admin") return refuse("account.not_allowed");
  const { enterpriseId } = actor;
  return inTransaction(db, async (tx) => {
    await holdFirm(tx, enterpriseId);
    const file = await tx.storedFile.findFirst({
      where: { id: fileId, enterpriseId, removedAt: null },
      select: { mime: true },
    });
    if (!file) return refuse("file.not_found");
    if (!isPicture(file.mime)) return refuse("enterprise.not_a_picture");
    const shown = await listShown(tx, enterpriseId);
    if (shown.includes(fileId)) return accept(null);
    if (shown.length >= mostPhotos)
      return refuse("enterprise.too_many_photos", { most: mostPhotos });
    await tx.enterprisePhoto.create({ data: { fileId, enterpriseId, position: shown.length } });
    const line = { actor, action: "enterprise.photo_shown", fields: ["photos"] };
    await audit(tx, clock.now(), { ...line, subject: ["file", fileId] });
    return accept(null);
  });
}

/** Gives a picture its words and moves it a place. Refusals: `account.not_allowed`, `file.not_found`. */
export async function arrangePhoto(
  { db, clock }: On,
  actor: EnterpriseActor,
  { fileId, caption, to }: ArrangePhoto,
): Promise<Outcome<null>> {
  if (actor.role !== "enterprise_admin") return refuse("account.not_allowed");
  const { enterpriseId } = actor;
  return inTransaction(db, async (tx) => {
    await holdFirm(tx, enterpriseId);
    const shown = await listShown(tx, enterpriseId);
    const at = shown.indexOf(fileId);
    if (at === -1) return refuse("file.not_found");
    const order = to === "stay" ? shown : shifted(shown, at, to === "up" ? -1 : 1);
    await tx.enterprisePhoto.update({ where: { fileId }, data: { caption } });
    for (const [position, id] of order.entries()) {
      await tx.enterprisePhoto.updateMany({
        where: { fileId: id, enterpriseId },
        data: { position },
      });
    }
    const line = { actor, action: "enterprise.photo_arranged", fields: ["caption", "position"] };
    await audit(tx, clock.now(), { ...line, subject: ["file", fileId] });
    return accept(null);
  });
}

async function listShown(tx: Tx, enterpriseId: Id): Promise<Id[]> {
  const rows = await tx.enterprisePhoto.findMany({
    where: { enterpriseId },
    select: { fileId: true },
    orderBy: [{ position: "asc" }, { fileId: "asc" }],
  });
  return rows.map(({ fileId }) => fileId);
}
