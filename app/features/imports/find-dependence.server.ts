// Owns whether a committed file can still be taken back: later files that touched the same rows, and what the kind
// knows to depend on it.
import type { RunCounts } from "~/app/domain/import-run";
import { accept, type Refusal } from "~/app/domain/refusal";
import { dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { countChangedLater } from "./after-images.server";
import type { Dependence, Work } from "./kinds/kind.server";
import { kinds } from "./kinds/kinds.server";
import type { OwnRun } from "./own-run.server";
import { inRawTransaction } from "./raw-transaction.server";
import { readCounts, type RunOptions } from "./run-json.server";

/** Whether a commit has written anything that an undo would need the images of. */
export function wrote(counts: RunCounts, options: RunOptions): boolean {
  return counts.new + counts.changed > 0 || (options.gone === "end" && counts.gone > 0);
}

/** What depends on a committed run; null: nothing, it can be taken back. */
export async function findDependence(work: Work): Promise<Dependence | null> {
  const { client, run } = work;
  const { rows } = await client.query<{ name: string }>(
    // Another school's file is not named.
    `select distinct case when later."schoolId" is not distinct from own."schoolId" then later."fileName" else '' end as name
     from "ImportChange" mine
     join "ImportChange" theirs on theirs."table" = mine."table" and theirs."rowId" = mine."rowId" and theirs."runId" <> mine."runId"
     join "ImportRun" later on later."id" = theirs."runId" and later."state" in ('committed', 'undoing')
     join "ImportRun" own on own."id" = mine."runId"
     where mine."runId" = $1 and later."committedAt" > own."committedAt" limit 3`,
    [run.id],
  );
  if (rows.length > 0) return { why: "changed_later", what: named(rows) };
  const found = await kinds[run.kind].dependence(work);
  if (found) return found;
  const later = await countChangedLater(client, run.id);
  return later === 0 ? null : { why: "changed_later", what: String(later) };
}

function named(rows: { name: string }[]): string {
  return rows
    .map(({ name }) => name)
    .filter(Boolean)
    .join(", ");
}

/** Why a run cannot be taken back, whatever its state: what it made is forgotten (`import.rows_gone`), or something
 * depends on it (`import.depended_on`); null when it can. */
export async function whyNotUndo(services: Services, run: OwnRun): Promise<Refusal | null> {
  const { db, pool, clock } = services;
  const kept = await db.importChange.count({ where: { runId: run.id } });
  if (kept === 0 && wrote(readCounts(run.counts), run.options))
    return { code: "import.rows_gone", detail: {} };
  const found = await inRawTransaction(pool, async (client) => {
    const sourcedOn = run.sourcedOn && dayOf(run.sourcedOn);
    const now = clock.now();
    const tell = () => {};
    return accept(
      await findDependence({ services, client, run: { ...run, sourcedOn }, now, tell }),
    );
  });
  const dependence = found.ok ? found.value : null;
  return dependence && { code: "import.depended_on", detail: dependence };
}
