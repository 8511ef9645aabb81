// Owns the rows from which supply and demand are counted: students who look for a place, listings that are open. No name, no
// birth date; whose student it is stands in the statement, and a school reads the fields that it teaches.
import type { DemandPoint, OnAxes, SupplyPoint } from "~/app/domain/demand";
import type { OperatorActor, SchoolActor } from "~/app/domain/permission";
import { dayOf } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { HeatQuery } from "./heat-query";
import {
  keysIn,
  type Looking,
  majorsIn,
  ofFields,
  type Open,
  toDemand,
  toSupply,
} from "./supply-demand-points";

export type SupplyDemand = {
  supply: SupplyPoint[];
  demand: DemandPoint[];
  /** Majors that are taught to the reader's students. */
  majors: ReadonlySet<string>;
};
type Needs = Pick<Services, "pool" | "clock" | "reference">;
type Asking = SchoolActor | OperatorActor;

const taught = `
  select distinct c."majorCode" from "SchoolClass" c where ($1::uuid is null or c."schoolId" = $1)
    and ($2::uuid is null or c.id = $2) and ($3::uuid is null or c."collegeId" = $3)
    and ($4::text is null or c."majorCode" = $4)
    and exists (select from "Enrolment" e where e."classId" = c.id and e.state = 'enrolled')`;
const looking = `
  select e."personId", s."regionCode" as "schoolPlace", c."majorCode", p."wishedOccupations" as trades,
    p."wishedRegions" as places, p."wishedKinds"::text[] as kinds,
    (e."schoolId" = $2 and ($3::uuid is null or c.id = $3) and ($4::uuid is null or c."collegeId" = $4)
      and ($5::text is null or c."majorCode" = $5)) is true as "isOwn"
  from "Enrolment" e join "SchoolClass" c on c.id = e."classId" join "School" s on s.id = e."schoolId"
    join "Person" who on who.id = e."personId" left join "StudentProfile" p on p."personId" = e."personId"
  where e.state = 'enrolled' and who."disabledAt" is null and ($6::int is null or e."studyYear" = $6)
    and ($7::uuid is null or e."schoolId" = $7) and ($8::text[] is null or c."majorCode" = any($8))
    and not exists (select 1 from "Placement" t where t."studentId" = e."personId" and t.state <> 'cancelled'
      and (t."endsOn" is null or t."endsOn" >= $1::date))`;
const open = `
  select l.id as "listingId", l.kind::text as kind, l."occupationCode", l.seats - l.taken as seats,
    l."regionCodes" || array(select x."regionCode" from "ListingSite" y join "EnterpriseSite" x on x.id = y."siteId"
      where y."listingId" = l.id) as places,
    array(select "majorCode" from "ListingMajor" m where m."listingId" = l.id) as "majorCodes",
    array(select "skillCode" from "ListingSkill" k where k."listingId" = l.id) as "skillCodes"
  from "Listing" l join "Enterprise" f on f.id = l."enterpriseId"
  where l.status = 'live' and l.source = 'posted' and l."validUntil" > $1 and f.status = 'approved'
    and (l."applyBy" is null or l."applyBy" >= $2::date) and (l.seats is null or l.taken < l.seats)
    and l.kind::text <> 'observation'
    and ($3::text[] is null or case when exists (select from "ListingMajor" m where m."listingId" = l.id)
      then exists (select from "ListingMajor" m where m."listingId" = l.id and m."majorCode" = any($3))
      else l."occupationCode" = any($4) end)`;

/** Whose students are the reader's own: school, class, college, major; null: whichever. */
function scopeOf(actor: Asking): (string | null)[] {
  if (actor.side === "operator") return [null, null, null, null];
  const { schoolId, classId, collegeId, majorCode } = actor;
  return [schoolId, classId, collegeId, majorCode].map((one) => one ?? null);
}

/** Everybody who looks for a place and everything that is open, as far as year and school of the question go, a school's in
 * the fields that it teaches; the other filters are the domain's. */
export async function readSupplyDemand(
  { pool, clock, reference }: Needs,
  actor: Asking,
  { year, school, filter }: HeatQuery,
): Promise<SupplyDemand> {
  const now = clock.now();
  const today = dayOf(now);
  const isSchool = actor.side === "school";
  const ofSchool = isSchool ? null : school;
  const whose = scopeOf(actor);
  const keys = keysIn(reference, filter.place);
  const readers = isSchool ? whose : [ofSchool, null, null, null];
  const found = await pool.query<{ majorCode: string }>(taught, readers);
  const majors = new Set(found.rows.map(({ majorCode }) => majorCode));
  const own = isSchool ? keys.fields([...majors]) : null;
  const near = own ? majorsIn(reference, own) : { codes: null, trades: null };
  const [students, listings] = await Promise.all([
    pool.query<Looking>(looking, [today, ...whose, year, ofSchool, near.codes]),
    pool.query<Open>(open, [now, today, near.codes, near.trades]),
  ]);
  const within = <Point extends OnAxes>(all: Point[]) => (own ? ofFields(all, own) : all);
  return {
    supply: within(students.rows.map((row) => toSupply(row, reference, keys))),
    demand: within(listings.rows.map((row) => toDemand(row, reference, keys))),
    majors,
  };
}
