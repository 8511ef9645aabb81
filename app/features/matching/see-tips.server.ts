// Owns that a student has had before them what teachers hold up: told to the teacher as a count.
import type { StudentActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";

/** Notes that these of the student's recommendations were shown; the first time counts. */
export async function seeTips(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId }: StudentActor,
  tipIds: readonly Id[],
): Promise<void> {
  await db.tippedStudent.updateMany({
    where: { personId, seenAt: null, tipId: { in: [...tipIds] } },
    data: { seenAt: clock.now() },
  });
}
