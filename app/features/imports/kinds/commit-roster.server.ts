// Owns the moment in which a student list becomes people, enrolments, roles and invitations: all of it or nothing. The
// first sign-in goes through the invitation; only its hash is kept here.
import type pg from "pg";
import { noCounts, type RunCounts } from "~/app/domain/import-run";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { RosterStudent } from "~/app/domain/roster";
import { planRoster, type RosterPlan } from "~/app/domain/roster-plan";
import type { Id } from "~/app/domain/values";
import { hashOf, newId } from "~/app/platform/id";
import { inviteToken } from "../invite-token.server";
import { loadKnownRoster } from "../load-known-roster.server";
import { nobody } from "../own-run.server";
import { ownClasses } from "../run-json.server";
import { keepBefore, keepBeforeWhere, keepMade } from "../restore.server";
import { type InvitationRow, writeRoster } from "../write-roster.server";
import type { Work } from "./kind.server";
import { endGone, stagedGone } from "./roster-gone.server";

const daysToOpen = 30;

/** Takes a checked list over, compared anew under the lock. Refuses `import.faulty_rows` when a line is faulty,
 * `import.changed_meanwhile` when one has become so since the check, or somebody who was shown as gone and is to be ended
 * is not there any more as shown. */
export async function commitRoster(work: Work): Promise<Outcome<RunCounts>> {
  const { client, run, now } = work;
  const schoolId = run.schoolId!;
  const rows = await stagedStudents(client, run.id);
  const faulty = rows.filter(({ outcome }) => outcome === "faulty").length;
  if (faulty > 0) return refuse("import.faulty_rows", { faulty });
  const students = rows.map(({ student }) => student);
  const known = await loadKnownRoster(client, schoolId, students);
  const own = ownClasses(run.options);
  const plan = planRoster(rows, known, run.options.scope, () => newId(now.getTime()), own);
  const counts = countsOf(plan);
  if (counts.faulty > 0) return refuse("import.changed_meanwhile", { faulty: counts.faulty });
  const gone = await stagedGone(client, run.id);
  const isEnding = run.options.gone === "end";
  if (isEnding && gone.some(({ isAsShown }) => !isAsShown)) {
    return refuse("import.changed_meanwhile", { gone: gone.length });
  }
  work.tell(0.2);
  const invitations = invitationsOf(plan, work);
  await keepChanged(client, run.id, plan);
  work.tell(0.3);
  const majors = await newMajors(client, schoolId, plan);
  const grants = await writeRoster(client, schoolId, plan, invitations, now, work.tell);
  await keepAllMade(client, run.id, plan, { invitations, majors, grants });
  if (isEnding) await endGone(work, gone);
  // Ten thousand new rows the planner knows nothing of would make the next list thirty times slower.
  await client.query(`analyze "Person", "Enrolment"`);
  return accept({ ...counts, gone: gone.length });
}

async function stagedStudents(client: pg.PoolClient, runId: Id) {
  const { rows } = await client.query<{ rowNo: number; outcome: string; student: RosterStudent }>(
    `select "rowNo", "outcome", "data"->'student' as "student" from "ImportRow"
     where "runId" = $1 and "outcome" not in ('unread', 'gone', 'left_out') order by "rowNo"`,
    [runId],
  );
  return rows;
}

function countsOf(plan: RosterPlan): RunCounts {
  const counts = { ...noCounts };
  for (const { outcome } of plan.lines) if (outcome in counts) counts[outcome as "new"] += 1;
  return counts;
}

/** One invitation for each new account; who left the school gets none. */
function invitationsOf(plan: RosterPlan, { run, now, services }: Work): InvitationRow[] {
  const enrolmentOf = new Map(plan.enrolments.map((enrolment) => [enrolment.personId, enrolment]));
  return plan.persons.flatMap((person) => {
    const enrolment = enrolmentOf.get(person.id);
    if (!enrolment || enrolment.state === "left") return [];
    const id = newId(now.getTime());
    return [
      {
        id,
        tokenHash: hashOf(inviteToken(services.env, id)),
        classId: enrolment.classId,
        personId: person.id,
        sentTo: person.phone ?? enrolment.studentNumber,
        invitedById: run.startedById ?? nobody,
        expiresAt: new Date(now.getTime() + daysToOpen * 86_400_000),
      },
    ];
  });
}

async function keepChanged(client: pg.PoolClient, runId: Id, plan: RosterPlan): Promise<void> {
  const ids = (rows: readonly { id: Id }[]) => rows.map(({ id }) => id);
  const ended = plan.endedElsewhere;
  await keepBefore(client, runId, "Person", ids(plan.personChanges));
  await keepBefore(client, runId, "Enrolment", [
    ...ids(plan.enrolmentChanges),
    ...ended.map(({ enrolmentId }) => enrolmentId),
  ]);
  await keepBeforeWhere(
    client,
    runId,
    "RoleGrant",
    `t."role" = 'student' and t."validUntil" is null and (t."personId", t."schoolId") in
       (select * from unnest($2::uuid[], $3::uuid[]))`,
    [ended.map(({ personId }) => personId), ended.map(({ schoolId }) => schoolId)],
  );
}

/** Majors that the school does not teach yet, as far as we know. */
async function newMajors(client: pg.PoolClient, schoolId: Id, plan: RosterPlan): Promise<Id[]> {
  const codes = [...new Set(plan.classes.map(({ majorCode }) => majorCode))];
  const { rows } = await client.query<{ code: string }>(
    `select code from unnest($2::text[]) as code where not exists
       (select 1 from "SchoolMajor" where "schoolId" = $1 and "majorCode" = code)`,
    [schoolId, codes],
  );
  return rows.map(({ code }) => `${schoolId}:${code}`);
}

async function keepAllMade(
  client: pg.PoolClient,
  runId: Id,
  plan: RosterPlan,
  made: { invitations: readonly { id: Id }[]; majors: string[]; grants: Id[] },
): Promise<void> {
  const ids = (rows: readonly { id: Id }[]) => rows.map(({ id }) => id);
  await keepMade(client, runId, "College", ids(plan.colleges));
  await keepMade(client, runId, "SchoolMajor", made.majors);
  await keepMade(client, runId, "SchoolClass", ids(plan.classes));
  await keepMade(client, runId, "Person", ids(plan.persons));
  await keepMade(client, runId, "StudentProfile", ids(plan.persons));
  await keepMade(client, runId, "Enrolment", ids(plan.enrolments));
  await keepMade(client, runId, "Invitation", ids(made.invitations));
  // Somebody who comes back has the role already.
  await keepBeforeWhere(client, runId, "RoleGrant", `t."id" = any($2)`, [made.grants], "null");
}
