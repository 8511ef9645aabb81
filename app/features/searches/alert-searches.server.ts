// Owns looking through kept searches for their students, and handing on what is new. A listing is told to a student once,
// however many of their searches find it; the words are the notices'.
import type { StudentActor } from "~/app/domain/permission";
import { alertsDue, type SearchCadence } from "~/app/domain/saved-search";
import { isMinor } from "~/app/domain/student";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import { holidayTable } from "~/app/domain/working-days";
import { searchListings } from "~/app/features/listings/read-search.server";
import { announce, type Tx } from "~/app/platform/db.server";
import { hashOf } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { keptSearch } from "./search-address.server";
import { unsubscribeToken } from "./unsubscribe-token.server";

type Needs = Pick<
  Services,
  | ("db" | "pool" | "search" | "clock" | "reference" | "repostedOn" | "text" | "meant")
  | ("env" | "log")
>;
type Due = {
  id: Id;
  params: string;
  cadence: SearchCadence;
  createdAt: Date;
  lastRunAt: Date | null;
  personId: Id;
  birthDate: Day | null;
};

const batch = 200;
/** So many of the newest are looked at in one run. */
const mostPages = 5;
const nobody = "00000000-0000-0000-0000-000000000000";

const dueSearches = `
  select s.id, s.params, s.cadence::text as cadence, s."createdAt", s."lastRunAt", s."personId",
    to_char(p."birthDate", 'YYYY-MM-DD') as "birthDate"
  from "SavedSearch" s join "Person" p on p.id = s."personId" and p."disabledAt" is null
  where s.id > $4 and (
      (s.cadence = 'daily' and coalesce(s."lastRunAt", s."createdAt") < $1)
      or (s.cadence = 'weekly' and coalesce(s."lastRunAt", s."createdAt") < $2))
    and exists (select 1 from "RoleGrant" g where g."personId" = s."personId" and g.role = 'student'
      and g."validFrom" <= $3 and (g."validUntil" is null or g."validUntil" > $3))
  order by s.id limit ${String(batch)}`;

/** Looks through every kept search whose alert is due and announces what is new; returns how many searches had something.
 * Runs twice at once without telling anybody twice. A search that cannot be answered waits for the next round. */
export async function alertSearches(services: Needs): Promise<number> {
  const { pool, clock, reference } = services;
  const now = clock.now();
  const due = alertsDue(holidayTable(reference.holidays), now);
  if (!due) return 0;
  let told = 0;
  let last = nobody;
  for (;;) {
    const { rows } = await pool.query<Due>(dueSearches, [due.daily, due.weekly, now, last]);
    for (const row of rows) told += await alertOne(services, row, now);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < batch) return told;
  }
}

async function alertOne(services: Needs, due: Due, now: Date): Promise<number> {
  try {
    const found = await findSince(services, due, now);
    return await services.db.$transaction((tx) => tell(tx, services, due, found, now));
  } catch (err) {
    services.log.warn({ err, searchId: due.id }, "a kept search could not be looked through");
    return 0;
  }
}

/** What the student can apply to now and was published after the search was kept, the newest first. */
async function findSince(services: Needs, due: Due, now: Date): Promise<Id[]> {
  const reader = { viewer: actorOf(due, now), locale: "zh-CN" as const };
  const search = { ...keptSearch(due.params), sort: "newest", show: "mine" } as const;
  const ids: Id[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { found, pages, isLoose } = await searchListings(services, reader, { ...search, page });
    if (isLoose) break; // some of the words only: that is not what was asked for
    const some = found.map(({ listing }) => listing.id);
    const fresh = await services.db.listing.findMany({
      where: { id: { in: some }, publishedAt: { gt: due.createdAt } },
      select: { id: true },
    });
    const isFresh = new Set(fresh.map(({ id }) => id));
    ids.push(...some.filter((id) => isFresh.has(id)));
    if (isFresh.size < some.length || page >= pages) break;
  }
  return ids;
}

/** Nobody is signed in here: the student as their own pages would see them. */
function actorOf({ personId, birthDate }: Due, now: Date): StudentActor {
  return {
    ...{ personId, name: "", sessionId: nobody, locale: null },
    ...({ side: "student", role: "student" } as const),
    isMinor: birthDate === null || isMinor(birthDate, dayOf(now)),
  };
}

async function tell(tx: Tx, { env }: Needs, due: Due, found: readonly Id[], now: Date) {
  const { id, personId, cadence, lastRunAt } = due;
  // One student's searches are told one after the other, so that a listing which two of them find is told once.
  await tx.$queryRaw`select id from "Person" where id = ${personId}::uuid for no key update`;
  const { count } = await tx.savedSearch.updateMany({
    where: { id, cadence, lastRunAt },
    data: { lastRunAt: now, tokenHash: hashOf(unsubscribeToken(env, id)) },
  });
  if (count === 0) return 0;
  const known = await tx.savedSearchHit.findMany({
    where: { listingId: { in: [...found] }, savedSearch: { personId } },
    select: { listingId: true },
  });
  const toldBefore = new Set(known.map(({ listingId }) => listingId));
  await tx.savedSearchHit.createMany({
    data: found.map((listingId) => ({ savedSearchId: id, listingId, foundAt: now })),
    skipDuplicates: true,
  });
  const listingIds = found.filter((listingId) => !toldBefore.has(listingId));
  if (listingIds.length === 0) return 0;
  await announce(tx, now, { name: "search.found", searchId: id, listingIds });
  return 1;
}
