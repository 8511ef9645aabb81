// Owns what the frame around every page shows: who is here in which role and place, and what waits for them, in one
// query per side. Decides nothing.
import type { Actor, Role, Side } from "~/app/domain/permission";
import { decidesOnPlacements } from "~/app/domain/school-verdict";
import { dayOf } from "~/app/domain/values";
import { countMyTurn } from "~/app/features/applications/count-my-turn.server";
import type { Services } from "~/app/platform/services.server";
import type { SignedIn } from "~/app/platform/session.server";

/** What waits where; a missing count is 0. */
export type Counts = {
  inbox: number;
  applications?: number;
  listings?: number;
  /** Placements that wait for the school, for those who decide on them. */
  reviews?: number;
  enterprises?: number;
  /** Visits that wait for the firm's answer. */
  bookings?: number;
  /** A student who goes to a firm, is there, or has been there and is asked how it was. */
  isPlaced?: boolean;
};
export type FrameView = {
  viewer: { name: string; side: Side | null; role: Role | null; place: string | null } | null;
  counts: Counts;
  imprint: { operator: string; icp: string | null; licence: string | null; complaints: string };
};

const unread = `(select count(*) from "Notification" where "personId" = $1 and "readAt" is null)::int as inbox`;

/** The frame for a visitor or a signed-in person. */
export async function readFrame(services: Services, person: SignedIn | null): Promise<FrameView> {
  const { ORGANISER, ICP_NUMBER, HR_LICENCE, COMPLAINT_PHONE } = services.env;
  const imprint = {
    operator: ORGANISER,
    icp: ICP_NUMBER || null,
    licence: HR_LICENCE || null,
    complaints: COMPLAINT_PHONE,
  };
  if (!person) return { viewer: null, counts: { inbox: 0 }, imprint };
  const { sql, values } = question(person.actor, person.personId, services.clock.now());
  const { rows } = await services.pool.query<Counts & { place: string | null }>(sql, values);
  const { place = null, ...counts } = rows[0] ?? { inbox: 0 };
  const { name, actor } = person;
  return {
    viewer: { name, side: actor?.side ?? null, role: actor?.role ?? null, place },
    counts,
    imprint,
  };
}

function question(
  actor: Actor | null,
  personId: string,
  now: Date,
): { sql: string; values: unknown[] } {
  switch (actor?.side) {
    case "student":
      return {
        sql: `select ${unread},
          ${countMyTurn} as applications,
          exists (select 1 from "Placement" p where p."studentId" = $1
            and p.state in ('confirmed', 'running', 'ended')) as "isPlaced",
          (select c.name from "Enrolment" e join "SchoolClass" c on c.id = e."classId"
            where e."personId" = $1 order by e."startedOn" desc limit 1) as place`,
        values: [personId, now],
      };
    case "enterprise":
      return {
        sql: `select ${unread},
          (select count(*) from "Application" a join "Listing" l on l.id = a."listingId"
            where l."enterpriseId" = $2 and a.status = 'submitted')::int as applications,
          (select count(*) from "Listing" where "enterpriseId" = $2 and status = 'referred')::int as listings,
          (select count(*) from "ObservationBooking" b join "Listing" l on l.id = b."listingId"
            where l."enterpriseId" = $2 and b.state = 'asked' and b.day >= $3::date)::int as bookings,
          (select "shortName" from "Enterprise" where id = $2) as place`,
        values: [personId, actor.enterpriseId, dayOf(now)],
      };
    case "school":
      return {
        sql: `select ${unread},
          (select count(*) from "Application" a join "Enrolment" e on e.id = a."enrolmentId"
            join "SchoolClass" c on c.id = e."classId"
            where $6 and e."schoolId" = $2 and a.status = 'school_review'
              and ($3::uuid is null or c."collegeId" = $3) and ($4::uuid is null or c.id = $4)
              and ($5::text is null or c."majorCode" = $5))::int as reviews,
          coalesce((select name from "SchoolClass" where id = $4), (select name from "College" where id = $3),
            (select "shortName" from "School" where id = $2)) as place`,
        values: [
          ...[personId, actor.schoolId, actor.collegeId, actor.classId, actor.majorCode],
          decidesOnPlacements(actor.role),
        ],
      };
    case "operator":
      return {
        sql: `select ${unread},
          (select count(*) from "Enterprise" where status = 'pending')::int as enterprises,
          (select count(*) from "Listing" where status = 'submitted' and source = 'posted')::int as listings`,
        values: [personId],
      };
    default:
      return { sql: `select ${unread}`, values: [personId] };
  }
}
