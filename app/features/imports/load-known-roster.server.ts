// Owns what is known of a school's students, classes and colleges, and of those who may come to it, before a list is
// compared with it. Reads only.
import type pg from "pg";
import type { ImportScope } from "~/app/domain/import-run";
import type { RosterStudent } from "~/app/domain/roster";
import { goneFrom, type PresentStudent } from "~/app/domain/roster-gone";
import {
  type KnownClass,
  type KnownPerson,
  type KnownRoster,
  type KnownStudent,
  selfKey,
} from "~/app/domain/roster-identity";
import { isIn } from "~/app/domain/roster-scope";
import type { Id } from "~/app/domain/values";

/** A person as a row; $1 is the school that brings the list. */
const person = `p."id" as "personId", p."name", p."phone", p."birthDate"::text, p."guardianName", p."guardianPhone",
  p."identityDigest", p."passwordHash" is not null as "isOpened",
  coalesce((select jsonb_agg(jsonb_build_object('enrolmentId', o."id", 'schoolId', o."schoolId",
      'studentNumber', o."studentNumber", 'programme', o."programme"))
    from "Enrolment" o where o."personId" = p."id" and o."state" in ('enrolled', 'on_leave')), '[]') as "present",
  coalesce((select jsonb_agg(jsonb_build_object('studentNumber', o."studentNumber", 'classId', o."classId",
      'isPresent', o."state" in ('enrolled', 'on_leave')) order by o."state")
    from "Enrolment" o where o."personId" = p."id" and o."schoolId" = $1), '[]') as "here"`;

/** Loads what a list of students can meet: by student number, identity, phone, name with birth date, class and college. */
export async function loadKnownRoster(
  client: pg.PoolClient,
  schoolId: Id,
  students: readonly RosterStudent[],
): Promise<KnownRoster> {
  const persons = async (where: string, values: readonly unknown[]) => {
    const params = [schoolId, ...values];
    const { rows } = await client.query<KnownPerson>(
      `select ${person} from "Person" p where ${where}`,
      params,
    );
    return rows;
  };
  const feeders = await client.query<{ id: Id }>(
    `select "fromSchoolId" as "id" from "SchoolLink" where "toSchoolId" = $1 and "kind" = 'feeder'`,
    [schoolId],
  );
  const known = await client.query<KnownStudent>(
    `select ${person}, e."id" as "enrolmentId", e."studentNumber", e."classId", e."programme", e."studyYear", e."state"
     from "Enrolment" e join "Person" p on p."id" = e."personId"
     where e."schoolId" = $1 and e."studentNumber" = any($2)`,
    [schoolId, students.map(({ studentNumber }) => studentNumber)],
  );
  const owners = await persons(`p."phone" = any($2)`, [
    students.flatMap(({ phone }) => phone ?? []),
  ]);
  const identities = await persons(`p."identityDigest" = any($2)`, [
    students.flatMap(({ identityDigest }) => identityDigest ?? []),
  ]);
  const selves = await persons(
    `exists (select 1 from "Enrolment" e where e."personId" = p."id" and e."state" in ('enrolled', 'on_leave')
       and (e."schoolId" = $1 or e."schoolId" = any($2)))
     and p."name" = any($3)`,
    [feeders.rows.map(({ id }) => id), students.map(({ name }) => name)],
  );
  return {
    schoolId,
    feeders: new Set(feeders.rows.map(({ id }) => id)),
    students: new Map(known.rows.map((row) => [row.studentNumber, row])),
    owners: new Map(owners.map((row) => [row.phone ?? "", row])),
    identities: new Map(identities.map((row) => [row.identityDigest ?? "", row])),
    selves: bySelf(selves),
    ...(await loadClasses(client, schoolId)),
  };
}

function bySelf(persons: readonly KnownPerson[]): Map<string, KnownPerson[]> {
  const selves = new Map<string, KnownPerson[]>();
  for (const one of persons) selves.set(selfKey(one), [...(selves.get(selfKey(one)) ?? []), one]);
  return selves;
}

async function loadClasses(client: pg.PoolClient, schoolId: Id) {
  const classes = await client.query<KnownClass & { name: string }>(
    `select "id", "name", "majorCode", "collegeId" from "SchoolClass" where "schoolId" = $1`,
    [schoolId],
  );
  const colleges = await client.query<{ id: Id; name: string }>(
    `select "id", "name" from "College" where "schoolId" = $1`,
    [schoolId],
  );
  return {
    classes: new Map(classes.rows.map((row) => [row.name, row])),
    colleges: new Map(colleges.rows.map((row) => [row.name, row.id])),
  };
}

/** Students who are present in classes that a list covers, and whom it does not name; only of classes within a reach. */
export async function loadGone(
  client: pg.PoolClient,
  { classes }: Pick<KnownRoster, "classes">,
  students: readonly Pick<RosterStudent, "studentNumber" | "className">[],
  scope: ImportScope,
): Promise<PresentStudent[]> {
  const named = [...new Set(students.map(({ className }) => className))];
  const ids = named.flatMap((name) => {
    const one = classes.get(name);
    return one && isIn(one, scope) ? [one.id] : [];
  });
  const { rows } = await client.query<PresentStudent>(
    `select e."id" as "enrolmentId", e."studentNumber", p."name", c."name" as "className"
     from "Enrolment" e join "Person" p on p."id" = e."personId" join "SchoolClass" c on c."id" = e."classId"
     where e."classId" = any($1) and e."state" in ('enrolled', 'on_leave') order by c."name", e."studentNumber"`,
    [ids],
  );
  return goneFrom(rows, students);
}
