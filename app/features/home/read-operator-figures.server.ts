// Owns the operator's market week by week, each figure with the rows behind it. No row names a person: the operator
// watches the market, not students.
import type { OperatorActor } from "~/app/domain/permission";
import type { ApplicationStatus } from "~/app/domain/application";
import type { Day, Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import type { OperatorFigure, WeekFigure } from "./figure";
import { lastWeeks, weekOf } from "./weeks";

export type MarketWeek = Record<WeekFigure, number> & {
  /** The Monday. */
  week: Day;
  /** Applications that got their first answer in this week. */
  answered: number;
  /** Median days from submission to that answer; null without any. */
  medianDays: number | null;
};
export const mostFigureRows = 100;

const firstAnswers = `
  select a.id, min(m.at) as at, extract(epoch from min(m.at) - a."submittedAt") / 86400 as days
  from "Application" a join "ApplicationMove" m on m."applicationId" = a.id and m.move in ('review', 'shortlist', 'invite', 'offer', 'refuse')
  where a."submittedAt" is not null group by a.id`;
const confirmed = `
  select p.id, p."listingId", p."schoolId", p."applicationId", min(m.at) as at from "Placement" p
  join "ApplicationMove" m on m."applicationId" = p."applicationId" and m."to" = 'placed'
  where p.state in ('confirmed', 'running', 'ended', 'closed') group by p.id`;

const readWeeks = `
  with listing as (select ${weekOf('"publishedAt"')} as week from "Listing" where source = 'posted' and "publishedAt" is not null),
  application as (select ${weekOf('"submittedAt"')} as week from "Application" where "submittedAt" is not null),
  placement as (select ${weekOf("at")} as week from (${confirmed}) c),
  answer as (
    select ${weekOf("at")} as week, count(*)::int as n, percentile_cont(0.5) within group (order by days) as days
    from (${firstAnswers}) f group by 1
  )
  select w.week::text, coalesce(l.n, 0) as listings, coalesce(a.n, 0) as applications, coalesce(p.n, 0) as placements,
    coalesce(answer.n, 0) as answered, answer.days as "medianDays"
  from unnest($1::date[]) as w(week)
  left join (select week, count(*)::int as n from listing group by 1) l using (week)
  left join (select week, count(*)::int as n from application group by 1) a using (week)
  left join (select week, count(*)::int as n from placement group by 1) p using (week)
  left join answer using (week)
  order by w.week`;

/** Listings that went live, applications sent, placements confirmed and how fast firms answered, in each of the last
 * twelve weeks. One query. */
export async function readOperatorFigures(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  _actor: OperatorActor,
): Promise<MarketWeek[]> {
  const { rows } = await pool.query<MarketWeek>(readWeeks, [lastWeeks(clock.now())]);
  return rows;
}

export type MarketRow = {
  id: Id;
  listingId: Id;
  title: string;
  firm: string;
  /** null for listings. */
  school: string | null;
  status: ApplicationStatus | null;
  at: Date;
};
export type MarketRows = OperatorFigure & { rows: MarketRow[]; total: number };

const sources: Record<WeekFigure, string> = {
  listings: `select id, id as "listingId", null::uuid as "schoolId", null::text as status, "publishedAt" as at
    from "Listing" where source = 'posted'`,
  applications: `select a.id, a."listingId", e."schoolId", a.status::text, a."submittedAt" as at
    from "Application" a join "Enrolment" e on e.id = a."enrolmentId"`,
  placements: `select id, "listingId", "schoolId", 'placed' as status, at from (${confirmed}) c`,
};

/** The rows that one week's figure counts, the newest first, at most `mostFigureRows` of `total`. */
export async function listMarketRows(
  { pool }: Pick<Services, "pool">,
  _actor: OperatorActor,
  figure: OperatorFigure,
): Promise<MarketRows> {
  const { rows } = await pool.query<MarketRow & { total: number }>(
    `select r.id, r."listingId", r.status, r.at, l.title, f."shortName" as firm, s."shortName" as school,
      (count(*) over ())::int as total
     from (${sources[figure.name]}) r join "Listing" l on l.id = r."listingId"
     join "Enterprise" f on f.id = l."enterpriseId" left join "School" s on s.id = r."schoolId"
     where ${weekOf("r.at")} = $1::date order by r.at desc, r.id limit ${String(mostFigureRows)}`,
    [figure.at],
  );
  return {
    ...figure,
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, ...row }) => row),
  };
}
