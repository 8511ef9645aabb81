// Owns how a recording travels to whoever is offered it with a paper: the guest of its link, the student whose paper it is.
import type { StudentActor } from "~/app/domain/permission";
import { Id } from "~/app/domain/values";
import { answerWithFile } from "~/app/features/files/send-file.server";
import { findGuest } from "~/app/features/guests/find-guest.server";
import { offeredRecordings } from "./list-recordings.server";
import { papersOf } from "./own-papers.server";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import type { Prisma } from "~/prisma/generated/client";

type On = Pick<Services, "db" | "clock" | "env" | "storage">;

/** The voice to a guest; 404 unless the link still opens and the paper behind it is one that the recording speaks of. */
export async function sendToGuest(
  on: On,
  request: Request,
  {
    token = "",
    recordingId = "",
  }: { token?: string | undefined; recordingId?: string | undefined },
): Promise<Response> {
  const { guest } = orNotFound(await findGuest(on, request, token));
  const { paperId, placementId } = guest;
  return send(on, request, { id: orNotFound(paperId), placementId }, recordingId);
}

/** The voice to a student; 404 for papers of others. */
export function sendToStudent(
  on: On,
  actor: StudentActor,
  request: Request,
  {
    paperId = "",
    recordingId = "",
  }: { paperId?: string | undefined; recordingId?: string | undefined },
): Promise<Response> {
  const id = orNotFound(Id.safeParse(paperId).data);
  return send(on, request, { AND: [{ id }, papersOf(actor)] }, recordingId);
}

async function send(
  { db, storage }: On,
  request: Request,
  where: Prisma.PaperWhereInput,
  recordingId: string,
): Promise<Response> {
  const paper = await db.paper.findFirst({
    where,
    select: { schoolId: true, wordsHash: true, spokenHash: true },
  });
  const offered = await offeredRecordings(db, orNotFound(paper));
  const { fileId } = orNotFound(offered.find((one) => one.recordingId === recordingId));
  const row = orNotFound(await db.storedFile.findUnique({ where: { id: fileId } }));
  const bytes = orNotFound(await storage.get(fileId, "whole"));
  return answerWithFile(request, { name: row.name, mime: row.mime, bytes });
}
