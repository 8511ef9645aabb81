// Owns how a result comes about by people: changed by hand, or brought as a sheet. Both are tried by the same certificate.
import { z } from "zod";
import { countHeld, type Opened } from "~/app/domain/allocation";
import type { Held } from "~/app/domain/allocation-market";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, refuse, type RefusalCode } from "~/app/domain/refusal";
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
 * `round.student_not_ranking` where a seat is given to somebody who does not want it, `round.student_unfit` where it is to
 * somebody whom the firm, or the law, keeps from it. */
export async function fillRound(
  on: On,
  actor: SchoolActor,
  { roundId, seats }: z.output<typeof FillRound>,
): Kept {
  const last = await findLast(on, actor, roundId);
  return keepResult(on, actor, roundId, (round) => {
    const studentOf = new Map(round.entryIds.map((id, at) => [id, at]));
    const held = new Int32Array(round.entryIds.length).fill(-1);
    const give = ({ entryId, programmeId }: Given): RefusalCode | null => {
      const student = studentOf.get(entryId) ?? -1;
      if (student >= 0) held[student] = -1;
      if (!programmeId) return null;
      const choice = student < 0 ? -1 : choiceOf(round, student, programmeId);
      if (choice < 0) return "round.student_not_ranking";
      if (round.market.rankOf[choice] === 0) return "round.student_unfit";
      held[student] = choice;
      return null;
    };
    // What has changed since the last run is not the fault of whoever fills in now.
    last?.seats.forEach(give);
    const fault = seats.map(give).find((code) => code !== null);
    return fault
      ? refuse(fault)
      : accept({ ...withClosed(round, held, last?.closedIds), filledBy: "hand" });
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
  const { check, held } = tried.value;
  if (check.faulty.length > 0) return refuse("round.sheet_faulty", { n: check.faulty.length });
  const last = await findLast(on, actor, roundId);
  return keepResult(on, actor, roundId, (round) =>
    accept({ ...withClosed(round, held, last?.closedIds), filledBy: "sheet" }),
  );
}

type Given = { entryId: Id; programmeId?: Id | null | undefined };

function findLast({ db }: On, { schoolId }: SchoolActor, roundId: Id) {
  return db.roundRun.findFirst({
    where: { roundId, round: { schoolId } },
    orderBy: { number: "desc" },
    select: { closedIds: true, seats: { select: { entryId: true, programmeId: true } } },
  });
}

/** A programme that the last run closed for its least number stays closed, unless somebody is given a seat in it. */
function withClosed(
  { market, programmes }: RoundMarket,
  held: Held,
  closedIds: readonly Id[] = [],
): Opened {
  const counts = countHeld(market, held);
  const closed = closedIds
    .map((closedId) => programmes.findIndex(({ id }) => id === closedId))
    .filter((at) => (programmes[at]?.minimum ?? 0) > 0 && counts[at] === 0);
  const seats = market.seats.map((count, at) => (closed.includes(at) ? 0 : count));
  return { held, market: { ...market, seats }, closed };
}

function choiceOf({ market, programmeIds }: RoundMarket, student: number, programmeId: Id): number {
  const first = market.from[student]!;
  const mine = programmeIds.slice(first, market.from[student + 1]);
  const at = mine.indexOf(programmeId);
  return at < 0 ? -1 : first + at;
}
