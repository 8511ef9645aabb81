// Owns the question whether a student has said yes elsewhere, asked inside the transaction that is about to write one.
import type { Stay } from "~/app/domain/stay";
import { committed, type Commitment, standsInTheWay } from "~/app/domain/placement";
import { dayOf, type Id } from "~/app/domain/values";
import type { Tx } from "~/app/platform/db.server";
import { toDay } from "./stay-of.server";

/** Whether an earlier yes of the student stands in the way of such a stay. Locks the student, so that two offers
 * accepted at once are judged one after the other. */
export async function isPlacedBeside(
  tx: Tx,
  studentId: Id,
  stay: Stay,
  now: Date,
): Promise<boolean> {
  await tx.$queryRaw`select id from "Person" where id = ${studentId}::uuid for no key update`;
  const rows = await tx.application.findMany({
    where: {
      ...{ studentId, status: { in: [...committed] } },
      NOT: { placement: { state: { in: ["ended", "closed", "terminated", "cancelled"] } } },
    },
    select: {
      ...{ status: true, movedAt: true },
      listing: { select: { kind: true } },
      placement: { select: { startsOn: true, endsOn: true } },
    },
  });
  const arranged = await tx.placement.findMany({
    where: { studentId, applicationId: null, state: { in: ["confirmed", "running"] } },
    select: { kind: true, startsOn: true, endsOn: true, createdAt: true },
  });
  const given = rows.map(({ status, movedAt, listing, placement }) => ({
    ...{ kind: listing.kind, status: status as Commitment["status"], since: dayOf(movedAt) },
    ...{ startsOn: toDay(placement?.startsOn), endsOn: toDay(placement?.endsOn) },
  }));
  const bySchool = arranged.map(({ kind, createdAt, ...days }): Commitment => ({
    ...{ kind, status: "placed", since: dayOf(createdAt) },
    ...{ startsOn: toDay(days.startsOn), endsOn: toDay(days.endsOn) },
  }));
  return [...given, ...bySchool].some((yes) => standsInTheWay(yes, stay, dayOf(now)));
}
