// Owns the reading of what students looked at: opened, saved or applied for in the last twelve months, of those grown-ups
// alone who agreed that it counts. What follows from it is domain/matching-walk.ts' and matching-learnt.ts'; nobody else reads it.
import { lastAdultBirth } from "~/app/domain/find-students";
import { type Learnt, lookedOften } from "~/app/domain/matching-learnt";
import { walkFrom } from "~/app/domain/matching-walk";
import type { TradeGroup } from "~/app/domain/reference";
import { type Day, dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

export type Behaviour = Pick<Learnt, "looked" | "also">;
type Needs = Pick<Services, "pool" | "clock" | "reference">;

/** Looks are kept and count for so long. */
export const keptLooksDays = 365;
/** The latest of each are enough; `near`: people around each student asked for. */
const most = { looks: 50, lookers: 100, near: 500 };
const nothing: Behaviour = { looked: [], also: new Map() };

/** SQL: a grown-up who agreed, and agrees still; `adult` is the birthday of the youngest. */
const agreed = (
  person: string,
  adult: string,
) => `exists (select 1 from "Consent" c join "Person" w on w.id = c."personId"
  where c."personId" = ${person} and c.purpose = 'behaviour' and c."withdrawnAt" is null and w."birthDate" <= ${adult})`;

/** SQL: the looks since $1 of some people (`p`) or at some listings (`l`), read by the index of either: the ids go into every
 * arm. */
const looks = (by: "p" | "l", ids: string) => `(
  select p, l, max(at) as at from (
    select "personId" as p, "listingId" as l, "viewedOn"::timestamptz as at from "ListingView"
    union all select "personId", "listingId", "createdAt" from "SavedListing"
    union all select "studentId", "listingId", coalesce("submittedAt", "createdAt") from "Application"
    where status not in ('draft', 'withdrawn')) every
  where ${by} = any(${ids}) and at > $1 and ${agreed("p", "$2")} group by p, l) look`;

/** What the behaviour of these students tells; of who did not agree, nothing. */
export async function readBehaviour(
  services: Needs,
  personIds: readonly Id[],
): Promise<(personId: Id) => Behaviour> {
  const { pool, clock, reference } = services;
  const since = new Date(clock.now().getTime() - keptLooksDays * 86_400_000);
  const adult = lastAdultBirth(dayOf(clock.now()));
  const some = await pool.query(
    `select 1 from unnest($2::uuid[]) as one(who) where ${agreed("one.who", "$1")} limit 1`,
    [adult, personIds],
  );
  if (some.rowCount === 0) return () => nothing;
  const known = await readAround(pool, [since, adult], personIds);
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
async function readAround(
  pool: Services["pool"],
  whose: readonly [since: Date, adult: Day],
  personIds: readonly Id[],
) {
  const { rows } = await pool.query<Look>(
    `with mine as materialized (select distinct l from ${looks("p", "$3::uuid[]")}),
     near as materialized (select p from (
       select p, at, row_number() over (partition by l order by at desc, p) as n
       from ${looks("l", "array(select l from mine)")}) latest
       where n <= $4 group by p order by max(at) desc, p limit $6),
     theirs as (select p, l, row_number() over (partition by p order by at desc, l) as n
       from ${looks("p", "$3::uuid[] || array(select p from near)")})
     select t.p as person, t.l as listing, o."occupationCode" as trade
     from theirs t join "Listing" o on o.id = t.l where n <= $5 order by 1, 2`,
    [...whose, personIds, most.lookers, most.looks, most.near * personIds.length],
  );
  const byPerson = new Map<Id, Look[]>();
  for (const row of rows) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row]);
  const listings = [...new Set(rows.map(({ listing }) => listing))];
  const counted = await pool.query<{ listing: Id; count: number; persons: Id[] }>(
    `select l as listing, count(*)::int as count,
       (array_agg(p order by at desc, p))[1:$4] as persons
     from ${looks("l", "$3::uuid[]")} group by l`,
    [...whose, listings, most.lookers],
  );
  return { looks: byPerson, lookers: new Map(counted.rows.map((row) => [row.listing, row])) };
}
