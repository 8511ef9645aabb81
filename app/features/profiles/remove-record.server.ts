// Owns how a student takes a record out of the profile. The file that proved it stays among the student's files; what was
// sent keeps its snapshot.
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";

/** Takes one of the student's own records away. Refuses `profile.record_not_found`. */
export async function removeRecord(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  { recordId }: { recordId: Id },
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    const { personId } = actor;
    const { count } = await tx.profileRecord.deleteMany({ where: { id: recordId, personId } });
    if (count === 0) return refuse("profile.record_not_found");
    const subject: [string, Id] = ["profile_record", recordId];
    const now = clock.now();
    await tx.studentProfile.updateMany({ where: { personId }, data: { updatedAt: now } });
    await announce(tx, now, { name: "profile.changed", personId });
    await audit(tx, now, { actor, action: "profile.record_remove", subject });
    return accept(null);
  });
}
