// Owns keeping a table as somebody wants to see it again: saved under a name, renamed, deleted. A view is a person's own
// and holds an address' query, never rows.
import { z } from "zod";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { keptQuery, mostViews, viewPages } from "./view-pages";

const Name = z.string().trim().min(1).max(40);
export const ChangeViews = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("save"),
    page: z.enum(viewPages),
    name: Name,
    query: z.string().max(2000).default(""),
  }),
  z.strictObject({ intent: z.literal("rename"), viewId: Id, name: Name }),
  z.strictObject({ intent: z.literal("delete"), viewId: Id }),
]);
export type ChangeViews = z.infer<typeof ChangeViews>;
type Intent<I extends ChangeViews["intent"]> = Extract<ChangeViews, { intent: I }>;
type Owner = { personId: Id };

/** Saves, renames or deletes one of the person's own views. Saving under a name that stands already for the same table
 * writes over it: that is what pressing "save" means. Refusals: `view.not_found` (also another's), `view.name_taken`
 * when renaming, `view.too_many` beyond twenty per table. */
export async function changeViews(
  { db, clock }: Pick<Services, "db" | "clock">,
  owner: Owner,
  input: ChangeViews,
): Promise<Outcome<{ viewId: Id }>> {
  const now = clock.now();
  const { personId } = owner;
  return inTransaction(db, async (tx) => {
    // One person's presses wait for each other: two tabs cannot pass the limit together.
    await tx.$queryRaw`select id from "Person" where id = ${personId}::uuid for no key update`;
    if (input.intent === "save") return saveView(tx, now, personId, input);
    if (input.intent === "rename") return renameView(tx, personId, input);
    const { count } = await tx.savedView.deleteMany({ where: { id: input.viewId, personId } });
    return count === 0 ? refuse("view.not_found") : accept({ viewId: input.viewId });
  });
}

async function saveView(
  tx: Tx,
  now: Date,
  personId: Id,
  { page, name, query: typed }: Intent<"save">,
): Promise<Outcome<{ viewId: Id }>> {
  const query = keptQuery(typed);
  const of = { personId, page };
  const same = await tx.savedView.findFirst({ where: { ...of, name }, select: { id: true } });
  if (same) {
    await tx.savedView.update({ where: { id: same.id }, data: { query } });
    return accept({ viewId: same.id });
  }
  if ((await tx.savedView.count({ where: of })) >= mostViews) return refuse("view.too_many");
  const viewId = newId(now.getTime());
  await tx.savedView.create({ data: { id: viewId, ...of, name, query, createdAt: now } });
  return accept({ viewId });
}

async function renameView(
  tx: Tx,
  personId: Id,
  { viewId, name }: Intent<"rename">,
): Promise<Outcome<{ viewId: Id }>> {
  const found = await tx.savedView.findFirst({
    where: { id: viewId, personId },
    select: { page: true },
  });
  if (!found) return refuse("view.not_found");
  const other = { personId, page: found.page, name, id: { not: viewId } };
  if ((await tx.savedView.count({ where: other })) > 0) return refuse("view.name_taken");
  await tx.savedView.update({ where: { id: viewId }, data: { name } });
  return accept({ viewId });
}
