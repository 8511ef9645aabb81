// Owns taking back a record on which placements rested.
import { mayKeep } from "~/app/domain/internship-record";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { classesOf } from "~/app/features/applications/school-scope.server";
import { placementsOf } from "~/app/features/placements/placement-scope.server";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";
import { tellOfRecord } from "./keep-record.server";

/** Takes a record back; it stays to be read. Refusals: `law.{target_unknown, not_yours_to_keep}`. */
export function withdrawRecord(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: SchoolActor,
  { recordId: id }: { recordId: Id },
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const own = { AND: [{ id, withdrawnAt: null }, withdrawable(actor)] };
    const there = { id, schoolId: actor.schoolId, withdrawnAt: null };
    const row = await tx.internshipRecord.findFirst({ where: there, select: { kind: true } });
    if (!row) return refuse("law.target_unknown");
    if (!mayKeep(actor.role, row.kind)) return refuse("law.not_yours_to_keep");
    const data = { withdrawnAt: now, withdrawnById: actor.personId };
    const { count } = await tx.internshipRecord.updateMany({ where: own, data });
    if (count === 0) return refuse("law.target_unknown");
    await tellOfRecord(tx, now, actor, id, "withdraw");
    return accept(null);
  });
}

/** Records of the actor's own classes and placements; those of a firm or a round are their keeper's and the offices'. */
export function withdrawable(actor: SchoolActor): Prisma.InternshipRecordWhereInput {
  const { schoolId, role, personId } = actor;
  const isOffice = role === "internship_office" || role === "school_admin";
  const ofMany = {
    placementId: null,
    classId: null,
    ...(isOffice ? {} : { createdById: personId }),
  };
  return {
    schoolId,
    OR: [{ placement: placementsOf(actor) }, { schoolClass: classesOf(actor) }, ofMany],
  };
}
