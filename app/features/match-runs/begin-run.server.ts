// Owns the beginning of a run over the whole market: one at a time, whoever asks. What it does is workers/matching's.
import { weightsVersion } from "~/app/domain/matching-weights.data";
import type { Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";

/** Writes down that a run begins, in the slot that nobody reads; null while another one is under way. `askedById`: null for
 * the night's. */
export async function beginRun(tx: Tx, now: Date, askedById: Id | null): Promise<Id | null> {
  const id = newId(now.getTime());
  const made = await tx.$executeRaw`
    insert into "MatchRun" (id, "weightsVersion", slot, "startedAt", "touchedAt", "askedById")
    select ${id}::uuid, ${weightsVersion},
      case (select slot from "MatchRun" where "isCurrent") when 0 then 1 else 0 end, ${now}, ${now}, ${askedById}::uuid
    on conflict do nothing`;
  return made === 0 ? null : id;
}
