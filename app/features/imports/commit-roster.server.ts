// Owns the moment in which a student list becomes people, enrolments, roles and invitations: all of it or nothing. The
// first sign-in goes through the invitation; only its hash is kept here.
import type pg from "pg";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { RosterStudent } from "~/app/domain/roster";
import type { Id } from "~/app/domain/values";
import { hashOf, newId, newToken } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { loadKnownRoster } from "./load-known-roster.server";
import { planRoster, type RosterPlan } from "~/app/domain/roster-plan";
import { inRawTransaction } from "./raw-transaction.server";
import { type InvitationRow, writeRoster } from "./write-roster.server";
import { closeRun, type LockedRun, lockRun } from "./committing-run.server";

const daysToOpen = 30;
/** Stands for the command line, where nobody is signed in. */
const nobody = "00000000-0000-0000-0000-000000000000";

/** What a student opens the account with; the token is told once and never stored. */
export type StudentLink = { studentNumber: string; name: string; token: string };
export type RosterCommit = { counts: RosterPlan["counts"]; links: StudentLink[] };

/**
 * Takes a checked list over, compared anew. Refuses `import.not_found` for a run that is gone or committed,
 * `import.faulty_rows` when a line is faulty, `import.changed_meanwhile` when one has become so since the check.
 */
export async function commitRoster(
  { pool, clock }: Pick<Services, "pool" | "clock">,
  runId: Id,
): Promise<Outcome<RosterCommit>> {
  const now = clock.now();
  return inRawTransaction(pool, async (client) => {
    const run = await lockRun(client, runId);
    if (!run?.schoolId) return refuse("import.not_found");
    const rows = await stagedStudents(client, runId);
    const faulty = rows.filter(({ outcome }) => outcome === "faulty").length;
    if (faulty > 0) return refuse("import.faulty_rows", { faulty });
    const known = await loadKnownRoster(
      client,
      run.schoolId,
      rows.map(({ student }) => student),
    );
    const plan = planRoster(rows, known, () => newId(now.getTime()));
    if (plan.faults.length > 0)
      return refuse("import.changed_meanwhile", { faulty: plan.counts.faulty });
    const { links, invitations } = invite(plan, run, now);
    await writeRoster(client, run.schoolId, plan, invitations, now);
    await closeRun(client, now, run, plan.counts);
    return accept({ counts: plan.counts, links });
  });
}

async function stagedStudents(client: pg.PoolClient, runId: Id) {
  const { rows } = await client.query<{ rowNo: number; outcome: string; student: RosterStudent }>(
    `select "rowNo", "outcome", "data" as "student" from "ImportRow" where "runId" = $1 order by "rowNo"`,
    [runId],
  );
  return rows;
}

/** One invitation for each new account; who left the school gets none. */
function invite(
  plan: RosterPlan,
  run: LockedRun,
  now: Date,
): { links: StudentLink[]; invitations: InvitationRow[] } {
  const enrolmentOf = new Map(plan.enrolments.map((enrolment) => [enrolment.personId, enrolment]));
  const links: StudentLink[] = [];
  const invitations: InvitationRow[] = [];
  for (const person of plan.persons) {
    const enrolment = enrolmentOf.get(person.id);
    if (!enrolment || enrolment.state === "left") continue;
    const token = newToken();
    links.push({ studentNumber: enrolment.studentNumber, name: person.name, token });
    invitations.push({
      id: newId(now.getTime()),
      tokenHash: hashOf(token),
      classId: enrolment.classId,
      personId: person.id,
      sentTo: person.phone ?? enrolment.studentNumber,
      invitedById: run.startedById ?? nobody,
      expiresAt: new Date(now.getTime() + daysToOpen * 86_400_000),
    });
  }
  return { links, invitations };
}
