// Owns how a result comes about: by the engine, or filled by hand and tried by the same certificate. Each is kept as it was;
// nobody reads it before the school publishes it.
import { z } from "zod";
import { allocateOpening } from "~/app/domain/allocation";
import type { Held, Market } from "~/app/domain/allocation-market";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type RoundFilling, runsRounds } from "~/app/domain/round";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { certificateOf } from "./certificate-of.server";
import { loadMarket, type RoundMarket } from "./read-market.server";
import { lockRound } from "./own-round.server";

export const RunRound = z.strictObject({ roundId: Id });
export const FillRound = z.strictObject({
  roundId: Id,
  /** Who is not named, or named without a programme, gets none. */
  seats: z
    .array(z.strictObject({ entryId: Id, programmeId: z.optional(Id) }))
    .max(5_000)
    .default([]),
});

type On = Pick<Services, "db" | "pool" | "clock">;
type Result = { held: Held; market: Market; closed: number[]; filledBy: RoundFilling };
type Kept = Promise<Outcome<{ runId: Id; isStable: boolean }>>;

/** Allocates all seats of a closed round. Refusals: `round.not_found`, `round.not_yours_to_run`,
 * `round.move_not_allowed` while it is open or once it is told. */
export async function runRound(
  on: On,
  actor: SchoolActor,
  { roundId }: z.infer<typeof RunRound>,
): Kept {
  return keepResult(on, actor, roundId, ({ market, programmes }) =>
    accept({
      ...allocateOpening(
        market,
        programmes.map(({ minimum }) => minimum),
      ),
      filledBy: "engine",
    }),
  );
}

/** Takes a result that people have made: any, so that they see what is unstable in it. Refusals as above,
 * `round.programme_not_found` where a seat is given to somebody who does not want it. */
export async function fillRound(
  on: On,
  actor: SchoolActor,
  { roundId, seats }: z.output<typeof FillRound>,
): Kept {
  return keepResult(on, actor, roundId, (round) => {
    const held = new Int32Array(round.entryIds.length).fill(-1);
    for (const { entryId, programmeId } of seats) {
      if (programmeId === undefined) continue;
      const student = round.entryIds.indexOf(entryId);
      const choice = student < 0 ? -1 : choiceOf(round, student, programmeId);
      if (choice < 0) return refuse("round.programme_not_found");
      held[student] = choice;
    }
    return accept({ held, market: round.market, closed: [], filledBy: "hand" });
  });
}

function choiceOf({ market, programmeIds }: RoundMarket, student: number, programmeId: Id): number {
  const first = market.from[student]!;
  const mine = programmeIds.slice(first, market.from[student + 1]);
  const at = mine.indexOf(programmeId);
  return at < 0 ? -1 : first + at;
}

/** What is ranked stands still while a round is closed, so that it is read before and the round is locked for writing. */
async function keepResult(
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
