// Owns which listings a round offers, with how many seats, for whom, and from how many students on.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { runsRounds } from "~/app/domain/round";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { lockRound } from "./own-round.server";

const count = z.coerce.number().int().min(0).max(999);
/** Seats for a class (its id) or a major (its code); an empty field divides nothing off. */
const part = z.strictObject({ of: z.string().min(1).max(40), seats: count.optional() });

export const AddProgramme = z.strictObject({
  roundId: Id,
  listingId: Id,
  seats: count.min(1),
  minimum: count.default(0),
  parts: z.array(part).max(200).default([]),
});
export type AddProgramme = z.input<typeof AddProgramme>;
export const RemoveProgramme = z.strictObject({ roundId: Id, programmeId: Id });

type On = Pick<Services, "db" | "clock">;

/** Offers a listing of a firm that the school approved. Refusals: `round.not_found`, `round.not_yours_to_run`,
 * `round.move_not_allowed` once others see it, `round.listing_not_fitting` (not live, another kind, or a firm that the
 * school did not approve), `round.more_than_listed`, `round.minimum_above_seats`. A listing that is offered already stays as it is. */
export function addProgramme(
  { db, clock }: On,
  actor: SchoolActor,
  input: z.output<typeof AddProgramme>,
): Promise<Outcome<{ programmeId: Id }>> {
  const now = clock.now();
  const { roundId, listingId, seats, minimum } = input;
  return inTransaction(db, async (tx) => {
    const round = await lockDraft(tx, actor, roundId);
    if (!round.ok) return round;
    const { kind, schoolId } = round.value;
    const fitting = await tx.listing.findFirst({
      where: {
        ...{ id: listingId, kind, status: "live", validUntil: { gt: now } },
        enterprise: {
          status: "approved",
          schools: { some: { schoolId, verdict: "approved" } },
        },
      },
      select: { seats: true, taken: true },
    });
    if (!fitting) return refuse("round.listing_not_fitting");
    const left = (fitting.seats ?? seats) - fitting.taken;
    if (seats > left) return refuse("round.more_than_listed", { n: left });
    if (minimum > seats) return refuse("round.minimum_above_seats");
    const programmes = await tx.roundProgramme.findMany({
      where: { roundId },
      select: { id: true, listingId: true, number: true },
    });
    const twice = programmes.find((one) => one.listingId === listingId);
    if (twice) return accept({ programmeId: twice.id });
    const number = Math.max(0, ...programmes.map((one) => one.number)) + 1;
    const programmeId = newId(now.getTime());
    const parts = input.parts.flatMap((one) => (one.seats === undefined ? [] : [one]));
    await tx.roundProgramme.create({
      data: { id: programmeId, roundId, listingId, number, seats, minimum, parts },
    });
    const subject: [string, Id] = ["round_programme", programmeId];
    await audit(tx, now, { actor, action: "round.offer", subject, fields: ["seats", "minimum"] });
    return accept({ programmeId });
  });
}

/** Takes a listing out of a draft. Refusals as above, `round.programme_not_found`. */
export function removeProgramme(
  { db, clock }: On,
  actor: SchoolActor,
  { roundId, programmeId }: z.infer<typeof RemoveProgramme>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const round = await lockDraft(tx, actor, roundId);
    if (!round.ok) return round;
    const { count: gone } = await tx.roundProgramme.deleteMany({
      where: { id: programmeId, roundId },
    });
    if (gone === 0) return refuse("round.programme_not_found");
    const subject: [string, Id] = ["round_programme", programmeId];
    await audit(tx, now, { actor, action: "round.take_out", subject });
    return accept(null);
  });
}

async function lockDraft(tx: Tx, actor: SchoolActor, roundId: Id) {
  const round = await lockRound(tx, actor, roundId);
  if (!round) return refuse("round.not_found");
  if (!runsRounds(actor.role)) return refuse("round.not_yours_to_run");
  if (round.state !== "draft") return refuse("round.move_not_allowed", { state: round.state });
  return accept(round);
}
