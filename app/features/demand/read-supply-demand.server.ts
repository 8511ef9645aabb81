// Owns the rows from which supply and demand are counted: students who look for a place, listings that are open, each at
// its keys on the axes. No name, no birth date; whose student it is stands in the statement.
import type { DemandPoint, OnAxes, SupplyPoint } from "~/app/domain/demand";
import type { ListingKind } from "~/app/domain/listing";
import { majorsLeadingTo } from "~/app/domain/matching-trades";
import type { OperatorActor, SchoolActor } from "~/app/domain/permission";
import { type Reference, regionPath } from "~/app/domain/reference";
import { majorField } from "~/app/domain/search-bands";
import { dayOf, type Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { HeatQuery } from "./heat-query";

export type SupplyDemand = {
  supply: SupplyPoint[];
  demand: DemandPoint[];
  /** Majors that are taught to own students (the operator's: to all). */
  majors: ReadonlySet<string>;
};
type Needs = Pick<Services, "pool" | "clock" | "reference">;
type Asking = SchoolActor | OperatorActor;
type Looking = {
  personId: Id;
  isOwn: boolean;
  majorCode: string;
  schoolPlace: string;
  trades: string[] | null;
  places: string[] | null;
  kinds: ListingKind[] | null;
};
type Open = {
  listingId: Id;
  kind: ListingKind;
  occupationCode: string | null;
  places: string[];
  majorCodes: string[];
  skillCodes: string[];
  seats: number | null;
};

const looking = `
  select e."personId", s."regionCode" as "schoolPlace", c."majorCode", p."wishedOccupations" as trades,
    p."wishedRegions" as places, p."wishedKinds"::text[] as kinds,
    (e."schoolId" = $2 and ($3::uuid is null or c.id = $3) and ($4::uuid is null or c."collegeId" = $4)
      and ($5::text is null or c."majorCode" = $5)) is true as "isOwn"
  from "Enrolment" e join "SchoolClass" c on c.id = e."classId" join "School" s on s.id = e."schoolId"
    join "Person" who on who.id = e."personId" left join "StudentProfile" p on p."personId" = e."personId"
  where e.state = 'enrolled' and who."disabledAt" is null and ($6::int is null or e."studyYear" = $6)
    and ($7::uuid is null or e."schoolId" = $7)
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
    and l.kind::text <> 'observation'`;

/** Everybody who looks for a place and everything that is open, as far as year and school of the question go; the other
 * filters are the domain's. */
export async function readSupplyDemand(
  { pool, clock, reference }: Needs,
  actor: Asking,
  { year, school, filter }: HeatQuery,
): Promise<SupplyDemand> {
  const now = clock.now();
  const today = dayOf(now);
  const scope = actor.side === "school" ? actor : null;
  const whose = [scope?.schoolId, scope?.classId, scope?.collegeId, scope?.majorCode];
  const ofSchool = actor.side === "operator" ? school : null;
  const asked = [today, ...whose.map((one) => one ?? null), year, ofSchool];
  const [students, listings] = await Promise.all([
    pool.query<Looking>(looking, asked),
    pool.query<Open>(open, [now, today]),
  ]);
  const keys = keysIn(reference, filter.place);
  const isOfAll = actor.side === "operator";
  const majors = new Set(
    students.rows.flatMap(({ majorCode, isOwn }) => (isOwn || isOfAll ? [majorCode] : [])),
  );
  const own = isOfAll ? null : keys.fields([...majors]);
  const within = <Point extends OnAxes>(all: Point[]) => (own ? ofFields(all, own) : all);
  return {
    supply: within(students.rows.map((row) => toSupply(row, reference, keys))),
    demand: within(listings.rows.map((row) => toDemand(row, reference, keys))),
    majors,
  };
}

/** What a school has no major for is not its matter: neither students nor listings of other fields. */
function ofFields<Point extends OnAxes>(points: readonly Point[], own: readonly string[]): Point[] {
  return points.flatMap((point) => {
    const field = point.field.filter((key) => own.includes(key));
    return field.length > 0 ? [{ ...point, field }] : [];
  });
}

type Keys = {
  trades: (codes: readonly string[]) => string[];
  fields: (codes: readonly string[]) => string[];
  places: (codes: readonly string[]) => string[];
};

/** A place is told by its city; where one place is looked at, by that and the next place in it. */
function keysIn(reference: Reference, within: string | undefined): Keys {
  const placesOf = (code: string) => {
    const path = regionPath(reference, code);
    const city = path.find(({ kind }) => kind === "prefecture") ?? path[0];
    if (within === undefined) return city ? [city.code] : [];
    const at = path.findIndex((one) => one.code === within);
    return at < 0 ? [] : path.slice(at, at + 2).map((one) => one.code);
  };
  return {
    trades: (codes) =>
      unique(codes.flatMap((code) => reference.occupations.get(code)?.groupCode ?? [])),
    fields: (codes) => unique(codes.flatMap((code) => majorField(code) ?? [])),
    places: (codes) => unique(codes.flatMap(placesOf)),
  };
}

const unique = (values: readonly string[]) => [...new Set(values)];

function toSupply(row: Looking, { majors }: Reference, keys: Keys): SupplyPoint {
  const { personId, isOwn, majorCode, schoolPlace } = row;
  const wished = keys.trades(row.trades ?? []);
  const led = majors.get(majorCode)?.occupationCodes ?? [];
  const places = row.places && row.places.length > 0 ? row.places : [schoolPlace];
  return {
    ...{ personId, isOwn, kinds: row.kinds ?? [] },
    trade: wished.length > 0 ? wished : keys.trades(led),
    field: keys.fields([majorCode]),
    place: keys.places(places),
  };
}

function toDemand(row: Open, { majors }: Reference, keys: Keys): DemandPoint {
  const { listingId, kind, occupationCode, places, majorCodes, skillCodes, seats } = row;
  const leading = majorsLeadingTo(majors, occupationCode ?? "");
  return {
    ...{ listingId, kind, seats, skillCodes },
    trade: keys.trades(occupationCode ? [occupationCode] : []),
    field: keys.fields(majorCodes.length > 0 ? majorCodes : leading),
    place: keys.places(places),
  };
}
