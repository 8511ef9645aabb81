// Owns the frame around every move of an application: who moves, what must be read first, and what happens when two
// people, or two presses of one person, move it at once. What a move writes stands in record-moves.
import type { ApplicationStatus, Move, Mover } from "~/app/domain/application";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import type { Prisma, PrismaClient } from "~/prisma/generated/client";

/** Who moves: a signed-in person in a role, or the clock. */
export type By = { personId: Id | null; role: Mover };

/** What must be known of an application to move it; `version` guards against what happened since it was read. */
export const movable = { id: true, listingId: true, status: true, version: true } as const;
export type Movable = Prisma.ApplicationGetPayload<{ select: typeof movable }>;
export type Moved = { applicationId: Id; status: ApplicationStatus };

/** Runs a moving verb; a race that was lost is judged once more on what stands now, so that the same press twice gets
 * the same answer and another person's move gets words that say what happened. */
export async function inMovingTransaction<T>(
  db: PrismaClient,
  verb: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const outcome = await inTransaction(db, verb);
  if (outcome.ok || outcome.refusal.code !== "application.changed_meanwhile") return outcome;
  return inTransaction(db, verb);
}

/** What to answer when the page that was pressed is older than the application: the same person's same move is done
 * already and gets its answer again; anything else `application.changed_meanwhile`. null: the page is up to date. */
export async function answerStale(
  tx: Tx,
  by: By,
  found: Movable,
  input: { move: Move; version: number },
): Promise<Outcome<Moved> | null> {
  const { id: applicationId, status, version } = found;
  if (version === input.version) return null;
  const { move } = input;
  const mine = { applicationId, move, to: status, actorId: by.personId };
  const isRepeated =
    version === input.version + 1 && (await tx.applicationMove.count({ where: mine })) > 0;
  if (isRepeated) return accept({ applicationId, status });
  return refuse("application.changed_meanwhile", { status });
}
