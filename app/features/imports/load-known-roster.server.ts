// Owns what is known of a school's students, classes and colleges before a list is compared with it. Reads only.
import type pg from "pg";
import type {
  KnownClass,
  KnownPerson,
  KnownRoster,
  KnownStudent,
} from "~/app/domain/roster-conflicts";
import type { RosterStudent } from "~/app/domain/roster";
import type { Id } from "~/app/domain/values";

const person = `p."id" as "personId", p."name", p."phone", p."birthDate"::text, p."guardianName", p."guardianPhone",
  p."passwordHash" is not null as "isOpened"`;

/** Loads what a list of students can meet, by student number, phone, class and college names. */
export async function loadKnownRoster(
  client: pg.PoolClient,
  schoolId: Id,
  students: readonly RosterStudent[],
): Promise<KnownRoster> {
  const phones = students.map(({ phone }) => phone).filter((phone) => phone !== null);
  const numbers = students.map(({ studentNumber }) => studentNumber);
  const known = await client.query<KnownStudent & { studentNumber: string }>(
    `select ${person}, e."id" as "enrolmentId", e."studentNumber", e."classId", e."programme", e."studyYear", e."state",
       exists (select 1 from "Enrolment" o where o."personId" = p."id" and o."id" <> e."id"
         and o."state" in ('enrolled', 'on_leave')) as "isElsewhere"
     from "Enrolment" e join "Person" p on p."id" = e."personId"
     where e."schoolId" = $1 and e."studentNumber" = any($2)`,
    [schoolId, numbers],
  );
  const owners = await client.query<KnownPerson & { phone: string; isElsewhere: boolean }>(
    `select ${person}, exists (select 1 from "Enrolment" o where o."personId" = p."id"
       and o."state" in ('enrolled', 'on_leave')) as "isElsewhere"
     from "Person" p where p."phone" = any($1)`,
    [phones],
  );
  const classes = await client.query<KnownClass & { name: string }>(
    `select "id", "name", "majorCode" from "SchoolClass" where "schoolId" = $1`,
    [schoolId],
  );
  const colleges = await client.query<{ id: Id; name: string }>(
    `select "id", "name" from "College" where "schoolId" = $1`,
    [schoolId],
  );
  return {
    students: new Map(known.rows.map((row) => [row.studentNumber, row])),
    owners: new Map(owners.rows.map((row) => [row.phone, row])),
    classes: new Map(classes.rows.map((row) => [row.name, row])),
    colleges: new Map(colleges.rows.map((row) => [row.name, row.id])),
  };
}
