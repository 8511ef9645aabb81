// Owns the voice of a teacher: read out once, of one arrangement or of the words of a kind, heard by every family whose paper
// says exactly this. A newer one takes the place of an older one; none is deleted, for families have heard it.
import { z } from "zod";
import { type PaperKind, paperSteps } from "~/app/domain/paper";
import type { SchoolActor } from "~/app/domain/permission";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import type { TemplateKind } from "~/app/domain/template-words";
import { Id } from "~/app/domain/values";
import { cleanAudio } from "~/app/features/files/clean-audio.server";
import { keepReady, readyFile } from "~/app/features/files/file-of-verb.server";
import { papersOf } from "./own-papers.server";
import { readOwnBlocks } from "./read-template.server";
import { wordsHashOf } from "./spoken-hash.server";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";

type On = Pick<Services, "db" | "clock" | "storage" | "limits">;
/** A paper of the actor's scope, or a kind of paper of the school. */
export type Spoken = { paperId: Id } | { kind: TemplateKind };
export const WithdrawRecording = z.strictObject({ recordingId: Id });

/** Whether somebody may record: whoever draws papers up; the words of a kind, who writes them. */
export function mayRecord({ role }: Pick<SchoolActor, "role">, spoken: Spoken): boolean {
  const { open, end } = paperSteps;
  return (("paperId" in spoken ? open.by : end.by) as readonly string[]).includes(role);
}

/** Keeps a recording. Refusals: `recording.not_yours`, `paper.not_found`, `recording.not_out` for a paper whose words are not
 * frozen, those of cleanAudio and readyFile. */
export async function keepRecording(
  services: On,
  actor: SchoolActor,
  spoken: Spoken,
  file: { bytes: Buffer; name: string },
): Promise<Outcome<{ recordingId: Id }>> {
  if (!mayRecord(actor, spoken)) return refuse("recording.not_yours");
  const { db, clock } = services;
  const known = await findSpoken(db, actor, spoken);
  if (!known.ok) return known;
  const clean = await cleanAudio(file.bytes);
  const ready = await readyFile(services, clean, { name: "", by: actor.personId });
  if (!ready.ok) return ready;
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    const found = await findSpoken(tx, actor, spoken);
    if (!found.ok) return found;
    const { schoolId, personId: createdById } = actor;
    const { hash } = found.value;
    await tx.paperRecording.updateMany({
      where: { schoolId, hash, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: createdById },
    });
    const id = newId(now.getTime());
    const fileId = await keepReady(tx, now, ready.value, { schoolId }, createdById);
    await tx.paperRecording.create({
      data: { ...{ id, schoolId, fileId, createdById, createdAt: now }, ...found.value },
    });
    await audit(tx, now, { actor, action: "recording.keep", subject: ["recording", id] });
    return accept({ recordingId: id });
  });
}

type Found = { kind: PaperKind; hash: string; paperId: Id | null };

/** What is read out. Refusals: `paper.not_found`, `recording.not_out`. */
export async function findSpoken(
  tx: Pick<Tx, "paper" | "paperTemplate">,
  actor: SchoolActor,
  spoken: Spoken,
): Promise<Outcome<Found>> {
  if ("kind" in spoken) {
    const { kind } = spoken;
    const { blocks } = await readOwnBlocks(tx, actor.schoolId, kind);
    return accept({ kind, hash: wordsHashOf(kind, blocks), paperId: null });
  }
  const paper = await tx.paper.findFirst({
    where: { AND: [{ id: spoken.paperId }, papersOf(actor)] },
    select: { id: true, kind: true, spokenHash: true },
  });
  if (!paper) return refuse("paper.not_found");
  if (!paper.spokenHash) return refuse("recording.not_out");
  return accept({ kind: paper.kind, hash: paper.spokenHash, paperId: paper.id });
}

/** Takes a recording back: nobody is offered it any more. Refusals: `recording.not_yours`, `recording.not_found` for one that
 * is none of this. */
export function withdrawRecording(
  { db, clock }: Pick<On, "db" | "clock">,
  actor: SchoolActor,
  spoken: Spoken,
  { recordingId }: z.infer<typeof WithdrawRecording>,
): Promise<Outcome<null>> {
  const now = clock.now();
  return inTransaction(db, async (tx) => {
    if (!mayRecord(actor, spoken)) return refuse("recording.not_yours");
    const found = await findSpoken(tx, actor, spoken);
    if (!found.ok) return found;
    const { schoolId, personId } = actor;
    const { count } = await tx.paperRecording.updateMany({
      where: { id: recordingId, schoolId, hash: found.value.hash, withdrawnAt: null },
      data: { withdrawnAt: now, withdrawnById: personId },
    });
    if (count === 0) return refuse("recording.not_found");
    const subject: [string, Id] = ["recording", recordingId];
    await audit(tx, now, { actor, action: "recording.withdraw", subject });
    return accept(null);
  });
}
