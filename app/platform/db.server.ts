// Owns how a verb writes: one transaction that is undone when the verb says no, the event and the audit row beside the
// fact. Prisma is the port to PostgreSQL; there is no other.
import type { Event } from "~/app/domain/event";
import type { Outcome } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import type { Prisma, PrismaClient } from "~/prisma/generated/client";
import { newId } from "./id";

export type Tx = Prisma.TransactionClient;

class Undo extends Error {
  constructor(readonly outcome: Outcome<never>) {
    super("undone");
  }
}

/** Runs a verb in one transaction; a refusal undoes everything it wrote and comes out as the outcome. */
export async function inTransaction<T>(
  db: PrismaClient,
  verb: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await db.$transaction(async (tx) => {
      const outcome = await verb(tx);
      if (!outcome.ok) throw new Undo(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    throw error;
  }
}

/** Commits the event with the fact: the relay hands it to the workers once the transaction is through. */
export async function announce(tx: Tx, now: Date, ...events: Event[]): Promise<void> {
  await tx.outboxEvent.createMany({
    data: events.map(({ name, ...payload }) => ({
      id: newId(now.getTime()),
      name,
      payload,
      createdAt: now,
    })),
  });
}

/** Who did what to which row, and which fields changed: ids and names of fields, never values of persons. */
export type AuditLine = {
  actor: { personId: Id | null; role: string };
  action: string;
  subject: [kind: string, id: Id];
  fields?: string[];
};

/** Who moves what passing time moves. */
export const theClock = { personId: null, role: "system" } as const;

/** Writes the audit trail beside the fact; the table refuses to be rewritten. */
export async function audit(tx: Tx, now: Date, line: AuditLine): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId(now.getTime()),
      at: now,
      actorId: line.actor.personId,
      actorRole: line.actor.role,
      action: line.action,
      subjectKind: line.subject[0],
      subjectId: line.subject[1],
      fields: line.fields ?? [],
    },
  });
}
