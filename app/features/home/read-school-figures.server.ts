// Owns a school's figures within the actor's scope: students by their best news, settled shares, weeks; each with the
// rows behind it. Whoever left the school is counted nowhere.
import { type ApplicationStatus, bestFirst, waitingForFirm } from "~/app/domain/application";
import { committed } from "~/app/domain/placement";
import type { SchoolActor } from "~/app/domain/permission";
import type { Day, Id } from "~/app/domain/values";
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

const scoped = `
  student as (
    select e.id, e."studentNumber", p.name, c.id as "classId", c.name as "className", co.id as "collegeId", co.name as college
    from "Enrolment" e join "SchoolClass" c on c.id = e."classId" join "Person" p on p.id = e."personId"
    left join "College" co on co.id = c."collegeId"
    where e."schoolId" = $1 and c."schoolId" = $1 and e.state <> 'left'
      and ($2::uuid is null or c."collegeId" = $2) and ($3::uuid is null or c.id = $3) and ($4::text is null or c."majorCode" = $4)
  ), sent as (
    select a.id, a."enrolmentId", a."listingId", a.status::text as status, a."submittedAt", a."movedAt", a."answerBy",
      (select min(m.at) from "ApplicationMove" m where m."applicationId" = a.id and m."to" = 'placed') as "placedAt"
    from "Application" a join student s on s.id = a."enrolmentId" where a.status <> 'draft'
  ), best as (
    select distinct on (s.id) s.*, sent.id as "applicationId", sent."listingId", sent."movedAt" as at,
      coalesce(sent.status, 'none') as status, coalesce(sent.status = any($6), false) as settled
    from student s left join sent on sent."enrolmentId" = s.id
    order by s.id, array_position($5::text[], sent.status), sent."movedAt" desc
  )`;
const weekly = (column: string, where: string) =>
  `(select ${weekOf(column)} as week, count(*)::int as n from sent where ${where} group by 1)`;
const readAll = `
  with ${scoped}, share as (
    select "classId", "className", "collegeId", college, count(*)::int as students, (count(*) filter (where settled))::int as settled
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
      from unnest($7::date[]) as w(week)
      left join ${weekly('"submittedAt"', "true")} a using (week)
      left join ${weekly('"placedAt"', "status = 'placed'")} p using (week)) as weeks`;

const ofScope = ({ schoolId, collegeId, classId, majorCode }: SchoolActor) => [
  ...[schoolId, collegeId, classId, majorCode],
  ...[bestFirst, committed],
];

/** All figures of the actor's students in one query, whatever the size of the school. */
export async function readSchoolFigures(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  actor: SchoolActor,
): Promise<SchoolFigures> {
  const asked = [...ofScope(actor), lastWeeks(clock.now())];
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
  status: `${bestRows} where status = $7`,
  class: `${bestRows} where settled and "classId" = $7::uuid`,
  college: `${bestRows} where settled and "collegeId" = $7::uuid`,
  applications: `${sentRows('sent."submittedAt"')} where ${weekOf('sent."submittedAt"')} = $7::date`,
  placements: `${sentRows('sent."placedAt"')} where sent.status = 'placed' and ${weekOf('sent."placedAt"')} = $7::date`,
  late: `${sentRows('sent."answerBy"')} where sent.status = any($7) and sent."answerBy" < $8`,
};

/** The students or applications that one figure counts, by class and number, at most `mostFigureRows` of `total`. */
export async function listStudentRows(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  actor: SchoolActor,
  figure: SchoolFigure,
): Promise<StudentRows> {
  const wanted = figure.name === "late" ? [waitingForFirm, clock.now()] : [figure.at];
  const { rows } = await pool.query<StudentRow & { total: number }>(
    `with ${scoped} select r.id, r.name, r."classId", r."className", r."applicationId", r.status, r.at, l.title,
      f."shortName" as firm, (count(*) over ())::int as total
     from (${rowsOf[figure.name]}) r left join "Listing" l on l.id = r."listingId"
     left join "Enterprise" f on f.id = l."enterpriseId"
     order by r."className", r."studentNumber", r.id limit ${String(mostFigureRows)}`,
    [...ofScope(actor), ...wanted],
  );
  return {
    ...figure,
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _, ...row }) => row),
  };
}
