// Owns the true figures behind "what the next step brings": how many open listings of firms that joined ask for a skill or
// a certificate that the student has not told, and how many lie where the student wishes to work.
import { listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import { type Reference, regionPath } from "~/app/domain/reference";
import { dayOf, type Locale } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { MyProfile } from "./read-my-profile.server";

/** A word and how many open listings ask for it. */
export type Asked = { code: string; name: string; count: number };
export type Openings = {
  skill: Asked | null;
  certificate: Asked | null;
  /** Open listings in the wished places; null while none is wished. */
  places: number | null;
};
type Counted = { what: "skill" | "certificate" | "places"; code: string; count: number };

const count = `
  with open as materialized (
    select l.id, l.certificates, l."regionCodes" from "Listing" l join "Enterprise" e on e.id = l."enterpriseId"
    where l.status = 'live' and l.source = 'posted' and e.status = 'approved' and l."validUntil" > $1
      and (l."applyBy" is null or l."applyBy" >= $2::date) and (l.seats is null or l.taken < l.seats)
      and l.kind::text = any($3)
  )
  select 'skill' as what, s."skillCode" as code, count(*)::int as count
  from open join "ListingSkill" s on s."listingId" = open.id where s."skillCode" = any($4) group by s."skillCode"
  union all
  select 'certificate', c, count(*)::int from open, unnest(certificates) c where c = any($5) group by c
  union all
  select 'places', '', count(*)::int from open where "regionCodes" && $6::text[]
  order by count desc, code`;

/** What telling one thing more would meet today, in kinds of work that the student wishes and may apply to. One query. */
export async function countOpenings(
  { pool, clock, reference }: Pick<Services, "pool" | "clock" | "reference">,
  profile: MyProfile,
  locale: Locale,
): Promise<Openings> {
  const now = clock.now();
  const open = listingKinds.filter((kind) => lawOf(kind).takenBy === "student");
  const wished = open.filter((kind) => profile.wishedKinds.includes(kind));
  const kinds = wished.length > 0 ? wished : open;
  const { skills, certificates } = untold(reference, profile);
  const places = within(reference, profile.wishedRegions);
  const values = [now, dayOf(now), kinds, skills, certificates, places];
  const { rows } = await pool.query<Counted>({ name: "count-openings", text: count, values });
  const first = (what: Counted["what"], names: Reference["skills" | "certificates"]) => {
    const found = rows.find((row) => row.what === what);
    if (!found) return null;
    const { code, count } = found;
    return { code, count, name: names.get(code)?.names[locale] ?? code };
  };
  return {
    skill: first("skill", reference.skills),
    certificate: first("certificate", reference.certificates),
    places: places.length > 0 ? (rows.find(({ what }) => what === "places")?.count ?? 0) : null,
  };
}

/** What the major teaches, and what helps in the trades it leads to or that are wished for, as far as it is not told. */
function untold(reference: Reference, profile: MyProfile) {
  const majorCode = profile.enrolment?.majorCode ?? "";
  const toTrades = reference.majors.get(majorCode)?.occupationCodes ?? [];
  const trades = new Set([...toTrades, ...profile.wishedOccupations]);
  const told = new Set([
    ...profile.skills.map(({ code }) => code),
    ...profile.records.map(({ certificateCode }) => certificateCode),
  ]);
  const isNew = (one: { code: string; retired: boolean }) => !one.retired && !told.has(one.code);
  const codes = (of: { code: string }[]) => of.map(({ code }) => code);
  return {
    skills: codes(
      [...reference.skills.values()].filter(
        (one) => isNew(one) && one.majorCodes.includes(majorCode),
      ),
    ),
    certificates: codes(
      [...reference.certificates.values()].filter(
        (one) => isNew(one) && [...one.neededBy, ...one.usefulFor].some((oc) => trades.has(oc)),
      ),
    ),
  };
}

/** The places and everything that lies in them. */
function within(reference: Reference, wished: readonly string[]): string[] {
  if (wished.length === 0) return [];
  return [...reference.regions.keys()].filter((code) =>
    regionPath(reference, code).some((one) => wished.includes(one.code)),
  );
}
