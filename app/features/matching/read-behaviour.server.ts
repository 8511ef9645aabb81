// Owns the reading of what students looked at: opened, saved or applied for in the last twelve months, of those alone who
// agreed that it counts. What follows from it is domain/matching-walk.ts' and matching-learnt.ts'; nobody else reads it.
import { type Learnt, lookedOften } from "~/app/domain/matching-learnt";
import { walkFrom } from "~/app/domain/matching-walk";
import type { TradeGroup } from "~/app/domain/reference";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type Behaviour = Pick<Learnt, "looked" | "also">;
type Needs = Pick<Services, "pool" | "clock" | "reference">;

/** Looks are kept and count for so long. */
export const keptLooksDays = 365;
/** The latest of each are enough. */
const most = { looks: 50, lookers: 100 };
const nothing: Behaviour = { looked: [], also: new Map() };

const looks = `
  agreed as (select distinct "personId" from "Consent" where purpose = 'behaviour' and "withdrawnAt" is null),
  look as (
    select p, l, max(at) as at from (
      select "personId" as p, "listingId" as l, "viewedOn"::timestamptz as at from "ListingView"
      union all select "personId", "listingId", "createdAt" from "SavedListing"
      union all select "studentId", "listingId", coalesce("submittedAt", "createdAt") from "Application"
      where status not in ('draft', 'withdrawn')) every
    where at > $1 and p in (select "personId" from agreed) group by p, l)`;

/** What the behaviour of these students tells; of who did not agree, nothing. */
export async function readBehaviour(
  services: Needs,
  personIds: readonly Id[],
): Promise<(personId: Id) => Behaviour> {
  const { pool, clock, reference } = services;
  const since = new Date(clock.now().getTime() - keptLooksDays * 86_400_000);
  const agreed = await pool.query(
    `select 1 from "Consent" where purpose = 'behaviour' and "withdrawnAt" is null
     and "personId" = any($1) limit 1`,
    [personIds],
  );
  if (agreed.rowCount === 0) return () => nothing;
  const known = await readAround(pool, since, personIds);
  return (personId) => {
    const own = known.looks.get(personId);
    if (!own) return nothing;
    const groups = own.flatMap(({ trade }): TradeGroup[] => {
      const group = reference.occupations.get(trade ?? "")?.groupCode;
      return group ? [group] : [];
    });
    const around = {
      looksOf: (other: Id) => (known.looks.get(other) ?? []).map(({ listing }) => listing),
      lookersOf: (listing: Id) => known.lookers.get(listing)?.persons ?? [],
      countOf: (listing: Id) => known.lookers.get(listing)?.count ?? 1,
    };
    return { looked: lookedOften(groups), also: walkFrom(personId, around) };
  };
}

type Look = { person: Id; listing: Id; trade: string | null };

/** The looks of these people and of those who looked at the same, and who looked at what any of them looked at. */
async function readAround(pool: Services["pool"], since: Date, personIds: readonly Id[]) {
  const { rows } = await pool.query<Look>(
    `with ${looks},
     mine as (select distinct l from look where p = any($2)),
     near as (select distinct p from (
       select p, row_number() over (partition by l order by at desc, p) as n from look
       where l in (select l from mine)) latest where n <= $3),
     theirs as (select p, l, row_number() over (partition by p order by at desc, l) as n from look
       where p = any($2) or p in (select p from near))
     select t.p as person, t.l as listing, o."occupationCode" as trade
     from theirs t join "Listing" o on o.id = t.l where n <= $4 order by 1, 2`,
    [since, personIds, most.lookers, most.looks],
  );
  const byPerson = new Map<Id, Look[]>();
  for (const row of rows) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row]);
  const listings = [...new Set(rows.map(({ listing }) => listing))];
  const counted = await pool.query<{ listing: Id; count: number; persons: Id[] }>(
    `with ${looks}
     select l as listing, count(*)::int as count,
       (array_agg(p order by at desc, p))[1:$3] as persons
     from look where l = any($2) group by l`,
    [since, listings, most.lookers],
  );
  return { looks: byPerson, lookers: new Map(counted.rows.map((row) => [row.listing, row])) };
}
