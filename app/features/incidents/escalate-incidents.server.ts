// Owns the clock of calls for help: one that nobody took over, or that was not closed, climbs a step.
import { nextEscalation, topStep } from "~/app/domain/incident";
import { accept } from "~/app/domain/refusal";
import { announce, audit, inTransaction, theClock } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

const atOnce = 200;

/** Lets every call for help whose time is over climb one step and tells who hears of it there. May run twice and beside
 * itself: a step is taken once. Returns how many climbed. */
export async function escalateIncidents({
  db,
  clock,
}: Pick<Services, "db" | "clock">): Promise<number> {
  const now = clock.now();
  const due = await db.incident.findMany({
    where: { closedAt: null, dueAt: { lte: now }, escalation: { lt: topStep } },
    orderBy: { dueAt: "asc" },
    take: atOnce,
    select: { id: true, escalation: true, dueAt: true, takenAt: true, closedAt: true },
  });
  let climbed = 0;
  for (const { id, ...incident } of due) {
    const next = nextEscalation(incident, now);
    if (!next) continue;
    const { escalation, dueAt, takenAt } = incident;
    const outcome = await inTransaction(db, async (tx) => {
      const where = { id, escalation, dueAt, takenAt, closedAt: null };
      const { count } = await tx.incident.updateMany({ where, data: next });
      if (count === 0) return accept(0);
      await announce(tx, now, { name: "incident.escalated", incidentId: id, to: next.escalation });
      const subject: [string, string] = ["incident", id];
      await audit(tx, now, { actor: theClock, action: "incident.escalate", subject });
      return accept(1);
    });
    if (outcome.ok) climbed += outcome.value;
  }
  return climbed;
}
