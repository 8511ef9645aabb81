// Owns what colleagues of a firm write for each other about an application. Nobody outside the firm hears or reads it.
import { z } from "zod";
import type { EnterpriseActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const NoteApplication = z.strictObject({
  applicationId: Id,
  remark: z.string().trim().min(1).max(1000),
});
export type NoteApplication = z.infer<typeof NoteApplication>;

const repeatMs = 60_000;

/** Writes a note for colleagues; everybody of the firm may, also when the application is over. The same words pressed
 * twice within a minute are one note. Refusals: `application.not_found`. */
export async function noteApplication(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: EnterpriseActor,
  { applicationId, remark: body }: NoteApplication,
): Promise<Outcome<{ noteId: Id }>> {
  const now = clock.now();
  const { enterpriseId, personId: authorId } = actor;
  return inTransaction(db, async (tx) => {
    const found = await tx.application.findFirst({
      where: { id: applicationId, status: { not: "draft" }, listing: { enterpriseId } },
      select: { id: true },
    });
    if (!found) return refuse("application.not_found");
    await tx.$queryRaw`select id from "Application" where id = ${applicationId}::uuid for no key update`;
    const said = { applicationId, authorId, body };
    const repeated = await tx.applicationNote.findFirst({
      where: { ...said, createdAt: { gt: new Date(now.getTime() - repeatMs) } },
      select: { id: true },
    });
    if (repeated) return accept({ noteId: repeated.id });
    const noteId = newId(now.getTime());
    await tx.applicationNote.create({ data: { id: noteId, ...said, createdAt: now } });
    await audit(tx, now, {
      actor,
      action: "application.note",
      subject: ["application", applicationId],
    });
    return accept({ noteId });
  });
}
