// Owns changing the operator's groups of words: each change is a new version of all of them, with who and why. Every
// process knows it within seconds (platform/reference.server); listings follow by the job that listens.
import { z } from "zod";
import type { OperatorActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import {
  decideGroup,
  differingGroups,
  groupKinds,
  withGroup,
  withoutGroup,
  type WordGroup,
} from "~/app/domain/word-groups";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import { refreshReference } from "~/app/platform/reference.server";
import type { Services } from "~/app/platform/services.server";

const why = {
  /** The version that the page has shown; 0 before there was any. */
  version: z.coerce.number().int().min(0).max(1e6),
  note: z.string().trim().min(2).max(300),
};
const typedGroup = { kind: z.enum(groupKinds), words: z.string().min(1).max(600) };
/** A group that is only to be tried. */
export const TryWordGroup = z.strictObject({
  intent: z.literal("try"),
  ...typedGroup,
  note: z.string().trim().max(300).default(""),
  version: z.string().optional(),
});
export const ChangeWordGroups = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("add"),
    ...typedGroup,
    ...why,
  }),
  z.strictObject({ intent: z.literal("remove"), group: z.string().min(1).max(1_000), ...why }),
  z.strictObject({
    intent: z.literal("restore"),
    number: z.coerce.number().int().min(0).max(1e6),
    ...why,
  }),
]);
export type ChangeWordGroups = z.infer<typeof ChangeWordGroups>;

const lockKey = 7_106;

/**
 * Puts other groups of words into force: one more, one less, or those of an earlier version (0: none). Refusals:
 * `words.not_allowed` for a reviewer, `words.changed_meanwhile` when somebody else was faster, `words.nothing_changed`,
 * and what the domain says of the group.
 */
export async function changeWordGroups(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: OperatorActor,
  input: ChangeWordGroups,
): Promise<Outcome<void>> {
  if (actor.role !== "operator_admin") return refuse("words.not_allowed");
  const outcome = await inTransaction(db, async (tx) => {
    await tx.$queryRaw`select 1 from (select pg_advisory_xact_lock(${lockKey})) as locked`;
    const newest = await tx.wordGroupVersion.findFirst({ orderBy: { number: "desc" } });
    if ((newest?.number ?? 0) !== input.version) return refuse("words.changed_meanwhile");
    const before = (newest?.groups ?? []) as WordGroup[];
    const after = await groupsAfter(tx, before, input);
    if (!after.ok) return after;
    if (differingGroups(before, after.value).length === 0) return refuse("words.nothing_changed");
    const now = clock.now();
    const id = newId(now.getTime());
    const number = input.version + 1;
    const restores = input.intent === "restore" ? input.number : null;
    await tx.wordGroupVersion.create({
      data: {
        ...{ id, number, at: now, byId: actor.personId, note: input.note, restores },
        groups: after.value,
      },
    });
    await announce(tx, now, { name: "words.changed", number });
    const subject: [string, string] = ["word_group_version", id];
    await audit(tx, now, { actor, action: `words.${input.intent}`, subject, fields: ["groups"] });
    return accept(undefined);
  });
  if (outcome.ok) await refreshReference({ db, reference });
  return outcome;
}

async function groupsAfter(
  tx: Tx,
  before: readonly WordGroup[],
  input: ChangeWordGroups,
): Promise<Outcome<WordGroup[]>> {
  if (input.intent === "remove") return withoutGroup(before, input.group);
  if (input.intent === "add") {
    const group = decideGroup(input.kind, input.words);
    return group.ok ? withGroup(before, group.value) : group;
  }
  if (input.number === 0) return accept([]);
  const version = await tx.wordGroupVersion.findUnique({ where: { number: input.number } });
  return version ? accept(version.groups as WordGroup[]) : refuse("words.not_found");
}
