// What the schools say of the firms: each has found two unfit and not yet looked at four; all others that ever asked for its
// interns or apprentices are welcome. Nobody has applied where the school had not said yes.
import type { Services } from "~/app/platform/services.server";
import { listingKinds } from "~/app/domain/listing";
import { lawOf } from "~/app/domain/listing-kind";
import type { UnfitReason } from "~/app/domain/school-verdict";
import { dice, seedOf } from "./dice";
import type { DrawnListing } from "./draw-listings";

const unfit: readonly (readonly [UnfitReason, string])[] = [
  ["too_far", "单程超过两小时，学生晚自习赶不回。"],
  ["majors_do_not_match", "岗位需要的专业，我校没有开设，也没有相近的。"],
];
const waiting = 4;

/** Firms that a school has not said yes to, those it said no to first; never one of the demo's hand-made ones. */
export function closedFirms(
  seed: number,
  school: number,
  offers: readonly DrawnListing[],
): ReadonlySet<string> {
  const asking = offers.filter(
    ({ kind, status, firm }) =>
      lawOf(kind).opensBySchool && status === "live" && firm.status === "approved" && !firm.isDemo,
  );
  const firms = [...new Set(asking.map(({ firm }) => firm.id))];
  const random = dice(seedOf(seed, 10, school));
  return new Set(random.some(firms, unfit.length + waiting));
}

/** Writes every school's verdicts in one statement; resolves with how many. */
export async function decideForSchools(
  pool: Services["pool"],
  now: Date,
  closed: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<number> {
  const opening = listingKinds.filter((kind) => lawOf(kind).opensBySchool);
  const closedPairs = [...closed].flatMap(([schoolId, firms]) =>
    [...firms].map((enterpriseId, n) => {
      const [reasonCode, note] = unfit[n] ?? [null, ""];
      return { schoolId, enterpriseId, reasonCode, note };
    }),
  );
  const { rowCount } = await pool.query(
    `with office as (
       select distinct on ("schoolId") "schoolId", "personId" from "RoleGrant"
       where "role" = 'internship_office' order by "schoolId", "id"
     ), closed as (
       select * from json_to_recordset($1::json)
         as t("schoolId" uuid, "enterpriseId" uuid, "reasonCode" text, "note" text)
     )
     insert into "SchoolEnterprise"
       ("schoolId", "enterpriseId", "verdict", "reasonCode", "note", "decidedById", "decidedAt")
     select s."id", e."id",
       (case when c."reasonCode" is null then 'approved' else 'not_a_fit' end)::"SchoolVerdict",
       c."reasonCode", coalesce(c."note", ''), o."personId", coalesce(e."decidedAt", $2) + interval '1 day'
     from "School" s
     join "Enterprise" e on e."registrationKind" = 'uscc' and e."status" = 'approved'
       and exists (select from "Listing" l where l."enterpriseId" = e."id" and l."kind"::text = any($3))
     left join office o on o."schoolId" = s."id"
     left join closed c on c."schoolId" = s."id" and c."enterpriseId" = e."id"
     where s."isMember" and s."kind" <> 'hong_kong'
       and (c."enterpriseId" is null or c."reasonCode" is not null)
     on conflict do nothing`,
    [JSON.stringify(closedPairs), now, opening],
  );
  return rowCount ?? 0;
}
