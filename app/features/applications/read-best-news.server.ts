// Owns which students a school's role reaches and the best news of each, as SQL that its counts begin with: `student`,
// `sent` (what left the student's hands) and `best` (one row per student). Whoever left the school, or
// takes no part this year, is counted nowhere; whom the school has placed itself is placed.
import { bestFirst } from "~/app/domain/application";
import type { SchoolActor } from "~/app/domain/permission";

/** The tables `class`, `student`, `sent` and `best` for a `with`; takes `bestNewsOf(actor)` as its first five values. */
export const bestNews = `
  class as (
    select c.id, c.name, c."majorCode", c."entryYear", co.id as "collegeId", co.name as college from "SchoolClass" c
    left join "College" co on co.id = c."collegeId"
    where c."schoolId" = $1 and ($2::uuid is null or c."collegeId" = $2) and ($3::uuid is null or c.id = $3)
      and ($4::text is null or c."majorCode" = $4)
  ), student as (
    select e.id, e."studentNumber", p.name, c.id as "classId", c.name as "className", c."collegeId", c.college
    from "Enrolment" e join class c on c.id = e."classId" join "Person" p on p.id = e."personId"
    where e."schoolId" = $1 and e.state <> 'left'
      and not exists (select from "Exemption" x where x."enrolmentId" = e.id and x."endedAt" is null)
  ), sent as (
    select a.id, a."enrolmentId", a."listingId", a.status::text as status, a."submittedAt", a."movedAt", a."answerBy",
      (select min(m.at) from "ApplicationMove" m where m."applicationId" = a.id and m."to" = 'placed') as "placedAt"
    from "Application" a join student s on s.id = a."enrolmentId" where a.status <> 'draft'
  ), best as (
    select distinct on (s.id) s.*, sent.id as "applicationId", sent."listingId", sent."movedAt" as at,
      case when exists (select from "Placement" p where p."enrolmentId" = s.id and p."applicationId" is null
        and p.state in ('confirmed', 'running', 'ended', 'closed')) then 'placed'
      else coalesce(sent.status, 'none') end as status
    from student s left join sent on sent."enrolmentId" = s.id
    order by s.id, array_position($5::text[], sent.status), sent."movedAt" desc
  )`;

/** The values of `bestNews`: the actor's scope and the order of good news. */
export function bestNewsOf({ schoolId, collegeId, classId, majorCode }: SchoolActor): unknown[] {
  return [schoolId, collegeId, classId, majorCode, bestFirst];
}
