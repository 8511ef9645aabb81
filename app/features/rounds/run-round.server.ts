// Owns how a result comes about by the engine.
import { z } from "zod";
import { allocateOpening } from "~/app/domain/allocation";
import type { SchoolActor } from "~/app/domain/permission";
import { accept } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type Kept, keepResult } from "./keep-result.server";

export const RunRound = z.strictObject({ roundId: Id });
type On = Pick<Services, "db" | "pool" | "clock">;

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
