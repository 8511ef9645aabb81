// Owns saying of a pile that nobody could read it, so that its page does not wait for ever.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Marks a pile that is still being read as failed; another one is left alone. */
export async function failPile({ db }: Pick<Services, "db">, pileId: Id): Promise<void> {
  await db.scanPile.updateMany({
    where: { id: pileId, state: "reading" },
    data: { state: "failed" },
  });
}
