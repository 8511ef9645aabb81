// Owns what a student does with kept searches: keep, rename, hear more or less often, open, let go. Looking through them
// is alert-searches'.
import { z } from "zod";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { mostSearches, searchCadences } from "~/app/domain/saved-search";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { addressOf, keptParams, keptSearch } from "./search-address.server";

const Name = z.string().trim().min(1).max(60);
const Cadence = z.enum(searchCadences);
export const ChangeSearch = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("save"),
    /** A search page's query, as it is. */
    params: z.string().max(2000).default(""),
    name: Name,
    cadence: Cadence,
  }),
  z.strictObject({ intent: z.literal("rename"), searchId: Id, name: Name }),
  z.strictObject({ intent: z.literal("cadence"), searchId: Id, cadence: Cadence }),
  z.strictObject({ intent: z.literal("open"), searchId: Id }),
  z.strictObject({ intent: z.literal("remove"), searchId: Id }),
]);
export type ChangeSearch = z.infer<typeof ChangeSearch>;
type Intent<I extends ChangeSearch["intent"]> = Extract<ChangeSearch, { intent: I }>;
/** `address`: where the search opens. */
export type ChangedSearch = { searchId: Id; address: string };
type Writing = { tx: Tx; now: Date; actor: StudentActor };

/** Changes one of the student's own searches. Keeping one that is kept already gives it the new name and cadence: there is
 * one of each. Opening it takes what was found until now off what is new. Refusals: `search.not_found` (also another's),
 * `search.too_many` beyond twenty. */
export async function changeSearch(
  { db, clock }: Pick<Services, "db" | "clock">,
  actor: StudentActor,
  input: ChangeSearch,
): Promise<Outcome<ChangedSearch>> {
  return inTransaction(db, async (tx) => {
    const writing = { tx, now: clock.now(), actor };
    // One person's presses wait for each other: two tabs cannot pass the limit together.
    await tx.$queryRaw`select id from "Person" where id = ${actor.personId}::uuid for no key update`;
    return input.intent === "save" ? keep(writing, input) : change(writing, input);
  });
}

async function keep(
  { tx, now, actor }: Writing,
  { params: typed, name, cadence }: Intent<"save">,
): Promise<Outcome<ChangedSearch>> {
  const params = keptParams(keptSearch(typed));
  const { personId } = actor;
  const address = addressOf(params);
  const same = await tx.savedSearch.findUnique({
    where: { personId_params: { personId, params } },
    select: { id: true },
  });
  if (same) {
    await tx.savedSearch.update({ where: { id: same.id }, data: { name, cadence } });
    return accept({ searchId: same.id, address });
  }
  if ((await tx.savedSearch.count({ where: { personId } })) >= mostSearches)
    return refuse("search.too_many");
  const id = newId(now.getTime());
  await tx.savedSearch.create({ data: { id, personId, params, name, cadence, createdAt: now } });
  await audit(tx, now, { actor, action: "search.save", subject: ["SavedSearch", id] });
  return accept({ searchId: id, address });
}

async function change(
  { tx, now, actor }: Writing,
  input: Exclude<ChangeSearch, Intent<"save">>,
): Promise<Outcome<ChangedSearch>> {
  const { searchId, intent } = input;
  const mine = { id: searchId, personId: actor.personId };
  const found = await tx.savedSearch.findFirst({ where: mine, select: { params: true } });
  if (!found) return refuse("search.not_found");
  if (intent === "remove") {
    await tx.savedSearch.delete({ where: { id: searchId } });
    await audit(tx, now, { actor, action: "search.remove", subject: ["SavedSearch", searchId] });
  } else {
    await tx.savedSearch.update({ where: { id: searchId }, data: changeOf(input, now) });
  }
  return accept({ searchId, address: addressOf(found.params) });
}

function changeOf(input: Intent<"rename" | "cadence" | "open">, now: Date) {
  if (input.intent === "rename") return { name: input.name };
  return input.intent === "cadence" ? { cadence: input.cadence } : { openedAt: now };
}
