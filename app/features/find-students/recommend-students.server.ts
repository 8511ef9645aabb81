// Owns how a school recommends some of its students to a firm, and takes a list back. Who allows the firm already is on it
// at once; everybody else, and every minor, is asked first.
import { z } from "zod";
import { crossingText } from "~/app/domain/crossing-text";
import type { SchoolActor } from "~/app/domain/permission";
import { visibilityOf } from "~/app/domain/profile";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { isMinor } from "~/app/domain/student";
import { type Day, dayOf, Id } from "~/app/domain/values";
import { studentsOf } from "~/app/features/files/file-reach.server";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { ownLists } from "./read-recommendations.server";

const mostStudents = 60;

export const RecommendStudents = z.strictObject({
  enterpriseId: Id,
  listingId: z.optional(Id),
  studentIds: z.array(Id).min(1).max(mostStudents),
  note: crossingText("recommendNote").default(""),
});
export type RecommendStudents = z.infer<typeof RecommendStudents>;
export const WithdrawList = z.strictObject({ listId: Id });

type On = Pick<Services, "db" | "clock">;

/** Makes a list. `asked`: how many students must agree before the firm sees them. Refusals:
 * `recommendation.firm_not_approved`, `listing.not_found`, `recommendation.students_not_yours`. */
export function recommendStudents(
  { db, clock }: On,
  actor: SchoolActor,
  input: RecommendStudents,
): Promise<Outcome<{ listId: Id; asked: number }>> {
  const now = clock.now();
  const { enterpriseId, listingId = null, note } = input;
  const { schoolId } = actor;
  return inTransaction(db, async (tx) => {
    const word = { schoolId, enterpriseId, verdict: "approved" as const };
    const firm = { ...word, enterprise: { status: "approved" as const } };
    if ((await tx.schoolEnterprise.count({ where: firm })) === 0) {
      return refuse("recommendation.firm_not_approved");
    }
    const own = { id: listingId ?? "", enterpriseId, status: "live" as const };
    if (listingId && (await tx.listing.count({ where: own })) === 0) {
      return refuse("listing.not_found");
    }
    const students = await statesOf(tx, actor, input.studentIds, dayOf(now));
    if (students === null) return refuse("recommendation.students_not_yours");
    const again = await findSame(tx, actor, input, now);
    if (again) return accept(again);
    const listId = newId(now.getTime());
    await tx.recommendedList.create({
      data: {
        ...{ id: listId, schoolId, enterpriseId, listingId, note },
        ...{ createdById: actor.personId, createdAt: now },
        students: { createMany: { data: students.map((one) => ({ ...one, askedAt: now })) } },
      },
    });
    const asked = students.filter(({ state }) => state === "asked");
    await announce(
      tx,
      now,
      ...(asked.length < students.length ? [{ name: "student.recommended", listId } as const] : []),
      ...asked.map(
        ({ studentId }) =>
          ({ name: "student.recommendation_asked", listId, personId: studentId }) as const,
      ),
    );
    const subject: [string, Id] = ["recommended_list", listId];
    await audit(tx, now, { actor, action: "students.recommend", subject });
    return accept({ listId, asked: asked.length });
  });
}

const soonMs = 60_000;

/** The same list by the same hand a moment ago: a button pressed twice makes one. */
async function findSame(tx: Tx, { personId }: SchoolActor, input: RecommendStudents, now: Date) {
  await tx.$queryRaw`select id from "Person" where id = ${personId}::uuid for update`;
  const { enterpriseId, listingId = null, note, studentIds } = input;
  const rows = await tx.recommendedList.findMany({
    where: {
      ...{ createdById: personId, enterpriseId, listingId, note, withdrawnAt: null },
      createdAt: { gt: new Date(now.getTime() - soonMs) },
      students: { every: { studentId: { in: studentIds } } },
    },
    select: { id: true, students: { select: { state: true } } },
  });
  const same = rows.find(({ students }) => students.length === new Set(studentIds).size);
  if (!same) return null;
  const asked = same.students.filter(({ state }) => state === "asked").length;
  return { listId: same.id, asked };
}

/** Who allows approved firms to find them has agreed by that; null when one of them is outside the actor's scope. */
async function statesOf(tx: Tx, actor: SchoolActor, ids: readonly Id[], today: Day) {
  const wanted = [...new Set(ids)];
  const found = await tx.person.findMany({
    where: { AND: [{ id: { in: wanted }, disabledAt: null }, studentsOf(actor)] },
    select: { id: true, birthDate: true, profile: { select: { visibility: true } } },
  });
  if (found.length !== wanted.length) return null;
  return found.map(({ id: studentId, birthDate, profile }) => {
    const birth = birthDate && birthDate.toISOString().slice(0, 10);
    const circle = visibilityOf(profile?.visibility ?? "hidden", isMinor(birth, today));
    return { studentId, state: circle === "hidden" ? ("asked" as const) : ("agreed" as const) };
  });
}

/** Takes a list back: the firm no longer sees it. Refuses `recommendation.not_found`. */
export function withdrawList(
  { db, clock }: On,
  actor: SchoolActor,
  { listId }: z.infer<typeof WithdrawList>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const { count } = await tx.recommendedList.updateMany({
      where: { AND: [{ id: listId, withdrawnAt: null }, ownLists(actor)] },
      data: { withdrawnAt: now },
    });
    if (count === 0) return refuse("recommendation.not_found");
    const subject: [string, Id] = ["recommended_list", listId];
    await audit(tx, now, { actor, action: "students.withdraw_list", subject });
    return accept(null);
  });
}
