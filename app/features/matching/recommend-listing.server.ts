// Owns how a teacher holds a listing up to students of a class, with words of their own: one press for all of them. Who was
// told of the listing before is not told again. To whom it may be held up is find-tippable.server.ts'.
import { z } from "zod";
import { crossingText } from "~/app/domain/crossing-text";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { findOwnClass } from "./find-own-class.server";
import { findTippable } from "./find-tippable.server";

const mostStudents = 60;

export const RecommendListing = z.strictObject({
  classId: Id,
  listingId: Id,
  studentIds: z.array(Id).min(1).max(mostStudents),
  note: crossingText("recommendNote").default(""),
});
export type RecommendListing = z.infer<typeof RecommendListing>;

type On = Pick<Services, "db" | "clock">;

/** Tells those of the ticked students of a class who may apply of a listing; who said no to it is counted like the others
 * and hears nothing. Refusals: `account.not_found` for a class outside the actor's scope, those of findTippable,
 * `tip.told_already` when nobody is left to tell. */
export async function recommendListing(
  { db, clock }: On,
  actor: SchoolActor,
  { classId, listingId, studentIds, note }: RecommendListing,
): Promise<Outcome<{ tipId: Id; told: number }>> {
  const now = clock.now();
  const { personId: createdById, schoolId } = actor;
  const ids = [...new Set(studentIds)];
  if (!(await findOwnClass(db, actor, classId))) return refuse("account.not_found");
  const tippable = await findTippable(db, actor, { classId, listingId, ids }, now);
  if (!tippable.ok) return tippable;
  const wanted = tippable.value;
  return inTransaction(db, async (tx) => {
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
    const noes = await tx.matchRefusal.findMany({
      where: { listingId, personId: { in: left } },
      select: { personId: true },
    });
    const hearing = left.filter((id) => !noes.some(({ personId }) => personId === id));
    const name = "student.tipped" as const;
    await announce(tx, now, ...hearing.map((personId) => ({ name, tipId, personId })));
    const subject: [string, Id] = ["teacher_tip", tipId];
    await audit(tx, now, { actor, action: "listing.recommend_to_students", subject });
    return accept({ tipId, told: left.length });
  });
}
