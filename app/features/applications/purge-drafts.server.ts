// Owns what becomes of drafts nobody will send: they leave with their listing. Nothing is told, nothing was promised.
import { dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

const purge = `
  with over as materialized (
    select a.id from "Application" a join "Listing" l on l.id = a."listingId"
    where a.status = 'draft' and (l.status in ('closed', 'archived') or l."validUntil" <= $1 or l."applyBy" < $2::date)
    order by a.id limit 1000 for update of a skip locked
  ), unfiled as (delete from "ApplicationFile" where "applicationId" in (select id from over))
  delete from "Application" where id in (select id from over)`;

/** Deletes the drafts of listings that take no more applications, a thousand at most, and returns how many. */
export async function purgeDrafts({ pool, clock }: Pick<Services, "pool" | "clock">) {
  const now = clock.now();
  return (await pool.query(purge, [now, dayOf(now)])).rowCount ?? 0;
}
