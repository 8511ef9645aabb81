// Owns the application for which a ranking stood: the one that is there already, or one that is sent on the day the round is
// settled, with the profile as it stands then.
import type { Id } from "~/app/domain/values";
import { profileSnapshotOf } from "~/app/features/profiles/read-snapshot.server";
import { audit, theClock, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import { type Facts, isLive } from "./read-facts.server";
import { snapshotOf } from "./write-submission.server";

const opened = `
  insert into "Application" (id, "listingId", "studentId", "enrolmentId", status, snapshot, "submittedAt", "movedAt",
    "answerBy", "createdAt")
  values ($1::uuid, $2::uuid, $3::uuid, $4::uuid, 'submitted', $5::jsonb || ${profileSnapshotOf("$3")}, $6::timestamptz,
    $6::timestamptz, $7::timestamptz, $6::timestamptz)
  on conflict ("listingId", "studentId") where ${isLive} do update set status = 'submitted',
    snapshot = excluded.snapshot, "submittedAt" = excluded."submittedAt", "movedAt" = excluded."movedAt",
    "answerBy" = excluded."answerBy", "enrolmentId" = excluded."enrolmentId",
    note = '', answers = '[]', "siteIds" = '{}', version = "Application".version + 1
  where "Application".status = 'draft'
  returning id`;

/** The student's living application for the listing: a draft is sent without what was written in it, which the student has not
 * sent, and one that was sent stays as it is. Its id. */
export async function openAllotted(tx: Tx, facts: Facts, now: Date, answerBy: Date): Promise<Id> {
  const { listingId, studentId, enrolmentId, applicationId } = facts;
  const snapshot = JSON.stringify(snapshotOf(facts, now));
  const id = newId(now.getTime());
  const [row] = await tx.$queryRawUnsafe<{ id: Id }[]>(
    opened,
    ...[id, listingId, studentId, enrolmentId, snapshot, now, answerBy],
  );
  if (!row) return applicationId ?? lost();
  await tx.applicationFile.deleteMany({ where: { applicationId: row.id } });
  const from = row.id === id ? null : "draft";
  await tx.applicationMove.create({
    data: {
      ...{ id: newId(now.getTime()), applicationId: row.id, move: "submit", to: "submitted" },
      ...{ from, actorId: theClock.personId, actorRole: theClock.role, at: now },
    },
  });
  const line = { actor: theClock, action: "application.submit", fields: ["status"] };
  await audit(tx, now, { ...line, subject: ["application", row.id] });
  return row.id;
}

function lost(): never {
  throw new Error("an application was sent in the same moment");
}
