// Owns what teachers and those on duty do with a call for help: take it over, note what was done, close it with its outcome.
import { z } from "zod";
import {
  closeDue,
  decideIncidentStep,
  incidentStateOf,
  incidentStepNames,
} from "~/app/domain/incident";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { placementsOfSchool } from "~/app/features/journal/placement-scope.server";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const StepIncident = z.strictObject({
  incidentId: Id,
  step: z.enum(incidentStepNames),
  words: z.string().trim().max(2_000).default(""),
});
type Input = z.output<typeof StepIncident>;

/** Takes a call for help one step. Notes are the school's own; an outcome is the student's to read. Refusals:
 * `incident.not_found` outside the scope, those of the law, `incident.changed_meanwhile`. */
export function stepIncident(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  input: Input,
): Promise<Outcome<null>> {
  const { incidentId: id, step, words } = input;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await tx.incident.findFirst({
      where: { id, placement: placementsOfSchool(actor) },
      select: { takenAt: true, closedAt: true, dueAt: true },
    });
    if (!found) return refuse("incident.not_found");
    const next = decideIncidentStep(incidentStateOf(found), step, actor.role, words);
    if (!next.ok) return next;
    const { takenAt, closedAt } = found;
    const { count } = await tx.incident.updateMany({
      where: { id, takenAt, closedAt },
      data: changesOf(input, actor, now),
    });
    if (count === 0) return refuse("incident.changed_meanwhile");
    if (step === "note") await keepNote(tx, input, actor, now);
    await announce(tx, now, { name: "incident.moved", incidentId: id, step });
    await audit(tx, now, { actor, action: `incident.${step}`, subject: ["incident", id] });
    return accept(null);
  });
}

function changesOf({ step, words }: Input, { personId }: SchoolActor, now: Date) {
  if (step === "take") return { takenById: personId, takenAt: now, dueAt: closeDue(now) };
  if (step === "close") return { closedById: personId, closedAt: now, outcome: words };
  return {};
}

async function keepNote(tx: Tx, { incidentId, words }: Input, actor: SchoolActor, now: Date) {
  const id = newId(now.getTime());
  const data = { id, incidentId, authorId: actor.personId, body: words, createdAt: now };
  await tx.incidentNote.create({ data });
}
