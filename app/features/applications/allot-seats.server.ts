// Owns how the seats of settled rounds become offers, each in a transaction of its own: whatever stops in the middle goes on
// from there. Who is next: features/rounds/read-due-seats; one seat: allot-seat.
import type { Id } from "~/app/domain/values";
import { findSettledRounds, readDueSeats } from "~/app/features/rounds/read-due-seats.server";
import type { Services } from "~/app/platform/services.server";
import { allotSeat } from "./allot-seat.server";

type On = Pick<Services, "db" | "pool" | "clock" | "log">;

/** Goes on with the settled round that is named, with that of an application, or with all; a seat that its first cannot have
 * goes to the next at once. Returns how many offers were made. May run twice at once. */
export async function allotSeats(
  on: On,
  of: { roundId?: Id | undefined; applicationId?: Id | undefined },
): Promise<number> {
  let made = 0;
  for (const round of await findSettledRounds(on, of)) made += await allotRound(on, round);
  return made;
}

async function allotRound(on: On, round: { id: Id; runId: Id }): Promise<number> {
  const tried = new Set<string>();
  let made = 0;
  for (;;) {
    const due = await readDueSeats(on, round);
    const seats = due.filter(({ entryId, programmeId }) => !tried.has(entryId + programmeId));
    if (seats.length === 0) return made;
    for (const seat of seats) {
      tried.add(seat.entryId + seat.programmeId);
      const isMade = await allotSeat(on, seat).catch((err: unknown) => {
        on.log.error({ roundId: round.id, entryId: seat.entryId, err }, "a seat cannot be offered");
        return false;
      });
      // What keeps one from a seat may leave them next for another: who comes then is asked anew.
      if (!isMade) break;
      made += 1;
    }
  }
}
