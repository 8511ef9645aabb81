// Owns a teacher's word on weeks: a mark with a comment, for one or several at once, or back to the student with a word.
import { z } from "zod";
import { decideEntryStep, entryStateOf } from "~/app/domain/journal";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Id, Version } from "~/app/domain/values";
import { announce, audit, inTransaction, type Tx } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { atWork, placementsOfSchool } from "./placement-scope.server";

const Mark = z.int().min(0).max(100);
const words = z.string().trim().max(500);
export const MarkEntry = z.strictObject({
  entryId: Id,
  version: Version,
  mark: Mark,
  note: words.default(""),
});
export const ReturnEntry = z.strictObject({ entryId: Id, version: Version, note: words.min(1) });
/** Entries as a list shows them: `id:version`. */
export const MarkMany = z.strictObject({
  entries: z
    .array(z.string().regex(/^[0-9a-f-]{36}:\d{1,9}$/))
    .min(1)
    .max(60),
  mark: Mark,
  note: words.default(""),
});
type On = Pick<Services, "db" | "clock">;
type Seen = { entryId: Id; version: number };

/** Marks one week as it was read. Refusals: `journal.not_found`, `journal.changed_meanwhile`, those of the law. */
export function markEntry(
  { db, clock }: On,
  actor: SchoolActor,
  { entryId, version, mark, note }: z.output<typeof MarkEntry>,
): Promise<Outcome<null>> {
  const now = clock.now();
  const said = { mark, markNote: note, markedById: actor.personId, markedAt: now };
  return inTransaction(db, (tx) => step(tx, actor, { entryId, version }, "mark", said, now));
}

/** Gives a week back with a word. Refuses like markEntry, and `journal.reason_needed`. */
export function returnEntry(
  { db, clock }: On,
  actor: SchoolActor,
  { entryId, version, note }: z.output<typeof ReturnEntry>,
): Promise<Outcome<null>> {
  const now = clock.now();
  const said = { returnedAt: now, markNote: note };
  return inTransaction(db, (tx) => step(tx, actor, { entryId, version }, "return", said, now));
}

/** Marks several weeks alike; those that changed since are left for another look. How many were marked. Refuses
 * `journal.nothing_to_do` where none was. */
export async function markMany(
  on: On,
  actor: SchoolActor,
  { entries, mark, note }: z.output<typeof MarkMany>,
): Promise<Outcome<number>> {
  let count = 0;
  for (const one of entries) {
    const [entryId = "", version] = one.split(":");
    const asked = { entryId, version: Number(version), mark, note };
    const marked = await markEntry(on, actor, asked);
    if (marked.ok) count += 1;
    else if (marked.refusal.code === "journal.not_yours_to_do") return marked;
  }
  return count > 0 ? accept(count) : refuse("journal.nothing_to_do");
}

type Said = { markNote: string } & (
  { mark: number; markedById: Id; markedAt: Date } | { returnedAt: Date }
);

async function step(
  tx: Tx,
  actor: SchoolActor,
  { entryId, version }: Seen,
  name: "mark" | "return",
  said: Said,
  now: Date,
): Promise<Outcome<null>> {
  const placement = { ...placementsOfSchool(actor), state: { in: [...atWork] } };
  const entry = await tx.journalEntry.findFirst({
    where: { id: entryId, placement },
    select: { submittedAt: true, returnedAt: true, mark: true },
  });
  if (!entry) return refuse("journal.not_found");
  const next = decideEntryStep(entryStateOf(entry), name, actor.role, said.markNote);
  if (!next.ok) return next;
  const { count } = await tx.journalEntry.updateMany({
    where: { id: entryId, version },
    data: { ...said, version: version + 1 },
  });
  if (count === 0) return refuse("journal.changed_meanwhile");
  const is = name === "mark" ? "marked" : "returned";
  // A mark that is mended is not told again.
  if (entry.mark === null) await announce(tx, now, { name: "journal.read", entryId, is });
  const subject: [string, Id] = ["journal_entry", entryId];
  await audit(tx, now, { actor, action: `journal.${name}`, subject, fields: Object.keys(said) });
  return accept(null);
}
