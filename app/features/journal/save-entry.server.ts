// Owns writing a week: kept as it is typed, handed in when it is whole. What was handed in can be mended until it is marked.
import { z } from "zod";
import { decideEntryStep, longestEntry, minutesOfWeek } from "~/app/domain/journal";
import type { StudentActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { Day, Id, Version } from "~/app/domain/values";
import { inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { findWeek, type FoundEntry } from "./find-week.server";
import { columnOfDay } from "./stay-of";

export const SaveEntry = z.strictObject({
  placementId: Id,
  weekOf: Day,
  body: z.string().max(longestEntry).default(""),
  /** Places in the list of agreed tasks. */
  tasks: z.array(z.int().min(0).max(99)).max(100).default([]),
  /** Hours at work that week, as the student counts them. */
  hours: z
    .number()
    .min(0)
    .max(minutesOfWeek / 60)
    .optional(),
  /** 0 where nothing was written before. */
  version: Version,
});
export type SaveEntry = z.infer<typeof SaveEntry>;
export type Saved = { entryId: Id; version: number; isNew: boolean };
type Written = { body: string; tasks: number[]; minutes: number | null };
type On = Pick<Services, "db" | "clock">;

/** Keeps what is typed; the same text again changes nothing. A change of what a mentor confirmed asks for it anew. Refusals:
 * `journal.not_found`, `journal.week_ahead`, those of the law, `journal.changed_meanwhile` for another version. */
export function saveEntry(
  { db, clock }: On,
  actor: StudentActor,
  input: SaveEntry,
): Promise<Outcome<Saved>> {
  return inTransaction(db, (tx) => write(tx, actor, input, clock.now()));
}

/** Keeps what is typed and hands it in. Refuses like saveEntry, and `journal.empty`. */
export function submitEntry(
  { db, clock }: On,
  actor: StudentActor,
  input: SaveEntry,
): Promise<Outcome<Saved>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (input.body.trim() === "") return refuse("journal.empty");
    const saved = await write(tx, actor, input, now);
    if (!saved.ok) return saved;
    const found = await findWeek(tx, actor, input, now);
    if (!found.ok) return found;
    if (found.value.state === "submitted") return saved; // mended
    const next = decideEntryStep(found.value.state, "submit", actor.role);
    if (!next.ok) return next;
    const { entryId, isNew } = saved.value;
    const { version } = await tx.journalEntry.update({
      where: { id: entryId },
      data: { submittedAt: now, returnedAt: null, version: { increment: 1 } },
      select: { version: true },
    });
    return accept({ entryId, version, isNew });
  });
}

async function write(
  tx: Tx,
  actor: StudentActor,
  input: SaveEntry,
  now: Date,
): Promise<Outcome<Saved>> {
  const found = await findWeek(tx, actor, input, now);
  if (!found.ok) return found;
  const { entry, state, tasks } = found.value;
  const next = decideEntryStep(state, entry ? "save" : "begin", actor.role);
  if (!next.ok) return next;
  const written = writtenOf(input, tasks);
  if (entry && isSame(entry, written)) {
    return accept({ entryId: entry.id, version: entry.version, isNew: false });
  }
  if ((entry?.version ?? 0) !== input.version) return refuse("journal.changed_meanwhile");
  return accept(await (entry ? mend(tx, entry, written, now) : begin(tx, input, written, now)));
}

async function mend(tx: Tx, entry: FoundEntry, written: Written, now: Date): Promise<Saved> {
  const version = entry.version + 1;
  const data = { ...written, ...(entry.confirmedAt ? unconfirmed : {}), savedAt: now, version };
  await tx.journalEntry.update({ where: { id: entry.id }, data });
  return { entryId: entry.id, version, isNew: false };
}

async function begin(
  tx: Tx,
  { placementId, weekOf }: SaveEntry,
  written: Written,
  now: Date,
): Promise<Saved> {
  const id = newId(now.getTime());
  await tx.journalEntry.create({
    data: { id, placementId, weekOf: columnOfDay(weekOf), ...written, savedAt: now },
  });
  return { entryId: id, version: 1, isNew: true };
}

/** `most`: how many tasks were agreed. */
function writtenOf({ body, tasks, hours }: SaveEntry, most: number): Written {
  const agreed = [...new Set(tasks)].filter((at) => at < most).sort((a, b) => a - b);
  return { body, tasks: agreed, minutes: hours === undefined ? null : Math.round(hours * 60) };
}

const unconfirmed = {
  ...{ confirmedAt: null, confirmedById: null, confirmedByName: "", confirmNote: "" },
};

function isSame(entry: FoundEntry, { body, tasks, minutes }: Written): boolean {
  const isLike = entry.body === body && entry.minutes === minutes;
  return isLike && entry.tasks.join() === tasks.join();
}
