// Owns staff lists as a kind of import: each new line is an invitation to a role, as if it were written by hand. Who is
// gone is told; a role is ended on the staff page, by a person.
import type { RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { hashOf, newId } from "~/app/platform/id";
import { inviteToken } from "../invite-token.server";
import { loadKnownStaff, staffKey } from "../load-known-staff.server";
import { nobody } from "../own-run.server";
import { keepMade } from "../restore.server";
import { checkStaff, type StaffMember } from "./check-staff.server";
import { firstDependence, madeIn } from "./first-dependence.server";
import type { KindSpec, Work } from "./kind.server";
import { staffColumns } from "./official.data";

const daysToOpen = 30;

export const staff: KindSpec = {
  columns: staffColumns,
  ...{ isWhole: true, holdsIdentities: true },
  check: checkStaff,
  commit: commitStaff,
  dependence: (work) =>
    firstDependence(work, [
      [
        "opened",
        `select "sentTo" from "Invitation" where "acceptedAt" is not null and "id" in ${madeIn("Invitation")}`,
      ],
    ]),
};

/** Invites everybody who neither has the role nor is invited to it, compared anew. Refuses `import.faulty_rows`. */
async function commitStaff({ client, run, now, services }: Work): Promise<Outcome<RunCounts>> {
  const { rows } = await client.query<{ outcome: string; member: StaffMember | null }>(
    `select "outcome", "data"->'member' as "member" from "ImportRow"
     where "runId" = $1 and "outcome" <> 'unread' order by "rowNo"`,
    [run.id],
  );
  const n = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  if (n("faulty") > 0) return refuse("import.faulty_rows", { faulty: n("faulty") });
  const known = await loadKnownStaff(client, run.schoolId!, now);
  const members = rows.flatMap(({ member }) => member ?? []);
  const invited = members
    .filter((member) => !known.keys.has(staffKey(member)))
    .map((member) => ({ ...member, id: newId(now.getTime()) }));
  await client.query(
    `insert into "Invitation" ("id", "tokenHash", "role", "schoolId", "classId", "collegeId", "sentTo", "invitedById",
       "createdAt", "expiresAt")
     select r."id", r."tokenHash", r."role", $2, r."classId", r."collegeId", r."contact", $3, $4, $5
     from jsonb_to_recordset($1) as r("id" uuid, "tokenHash" text, "role" "Role", "classId" uuid, "collegeId" uuid, "contact" text)`,
    [
      JSON.stringify(
        invited.map((one) => ({ ...one, tokenHash: hashOf(inviteToken(services.env, one.id)) })),
      ),
      ...[run.schoolId, run.startedById ?? nobody, now],
      new Date(now.getTime() + daysToOpen * 86_400_000),
    ],
  );
  await keepMade(
    client,
    run.id,
    "Invitation",
    invited.map(({ id }) => id),
  );
  const same = members.length - invited.length;
  return accept({
    ...{ new: invited.length, changed: 0, same, faulty: 0, gone: n("gone"), held: 0 },
  });
}
