// Owns reading a student's kept searches: what each looks for, how often it is looked through, what it found lately.
import { mostSearches, type SearchCadence } from "~/app/domain/saved-search";
import type { StudentActor } from "~/app/domain/permission";
import type { Id, Locale } from "~/app/domain/values";
import { readSearchChips, type SaidSearch } from "~/app/features/listings/read-search-chips.server";
import type { Services } from "~/app/platform/services.server";
import { keptSearch } from "./search-address.server";

export type KeptSearch = SaidSearch & {
  id: Id;
  name: string;
  cadence: SearchCadence;
  /** How many were found and told since it was opened last, and are still on the market. */
  fresh: number;
};
export type KeptSearches = { searches: KeptSearch[]; left: number };

type Row = Pick<KeptSearch, "id" | "name" | "cadence" | "fresh"> & { params: string };

const mine = `
  select s.id, s.name, s.params, s.cadence::text as cadence,
    (select count(*) from "SavedSearchHit" h join "Listing" l on l.id = h."listingId"
      where h."savedSearchId" = s.id and h."foundAt" > coalesce(s."openedAt", s."createdAt")
        and l.status = 'live' and l."validUntil" > $2)::int as fresh
  from "SavedSearch" s where s."personId" = $1 order by s."createdAt" desc, s.id desc`;

/** The student's own searches, the latest first, and how many more may be kept. */
export async function listSearches(
  services: Pick<Services, "pool" | "clock" | "text" | "reference">,
  actor: StudentActor,
  locale: Locale,
): Promise<KeptSearches> {
  const { rows } = await services.pool.query<Row>(mine, [actor.personId, services.clock.now()]);
  return {
    searches: rows.map(({ params, ...row }) => ({
      ...row,
      ...readSearchChips(services, keptSearch(params), locale),
    })),
    left: Math.max(0, mostSearches - rows.length),
  };
}
