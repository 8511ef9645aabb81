// Owns student lists as a kind of import, and what keeps one from being taken back: accounts that were opened, what was
// done with them, and what others built on its classes.
import { rosterColumns } from "~/app/domain/roster.data";
import { checkRoster } from "./check-roster.server";
import { commitRoster } from "./commit-roster.server";
import { type DependenceQueries, firstDependence, madeIn } from "./first-dependence.server";
import type { KindSpec, Work } from "./kind.server";

/** What depends on a list, first things first: each names its people. */
const dependents: DependenceQueries = [
  [
    "opened",
    `select "name" from "Person" where "passwordHash" is not null and "id" in ${madeIn("Person")}`,
  ],
  [
    "placed",
    `select p."name" from "Placement" t join "Person" p on p."id" = t."studentId"
     where t."studentId" in ${madeIn("Person")}`,
  ],
  [
    "applied",
    `select p."name" from "Application" t join "Person" p on p."id" = t."studentId"
     where t."studentId" in ${madeIn("Person")} or t."enrolmentId" in ${madeIn("Enrolment")}`,
  ],
  [
    "in_use",
    `select c."name" from "Enrolment" e join "SchoolClass" c on c."id" = e."classId"
     where e."classId" in ${madeIn("SchoolClass")} and e."id" not in ${madeIn("Enrolment")}
       and e."id" not in (select "rowId"::uuid from "ImportChange" where "runId" = $1 and "table" = 'Enrolment')
     union select c."name" from "SchoolClass" c where c."collegeId" in ${madeIn("College")} and c."id" not in ${madeIn("SchoolClass")}
     union select p."name" from "RoleGrant" g join "Person" p on p."id" = g."personId"
       where (g."classId" in ${madeIn("SchoolClass")} or g."collegeId" in ${madeIn("College")})
     union select i."sentTo" from "Invitation" i where (i."classId" in ${madeIn("SchoolClass")} or i."collegeId" in ${madeIn("College")})
       and i."id" not in ${madeIn("Invitation")} and i."personId" is null
     union select p."name" from "Enrolment" e join "Person" p on p."id" = e."personId"
       where e."personId" in ${madeIn("Person")} and e."id" not in ${madeIn("Enrolment")}
     union select p."name" from "RecommendedStudent" r join "Person" p on p."id" = r."studentId"
       where r."studentId" in ${madeIn("Person")}
     union select p."name" from "TippedStudent" t join "Person" p on p."id" = t."personId"
       where t."personId" in ${madeIn("Person")}
     union select c."name" from "TeacherTip" t join "SchoolClass" c on c."id" = t."classId"
       where t."classId" in ${madeIn("SchoolClass")}`,
  ],
];

/** Lets go of the periods of study whose state a list has changed before it is put back: one person has one present
 * period at a time, also between two rows of one statement. */
async function endChanged({ client, run }: Work): Promise<void> {
  await client.query(
    `update "Enrolment" set "state" = 'left' where "id"::text in
       (select "rowId" from "ImportChange" where "runId" = $1 and "table" = 'Enrolment' and "before" ? 'state')`,
    [run.id],
  );
}

export const roster: KindSpec = {
  columns: rosterColumns,
  isWhole: true,
  holdsIdentities: true,
  check: checkRoster,
  commit: commitRoster,
  dependence: (work) => firstDependence(work, dependents),
  undoing: endChanged,
};
