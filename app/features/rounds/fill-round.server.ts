// Owns how a result comes about by people: changed by hand, or brought as a sheet. Both are tried by the same certificate.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { type Kept, keepResult } from "./keep-result.server";
import type { RoundMarket } from "./read-market.server";
import { readSheet } from "./read-sheet.server";

export const FillRound = z.strictObject({
  roundId: Id,
  /** Who is not named keeps what the last run gave; named without a programme: none. */
  seats: z
    .array(z.strictObject({ entryId: Id, programmeId: z.optional(Id) }))
    .max(5_000)
    .default([]),
});
export const KeepSheet = z.strictObject({ roundId: Id, text: z.string().min(1).max(400_000) });

type On = Pick<Services, "db" | "pool" | "clock">;

/** Takes a result that people have changed: any, so that they see what is unstable in it. Refusals as above,
 * `round.student_not_ranking` where a seat is given to somebody who does not want it. */
export async function fillRound(
  on: On,
  actor: SchoolActor,
  { roundId, seats }: z.output<typeof FillRound>,
): Kept {
  const last = await on.db.roundRun.findFirst({
    where: { roundId, round: { schoolId: actor.schoolId } },
    orderBy: { number: "desc" },
    select: { seats: { select: { entryId: true, programmeId: true } } },
  });
  return keepResult(on, actor, roundId, (round) => {
    const studentOf = new Map(round.entryIds.map((id, at) => [id, at]));
    const held = new Int32Array(round.entryIds.length).fill(-1);
    const give = ({
      entryId,
      programmeId,
    }: {
      entryId: Id;
      programmeId?: Id | null | undefined;
    }) => {
      const student = studentOf.get(entryId) ?? -1;
      if (student < 0) return !programmeId;
      held[student] = programmeId ? choiceOf(round, student, programmeId) : -1;
      return !programmeId || held[student] >= 0;
    };
    // What has changed since the last run is not the fault of whoever fills in now.
    last?.seats.forEach(give);
    if (!seats.map(give).every(Boolean)) return refuse("round.student_not_ranking");
    return accept({ held, market: round.market, closed: [], filledBy: "hand" });
  });
}

/** Takes a result from the rows of a sheet that was tried before. Refusals: those of `readSheet`, `round.sheet_faulty` while
 * a row cannot be taken. */
export async function keepSheet(
  on: On,
  actor: SchoolActor,
  { roundId, text }: z.output<typeof KeepSheet>,
): Kept {
  const tried = await readSheet(on, actor, roundId, Buffer.from(text));
  if (!tried.ok) return tried;
  const { check, market, held } = tried.value;
  if (check.faulty.length > 0) return refuse("round.sheet_faulty", { n: check.faulty.length });
  return keepResult(on, actor, roundId, () =>
    accept({ held, market: market.market, closed: [], filledBy: "sheet" }),
  );
}

function choiceOf({ market, programmeIds }: RoundMarket, student: number, programmeId: Id): number {
  const first = market.from[student]!;
  const mine = programmeIds.slice(first, market.from[student + 1]);
  const at = mine.indexOf(programmeId);
  return at < 0 ? -1 : first + at;
}
