// Owns whether a committed file can still be taken back: later files that touched the same rows, and what the kind
// knows to depend on it.
import { accept } from "~/app/domain/refusal";
import { dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { Dependence, Work } from "./kinds/kind.server";
import { kinds } from "./kinds/kinds.server";
import type { OwnRun } from "./own-run.server";
import { inRawTransaction } from "./raw-transaction.server";

/** What depends on a committed run; null: nothing, it can be taken back. */
export async function findDependence(work: Work): Promise<Dependence | null> {
  const { client, run } = work;
  const { rows } = await client.query<{ name: string }>(
    `select distinct later."fileName" as name
     from "ImportChange" mine
     join "ImportChange" theirs on theirs."table" = mine."table" and theirs."rowId" = mine."rowId" and theirs."runId" <> mine."runId"
     join "ImportRun" later on later."id" = theirs."runId" and later."state" in ('committed', 'undoing')
     join "ImportRun" own on own."id" = mine."runId"
     where mine."runId" = $1 and later."committedAt" > own."committedAt" limit 3`,
    [run.id],
  );
  if (rows.length > 0)
    return { why: "changed_later", what: rows.map(({ name }) => name).join(", ") };
  return kinds[run.kind].dependence(work);
}

/** The same for a page, in a transaction of its own. */
export async function readDependence(services: Services, run: OwnRun): Promise<Dependence | null> {
  const { pool, clock } = services;
  const found = await inRawTransaction(pool, async (client) => {
    const sourcedOn = run.sourcedOn && dayOf(run.sourcedOn);
    const now = clock.now();
    return accept(await findDependence({ services, client, run: { ...run, sourcedOn }, now }));
  });
  return found.ok ? found.value : null;
}
