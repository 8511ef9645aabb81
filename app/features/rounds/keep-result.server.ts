// Owns keeping a result, however it came about: tried by the certificate, written once, never changed. Nobody reads it before
// the school publishes it.
import type { Held, Market } from "~/app/domain/allocation-market";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type RoundFilling, runsRounds } from "~/app/domain/round";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { certificateOf } from "./certificate-of.server";
import { lockRound } from "./own-round.server";
import { loadMarket, type RoundMarket } from "./read-market.server";

type On = Pick<Services, "db" | "pool" | "clock">;
export type Result = { held: Held; market: Market; closed: number[]; filledBy: RoundFilling };
export type Kept = Promise<Outcome<{ runId: Id; isStable: boolean }>>;

/** Keeps what `make` makes of the round. What is ranked stands still while a round is closed, so that it is read before and the round is locked for writing. */
export async function keepResult(
  on: On,
  actor: SchoolActor,
  roundId: Id,
  make: (round: RoundMarket) => Outcome<Result>,
): Kept {
  const { db, clock } = on;
  const now = clock.now();
  const own = { id: roundId, schoolId: actor.schoolId };
  if ((await db.round.count({ where: own })) === 0) return refuse("round.not_found");
  if (!runsRounds(actor.role)) return refuse("round.not_yours_to_run");
  const round = await loadMarket(on, roundId);
  const made = make(round);
  if (!made.ok) return made;
  const { filledBy, closed } = made.value;
  const { certificate, seats } = certificateOf(round, made.value);
  return inTransaction(db, async (tx) => {
    const found = await lockRound(tx, actor, roundId);
    if (found?.state !== "closed") {
      return refuse("round.move_not_allowed", { state: found?.state ?? "cancelled" });
    }
    const runId = newId(now.getTime());
    const number = (await tx.roundRun.count({ where: { roundId } })) + 1;
    const closedIds = closed.map((at) => round.programmes[at]!.id);
    await tx.roundRun.create({
      data: {
        ...{ id: runId, roundId, number, filledBy, certificate, closedIds },
        ...{ byId: actor.personId, at: now },
      },
    });
    await tx.roundSeat.createMany({ data: seats.map((seat) => ({ runId, ...seat })) });
    const line = { actor, action: `round.fill_by_${filledBy}`, fields: ["seats"] };
    await audit(tx, now, { ...line, subject: ["round_run", runId] });
    return accept({ runId, isStable: certificate.isStable });
  });
}
