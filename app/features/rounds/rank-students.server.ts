// Owns how a firm ranks those who want its programme: by criteria that it states, and by hand. It reads no student's order.
import { z } from "zod";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { criteria as allCriteria, isRanking } from "~/app/domain/round";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { programmesOfFirm } from "./own-round.server";

const criterion = z.enum(allCriteria);

export const StateCriteria = z.strictObject({
  programmeId: Id,
  /** First things first; an empty answer states none from there on. */
  criteria: z.array(criterion).max(allCriteria.length).default([]),
});
export const PlaceStudent = z.strictObject({
  programmeId: Id,
  entryId: Id,
  /** 1 first; none: by the criteria. Equal places are decided by them, then by the lottery. */
  place: z.coerce.number().int().min(1).max(999).optional(),
  isUnfit: z.literal("on").optional(),
});

type On = Pick<Services, "db" | "clock">;

/** States by what the firm ranks; students read it. Refusals: `round.programme_not_found`, `round.move_not_allowed`. */
export function stateCriteria(
  { db, clock }: On,
  actor: EnterpriseActor,
  { programmeId, criteria }: z.output<typeof StateCriteria>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const no = await whyNotRanking(tx, actor, programmeId, now);
    if (no) return no;
    const stated = [...new Set(criteria)];
    await tx.roundProgramme.update({ where: { id: programmeId }, data: { criteria: stated } });
    const subject: [string, Id] = ["round_programme", programmeId];
    await audit(tx, now, { actor, action: "round.criteria", subject, fields: ["criteria"] });
    return accept(null);
  });
}

/** Gives somebody a place by hand, says that they do not fit, or takes both back. Refusals as above,
 * `round.programme_not_found` for who does not rank the programme. */
export function placeStudent(
  { db, clock }: On,
  actor: EnterpriseActor,
  { programmeId, entryId, place, isUnfit }: z.output<typeof PlaceStudent>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const no = await whyNotRanking(tx, actor, programmeId, now);
    if (no) return no;
    if ((await tx.rankedChoice.count({ where: { programmeId, entryId } })) === 0) {
      return refuse("round.programme_not_found");
    }
    const said = { place: place ?? null, isUnfit: isUnfit === "on", byId: actor.personId, at: now };
    const key = { programmeId, entryId };
    if (place === undefined && !said.isUnfit) await tx.rankedStudent.deleteMany({ where: key });
    else {
      await tx.rankedStudent.upsert({
        where: { programmeId_entryId: key },
        create: { ...key, ...said },
        update: said,
      });
    }
    const subject: [string, Id] = ["round_entry", entryId];
    await audit(tx, now, { actor, action: "round.place", subject, fields: ["place", "isUnfit"] });
    return accept(null);
  });
}

async function whyNotRanking(tx: Tx, actor: EnterpriseActor, programmeId: Id, now: Date) {
  const found = await tx.roundProgramme.findFirst({
    where: { AND: [{ id: programmeId }, programmesOfFirm(actor)] },
    select: { round: { select: { state: true, rankUntil: true } } },
  });
  if (!found) return refuse("round.programme_not_found");
  const { round } = found;
  return isRanking(round, now) ? null : refuse("round.move_not_allowed", { state: round.state });
}
