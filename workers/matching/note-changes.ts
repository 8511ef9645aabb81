// Owns the note of who changed, for the one process that keeps lists fresh (follow-changes.ts). However often somebody
// changes before they are taken in, they are noted once.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Notes persons or listings that changed, and wakes whoever takes them in. */
export async function noteChanges(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  ids: readonly Id[],
  isPerson: boolean,
): Promise<void> {
  if (ids.length === 0) return;
  await pool.query(
    `insert into "MatchChange" ("ownerId", "isPerson", "changedAt")
     select distinct id, $2::boolean, $3::timestamptz from unnest($1::uuid[]) id order by id
     on conflict ("ownerId") do update set "changedAt" = excluded."changedAt", "isPending" = true`,
    [ids, isPerson, clock.now()],
  );
  await pool.query("notify match_change");
}
