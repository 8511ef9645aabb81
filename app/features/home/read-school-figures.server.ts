// Owns a school's figures within the actor's scope: students by their best news, settled shares, weeks; each with the
// rows behind it. Whoever left the school is counted nowhere.
import { type ApplicationStatus, waitingForFirm } from "~/app/domain/application";
import type { SchoolActor } from "~/app/domain/permission";
import type { Day, Id } from "~/app/domain/values";
import { bestNews, bestNewsOf } from "~/app/features/applications/read-best-news.server";
import type { Services } from "~/app/platform/services.server";
import type { BestStatus, SchoolFigure } from "./figure";
import { mostFigureRows } from "./read-operator-figures.server";
import { lastWeeks, weekOf } from "./weeks";

export type Share = { id: Id; name: string; students: number; settled: number };
export type SchoolFigures = {
  /** In the order of good news; only those that occur. */
  byStatus: { status: BestStatus; students: number }[];
  classes: Share[];
  colleges: Share[];
  weeks: { week: Day; applications: number; placements: number }[];
};

const weekly = (column: string, where: string) =>
  `(select ${weekOf(column)} as week, count(*)::int as n from sent where ${where} group by 1)`;
const readAll = `
  with ${bestNews}, share as (
    select "classId", "className", "collegeId", college, count(*)::int as students, (count(*) filter (where status = 'placed'))::int as settled
    from best group by 1, 2, 3, 4
  )
  select
    (select coalesce(json_agg(json_build_object('status', status, 'students', n) order by array_position($5::text[], status)), '[]')
      from (select status, count(*)::int as n from best group by 1) s) as "byStatus",
    (select coalesce(json_agg(json_build_object('id', "classId", 'name', "className", 'students', students, 'settled', settled)
      order by "className"), '[]') from share) as classes,
    (select coalesce(json_agg(json_build_object('id', "collegeId", 'name', college, 'students', students, 'settled', settled)
      order by college), '[]') from (select "collegeId", college, sum(students)::int as students, sum(settled)::int as settled
        from share where "collegeId" is not null group by 1, 2) c) as colleges,
    (select json_agg(json_build_object('week', w.week, 'applications', coalesce(a.n, 0), 'placements', coalesce(p.n, 0)) order by w.week)
      from unnest($6::date[]) as w(week)
      left join ${weekly('"submittedAt"', "true")} a using (week)
      left join ${weekly('"placedAt"', "status = 'placed'")} p using (week)) as weeks`;

/** All figures of the actor's students in one query, whatever the size of the school. */
export async function readSchoolFigures(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  actor: SchoolActor,
): Promise<SchoolFigures> {
  const asked = [...bestNewsOf(actor), lastWeeks(clock.now())];
  const { rows } = await pool.query<SchoolFigures>(readAll, asked);
  const row = rows[0];
  if (!row) throw new Error("the school's figures could not be counted");
  return row;
}

export type StudentRow = {
  /** The application's, or the enrolment's where nothing was sent. */
  id: Id;
  name: string;
  classId: Id;
  className: string;
  applicationId: Id | null;
  firm: string | null;
  title: string | null;
  status: ApplicationStatus | "none";
  at: Date | null;
};
export type StudentRows = SchoolFigure & { rows: StudentRow[]; total: number };

const bestRows = `select coalesce("applicationId", id) as id, name, "classId", "className", "applicationId", "listingId", status, at, "studentNumber" from best`;
const sentRows = (at: string) => `
  select sent.id, s.name, s."classId", s."className", sent.id as "applicationId", sent."listingId", sent.status, ${at} as at, s."studentNumber"
  from sent join student s on s.id = sent."enrolmentId"`;
const rowsOf: Record<SchoolFigure["name"], string> = {
  status: `${bestRows} where status = $6`,
  class: `${bestRows} where status = 'placed' and "classId" = $6::uuid`,
  college: `${bestRows} where status = 'placed' and "collegeId" = $6::uuid`,
  applications: `${sentRows('sent."submittedAt"')} where ${weekOf('sent."submittedAt"')} = $6::date`,
  placements: `${sentRows('sent."placedAt"')} where sent.status = 'placed' and ${weekOf('sent."placedAt"')} = $6::date`,
  late: `${sentRows('sent."answerBy"')} where sent.status = any($6) and sent."answerBy" < $7`,
};

/** The students or applications that one figure counts, by class and number, at most `mostFigureRows` of `total`. */
export async function listStudentRows(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  actor: SchoolActor,
  figure: SchoolFigure,
): Promise<StudentRows> {
  const wanted = figure.name === "late" ? [waitingForFirm, clock.now()] : [figure.at];
  const { rows } = await pool.query<StudentRow & { total: number }>(
    `with ${bestNews} select r.id, r.name, r."classId", r."className", r."applicationId", r.status, r.at,
      coalesce(l."stoodAs"->>'title', l.title) as title,
      f."shortName" as firm, (count(*) over ())::int as total
     from (${rowsOf[figure.name]}) r left join "Listing" l on l.id = r."listingId"
     left join "Enterprise" f on f.id = l."enterpriseId"
     order by r."className", r."studentNumber", r.id limit ${String(mostFigureRows)}`,
    [...bestNewsOf(actor), ...wanted],
  );
  return {
    ...figure,
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, ...row }) => row),
  };
}
