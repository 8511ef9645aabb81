// Owns how a planned student list is written, as one statement per table over the whole list. When and in which
// transaction is commit-roster.server.ts'.
import type pg from "pg";
import type { Id } from "~/app/domain/values";
import { newId } from "~/app/platform/id";
import type { RosterPlan } from "~/app/domain/roster-plan";

export type InvitationRow = {
  id: Id;
  tokenHash: string;
  classId: Id;
  personId: Id;
  sentTo: string;
  invitedById: Id;
  expiresAt: Date;
};

const persons = `"id" uuid, "name" text, "phone" text, "birthDate" date, "guardianName" text, "guardianPhone" text,
  "identityDigest" text`;
const enrolments = `"id" uuid, "personId" uuid, "classId" uuid, "studentNumber" text, "programme" "Programme",
  "studyYear" int, "state" "EnrolmentState", "entryYear" int`;

/** How many statements a plan takes. */
const statements = 9;

/** Writes a plan that has no faults: colleges and classes first, then people, what ends elsewhere,
 * enrolments, roles, profiles, invitations.
 * `tell` hears how far it is, from three tenths of the commit to eight. Returns the ids under which roles were made where there was none. */
export async function writeRoster(
  client: pg.PoolClient,
  schoolId: Id,
  plan: RosterPlan,
  invitations: InvitationRow[],
  now: Date,
  tell: (share: number) => void,
): Promise<Id[]> {
  let done = 0;
  const run = async (rows: object[], sql: string) => {
    if (rows.length > 0) await client.query(sql, [JSON.stringify(rows), schoolId, now]);
    done += 1;
    tell(0.3 + (0.5 * done) / statements);
  };
  const given = `with given as (select $2::uuid as "schoolId", $3::timestamptz as "now")`;
  await run(
    plan.colleges,
    `${given} insert into "College" ("id", "schoolId", "name")
     select r."id", g."schoolId", r."name" from given g, jsonb_to_recordset($1) as r("id" uuid, "name" text)`,
  );
  await run(
    plan.classes,
    `${given}, rows as (select * from jsonb_to_recordset($1) as r("id" uuid, "name" text, "majorCode" text, "entryYear" int, "collegeId" uuid)),
     majors as (insert into "SchoolMajor" ("schoolId", "majorCode")
       select distinct g."schoolId", r."majorCode" from given g, rows r on conflict do nothing)
     insert into "SchoolClass" ("id", "schoolId", "collegeId", "majorCode", "name", "entryYear")
     select r."id", g."schoolId", r."collegeId", r."majorCode", r."name", r."entryYear" from given g, rows r`,
  );
  await run(
    plan.persons,
    `${given}, rows as (select * from jsonb_to_recordset($1) as r(${persons}))
     insert into "Person" ("id", "name", "phone", "birthDate", "guardianName", "guardianPhone", "identityDigest", "createdAt")
     select r.*, g."now" from rows r, given g`,
  );
  await run(
    plan.personChanges,
    `${given} update "Person" p set "name" = r."name", "phone" = r."phone", "birthDate" = r."birthDate",
       "guardianName" = r."guardianName", "guardianPhone" = r."guardianPhone", "identityDigest" = r."identityDigest"
     from given g, jsonb_to_recordset($1) as r(${persons}) where p."id" = r."id"`,
  );
  await run(
    plan.endedElsewhere,
    `${given}, rows as (select * from jsonb_to_recordset($1) as r("enrolmentId" uuid, "personId" uuid, "schoolId" uuid)),
     grants as (update "RoleGrant" o set "validUntil" = g."now" from given g, rows r
       where o."personId" = r."personId" and o."schoolId" = r."schoolId" and o."role" = 'student' and o."validUntil" is null)
     update "Enrolment" e set "state" = 'graduated', "endedOn" = (g."now" at time zone 'Asia/Shanghai')::date
     from given g, rows r where e."id" = r."enrolmentId"`,
  );
  await run(
    plan.enrolmentChanges,
    `${given} update "Enrolment" e set "classId" = r."classId", "programme" = r."programme", "studyYear" = r."studyYear",
       "state" = r."state", "endedOn" = case when r."state" in ('graduated', 'left')
         then coalesce(e."endedOn", (g."now" at time zone 'Asia/Shanghai')::date) end
     from given g, jsonb_to_recordset($1) as r(${enrolments}) where e."id" = r."id"`,
  );
  await run(
    plan.enrolments,
    `${given} insert into "Enrolment" ("id", "personId", "schoolId", "classId", "studentNumber", "programme", "studyYear", "state", "startedOn", "endedOn")
     select r."id", r."personId", g."schoolId", r."classId", r."studentNumber", r."programme", r."studyYear", r."state",
       make_date(r."entryYear", 9, 1),
       case when r."state" in ('graduated', 'left') then (g."now" at time zone 'Asia/Shanghai')::date end
     from given g, jsonb_to_recordset($1) as r(${enrolments})`,
  );
  const grants = plan.enrolments.map(({ personId }) => ({ id: newId(now.getTime()), personId }));
  await run(
    grants,
    `${given}, rows as (select * from jsonb_to_recordset($1) as r("id" uuid, "personId" uuid)),
     profiles as (insert into "StudentProfile" ("personId", "wishedRegions", "wishedKinds", "updatedAt")
       select r."personId", '{}', '{}', g."now" from rows r, given g on conflict do nothing)
     insert into "RoleGrant" ("id", "personId", "role", "schoolId", "validFrom")
     select r."id", r."personId", 'student', g."schoolId", g."now" from rows r, given g
     where not exists (select 1 from "RoleGrant" o where o."personId" = r."personId" and o."role" = 'student'
       and o."schoolId" = g."schoolId" and o."validUntil" is null)`,
  );
  await run(
    invitations,
    `${given} insert into "Invitation" ("id", "tokenHash", "role", "schoolId", "classId", "personId", "sentTo", "invitedById", "createdAt", "expiresAt")
     select r."id", r."tokenHash", 'student', g."schoolId", r."classId", r."personId", r."sentTo", r."invitedById", g."now", r."expiresAt"
     from given g, jsonb_to_recordset($1) as r("id" uuid, "tokenHash" text, "classId" uuid, "personId" uuid, "sentTo" text,
       "invitedById" uuid, "expiresAt" timestamptz)`,
  );
  return grants.map(({ id }) => id);
}
