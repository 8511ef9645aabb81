// Owns what is known when a sheet of placements is compared: the students within the bringer's scope by number and by name
// and class, firms by number and by name, and the placements that are there, with those that bind a student's days.
import type pg from "pg";
import type { Day, Id } from "~/app/domain/values";
import type { Work } from "./kinds/kind.server";
import type { Bound } from "./placements-beside";

export type KnownStudent = {
  enrolmentId: Id;
  personId: Id;
  name: string;
  studentNumber: string;
  className: string;
  majorCode: string;
};
export type KnownPlacements = {
  byNumber: Map<string, KnownStudent>;
  byName: Map<string, KnownStudent[]>;
  firmByNumber: Map<string, Id>;
  firmByName: Map<string, Id>;
  /** `enrolment firm first-day` of those that stand. */
  standing: Set<string>;
  /** What each student has that binds days. */
  bound: Map<Id, Bound[]>;
};

/** How a placement is told from another: whose, where, from when. */
export function placementKey(enrolmentId: Id, firm: string, startsOn: string): string {
  return `${enrolmentId} ${firm} ${startsOn}`;
}

/** Everything that rows are compared with, in four queries. */
export async function loadKnownPlacements(
  client: pg.PoolClient,
  { run }: Pick<Work, "run">,
): Promise<KnownPlacements> {
  const { collegeId, classId, majorCode } = run.options.scope;
  const students = await client.query<KnownStudent>(
    `select e."id" as "enrolmentId", e."personId", p."name", e."studentNumber", c."name" as "className", c."majorCode"
     from "Enrolment" e join "Person" p on p."id" = e."personId" join "SchoolClass" c on c."id" = e."classId"
     where e."schoolId" = $1 and e."state" = 'enrolled' and ($2::uuid is null or c."collegeId" = $2)
       and ($3::uuid is null or c."id" = $3) and ($4::text is null or c."majorCode" = $4)`,
    [run.schoolId, collegeId, classId, majorCode],
  );
  const firms = await client.query<{ id: Id; name: string; number: string | null }>(
    `select "id", "name", "registrationNumber" as "number" from "Enterprise" order by "createdAt" desc`,
  );
  const standing = await client.query<{ key: string }>(
    `select concat("enrolmentId", ' ', "enterpriseId", ' ', "startsOn") as "key" from "Placement"
     where "schoolId" = $1 and "state" <> 'cancelled'`,
    [run.schoolId],
  );
  const bound = await client.query<Bound & { personId: Id; startsOn: Day }>(
    `select p."studentId" as "personId", p."enterpriseId", e."shortName" as "firm", p."startsOn"::text, p."endsOn"::text,
       p."state" in ('proposed', 'school_review') and p."origin" = 'self_found' as "isOwnChoice"
     from "Placement" p join "Enterprise" e on e."id" = p."enterpriseId"
     where p."studentId" in (select "personId" from "Enrolment" where "schoolId" = $1) and p."startsOn" is not null
       and p."kind" in ('internship', 'apprenticeship', 'job')
       and p."state" in ('expected', 'proposed', 'school_review', 'confirmed', 'running')
     order by p."startsOn", p."id"`,
    [run.schoolId],
  );
  const byStudent = new Map<Id, Bound[]>();
  for (const { personId, ...one } of bound.rows)
    byStudent.set(personId, [...(byStudent.get(personId) ?? []), one]);
  const byName = new Map<string, KnownStudent[]>();
  for (const one of students.rows) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return {
    byNumber: new Map(students.rows.map((one) => [one.studentNumber, one])),
    byName,
    firmByNumber: new Map(firms.rows.flatMap(({ id, number }) => (number ? [[number, id]] : []))),
    firmByName: new Map(firms.rows.map(({ id, name }) => [name, id])),
    standing: new Set(standing.rows.map(({ key }) => key)),
    bound: byStudent,
  };
}
