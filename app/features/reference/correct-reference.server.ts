// Owns the operator's correction of a word of the market: one row, one line of history, one transaction. Every process
// sees it within seconds (platform/reference.server); search follows by the job that listens.
import { z } from "zod";
import type { OperatorActor } from "~/app/domain/permission";
import { referenceTables } from "~/app/domain/reference";
import {
  decideCorrection,
  newWords,
  readAliases,
  tablesWithAliases,
  tablesWithRetired,
  type Wording,
} from "~/app/domain/reference-correction";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { announce, audit, inTransaction } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import { refreshReference } from "~/app/platform/reference.server";
import type { Services } from "~/app/platform/services.server";
import { findTaken, lockWording, writeWording } from "./reference-rows.server";

const Name = z.string().trim().min(1).max(120);
export const CorrectReference = z.strictObject({
  table: z.enum(referenceTables),
  code: z.string().min(1).max(60),
  /** The newest line of history that the form has seen; empty when there was none. */
  version: z.string().max(40).default(""),
  zhCN: Name,
  zhHK: Name,
  en: Name,
  aliases: z.string().max(4000).default(""),
  retired: z.literal("on").optional(),
  note: z.string().trim().min(2).max(300),
});
export type CorrectReference = z.infer<typeof CorrectReference>;

/**
 * Puts right what a place, major, trade, skill … is called. Refusals: `reference.not_allowed` for a reviewer,
 * `reference.not_found`, `reference.changed_meanwhile` when somebody else was faster, `reference.nothing_changed`, and
 * `reference.word_taken` with the row that has the word already.
 */
export async function correctReference(
  { db, clock, reference }: Pick<Services, "db" | "clock" | "reference">,
  actor: OperatorActor,
  input: CorrectReference,
): Promise<Outcome<void>> {
  if (actor.role !== "operator_admin") return refuse("reference.not_allowed");
  const { table, code, note } = input;
  const outcome = await inTransaction(db, async (tx) => {
    const before = await lockWording(tx, table, code);
    if (!before) return refuse("reference.not_found");
    const newest = await tx.referenceChange.findFirst({
      where: { table, code },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: { id: true },
    });
    if ((newest?.id ?? "") !== input.version) return refuse("reference.changed_meanwhile");
    const after = wordingOf(input, before);
    const changes = decideCorrection(before, after);
    if (!changes.ok) return changes;
    const taken = await findTaken(tx, table, code, newWords(before, after));
    if (taken) return refuse("reference.word_taken", taken);
    const now = clock.now();
    const id = newId(now.getTime());
    await writeWording(tx, table, code, after);
    await tx.referenceChange.create({
      data: { id, at: now, table, code, ...changes.value, byId: actor.personId, note },
    });
    await announce(tx, now, { name: "reference.changed", table, code });
    const fields = Object.keys(changes.value.after);
    const subject: [string, string] = ["reference_change", id];
    await audit(tx, now, { actor, action: "reference.correct", subject, fields });
    return accept(undefined);
  });
  if (outcome.ok) await refreshReference({ db, reference });
  return outcome;
}

/** What the form says, with what the table cannot say left as it was. */
function wordingOf({ table, zhCN, zhHK, en, ...form }: CorrectReference, before: Wording): Wording {
  return {
    ...{ zhCN, zhHK, en },
    aliases: tablesWithAliases.includes(table)
      ? readAliases(form.aliases, [zhCN, zhHK, en])
      : before.aliases,
    retired: tablesWithRetired.includes(table) ? form.retired === "on" : before.retired,
  };
}
