// Owns that the clock says each word once: it is claimed by a row in the transaction that announces it.
import type { Event } from "~/app/domain/event";
import { accept } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

/** Announces an event of the clock unless that word was said of its subject before; whether it was said now. */
export async function sayOnce(
  { db, clock }: Pick<Services, "db" | "clock">,
  subjectId: Id,
  mark: string,
  event: Event,
): Promise<boolean> {
  const now = clock.now();
  const said = await inTransaction(db, async (tx) => {
    const data = [{ subjectId, mark, at: now }];
    const { count } = await tx.clockMark.createMany({ data, skipDuplicates: true });
    if (count > 0) await announce(tx, now, event);
    return accept(count > 0);
  });
  return said.ok && said.value;
}
