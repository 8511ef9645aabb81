// Owns how a teacher holds a listing up to students of a class, with words of their own: one press for all of them. Who was
// told of the listing before is not told again.
import { z } from "zod";
import { crossingText } from "~/app/domain/crossing-text";
import { isOpen } from "~/app/domain/listing";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { studentsOf } from "~/app/features/files/read-files.server";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { findOwnClass } from "./find-own-class.server";

const mostStudents = 60;

export const RecommendListing = z.strictObject({
  classId: Id,
  listingId: Id,
  studentIds: z.array(Id).min(1).max(mostStudents),
  note: crossingText("recommendNote").default(""),
});
export type RecommendListing = z.infer<typeof RecommendListing>;

type On = Pick<Services, "db" | "clock">;

/** Tells the ticked students of a class of a listing. Refusals: `account.not_found` for a class outside the actor's scope,
 * `listing.not_found`, `listing.not_open`, `recommendation.firm_not_approved` where the school said no to the firm,
 * `recommendation.students_not_yours`, `tip.told_already` when nobody is left to tell. */
export function recommendListing(
  { db, clock }: On,
  actor: SchoolActor,
  { classId, listingId, studentIds, note }: RecommendListing,
): Promise<Outcome<{ tipId: Id; told: number }>> {
  const now = clock.now();
  const { personId: createdById, schoolId } = actor;
  return inTransaction(db, async (tx) => {
    if (!(await findOwnClass(tx, actor, classId))) return refuse("account.not_found");
    const no = await whyNot(tx, schoolId, listingId, now);
    if (no) return refuse(no);
    const wanted = [...new Set(studentIds)];
    if (!(await areAllOf(tx, actor, classId, wanted))) {
      return refuse("recommendation.students_not_yours");
    }
    // Pressed twice, the second waits and finds everybody told.
    await tx.$queryRaw`select id from "SchoolClass" where id = ${classId}::uuid for update`;
    const told = await tx.tippedStudent.findMany({
      where: { personId: { in: wanted }, tip: { listingId } },
      select: { personId: true },
    });
    const left = wanted.filter((id) => !told.some(({ personId }) => personId === id));
    if (left.length === 0) return refuse("tip.told_already");
    const tipId = newId(now.getTime());
    await tx.teacherTip.create({
      data: {
        ...{ id: tipId, schoolId, classId, listingId, createdById, note, createdAt: now },
        students: { createMany: { data: left.map((personId) => ({ personId })) } },
      },
    });
    await announce(
      tx,
      now,
      ...left.map((personId) => ({ name: "student.tipped", tipId, personId }) as const),
    );
    const subject: [string, Id] = ["teacher_tip", tipId];
    await audit(tx, now, { actor, action: "listing.recommend_to_students", subject });
    return accept({ tipId, told: left.length });
  });
}

async function whyNot(tx: Tx, schoolId: Id, listingId: Id, now: Date) {
  const row = await tx.listing.findFirst({
    where: { id: listingId, source: "posted" },
    select: {
      ...{ status: true, source: true, validUntil: true, applyBy: true, seats: true, taken: true },
      enterprise: {
        select: {
          status: true,
          schools: { where: { schoolId, verdict: "not_a_fit" }, select: { schoolId: true } },
        },
      },
    },
  });
  if (!row) return "listing.not_found";
  const { enterprise, ...listing } = row;
  if (!isOpen({ ...listing, enterpriseStatus: enterprise.status }, now)) return "listing.not_open";
  return enterprise.schools.length > 0 ? "recommendation.firm_not_approved" : null;
}

async function areAllOf(tx: Tx, actor: SchoolActor, classId: Id, ids: readonly Id[]) {
  const inClass = { enrolments: { some: { classId, state: "enrolled" as const } } };
  const count = await tx.person.count({
    where: { AND: [{ id: { in: [...ids] }, disabledAt: null }, studentsOf(actor), inClass] },
  });
  return count === ids.length;
}
