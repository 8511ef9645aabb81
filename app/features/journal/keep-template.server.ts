// Owns the words that a teacher uses again when marking: each teacher's own.
import { z } from "zod";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

export const AddTemplate = z.strictObject({
  text: z.string().trim().min(1).max(200),
  mark: z.int().min(0).max(100).optional(),
});
export const RemoveTemplate = z.strictObject({ templateId: Id });
const mostTemplates = 30;

/** Keeps a phrase. Refuses `journal.too_many_templates`. */
export function addTemplate(
  { db, clock }: Pick<Services, "db" | "clock">,
  { personId }: SchoolActor,
  { text, mark }: z.output<typeof AddTemplate>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if ((await tx.markTemplate.count({ where: { personId } })) >= mostTemplates) {
      return refuse("journal.too_many_templates", { most: mostTemplates });
    }
    const data = { id: newId(now.getTime()), personId, text, mark: mark ?? null, createdAt: now };
    await tx.markTemplate.create({ data });
    return accept(null);
  });
}

/** Forgets a phrase of the actor's. Refuses `journal.template_not_found`. */
export async function removeTemplate(
  { db }: Pick<Services, "db">,
  { personId }: SchoolActor,
  { templateId: id }: z.output<typeof RemoveTemplate>,
): Promise<Outcome<null>> {
  const { count } = await db.markTemplate.deleteMany({ where: { id, personId } });
  return count > 0 ? accept(null) : refuse("journal.template_not_found");
}

export type Template = { id: Id; text: string; mark: number | null };

/** The actor's phrases, the oldest first. */
export function listTemplates(
  { db }: Pick<Services, "db">,
  { personId }: SchoolActor,
): Promise<Template[]> {
  return db.markTemplate.findMany({
    where: { personId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, text: true, mark: true },
  });
}
