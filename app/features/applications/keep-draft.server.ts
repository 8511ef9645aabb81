// Owns an application that is not sent yet: kept for later, or thrown away by the student. Nobody else ever sees one.
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { Prisma } from "~/prisma/generated/client";
import { type Facts, isLive, readFacts } from "./read-facts.server";
import { isOffered, saidIn, type SubmitApplication, whyNot } from "./submit-application.server";
import type { Said } from "./write-submission.server";

type On = Pick<Services, "db" | "pool" | "clock" | "repostedOn">;
/** `isSent`: there was an application already; nothing was kept. */
type Kept = { applicationId: Id; isSent: boolean };

/** Keeps what was typed so far, over what was kept before; at most one draft per listing. Refusals: `listing.not_found`,
 * `application.{already_placed, not_eligible}`, `application.changed_meanwhile` when it was sent while we wrote. */
export async function keepDraft(
  { db, pool, clock, repostedOn }: On,
  actor: StudentActor,
  input: SubmitApplication,
): Promise<Outcome<Kept>> {
  const now = clock.now();
  const [facts] = await readFacts({ pool }, actor.personId, [input.listingId]);
  if (!facts || !isOffered(facts, actor, repostedOn)) return refuse("listing.not_found");
  const { applicationId, applicationStatus } = facts;
  if (applicationId && applicationStatus !== "draft") {
    return accept({ applicationId, isSent: true });
  }
  const no = whyNot(facts, now);
  if (no) return no;
  return inTransaction(db, async (tx) => {
    const id = await write(tx, actor, facts, saidIn(input, facts), now);
    if (id === null) return refuse("application.changed_meanwhile");
    await audit(tx, now, {
      actor,
      action: "application.keep_draft",
      subject: ["application", id],
    });
    return accept({ applicationId: id, isSent: false });
  });
}

async function write(
  tx: Tx,
  { personId }: StudentActor,
  { listingId, enrolmentId }: Facts,
  { note, answers, siteIds, fileIds }: Said,
  now: Date,
): Promise<Id | null> {
  const [row] = await tx.$queryRaw<{ id: Id }[]>`
    insert into "Application" (id, "listingId", "studentId", "enrolmentId", status, note, answers, "siteIds", snapshot,
      "movedAt", "createdAt")
    values (${newId(now.getTime())}::uuid, ${listingId}::uuid, ${personId}::uuid, ${enrolmentId}::uuid, 'draft', ${note},
      ${JSON.stringify(answers)}::jsonb, ${siteIds}::uuid[], '{}', ${now}, ${now})
    on conflict ("listingId", "studentId") where ${Prisma.raw(isLive)}
    do update set note = excluded.note, answers = excluded.answers, "siteIds" = excluded."siteIds",
      "movedAt" = excluded."movedAt", version = "Application".version + 1
    where "Application".status = 'draft'
    returning id`;
  if (!row) return null;
  await tx.applicationFile.deleteMany({ where: { applicationId: row.id } });
  const own = await tx.storedFile.findMany({
    where: { id: { in: fileIds }, personId, removedAt: null },
    select: { id: true },
  });
  await tx.applicationFile.createMany({
    data: own.map(({ id: fileId }) => ({ applicationId: row.id, fileId })),
  });
  return row.id;
}

/** Throws a draft of the student's own away. Refuses `application.not_found` for anything else. */
export function discardDraft(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  { applicationId }: { applicationId: Id },
): Promise<Outcome<null>> {
  return inTransaction(db, async (tx) => {
    const draft = { id: applicationId, studentId: actor.personId, status: "draft" } as const;
    await tx.applicationFile.deleteMany({ where: { applicationId, application: draft } });
    const { count } = await tx.application.deleteMany({ where: draft });
    if (count === 0) return refuse("application.not_found");
    const subject: [string, Id] = ["application", applicationId];
    await audit(tx, clock.now(), { actor, action: "application.discard_draft", subject });
    return accept(null);
  });
}
