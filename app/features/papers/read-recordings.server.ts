// Owns what the page of a recording shows: what is there already, and how many families would hear it.
import type { SchoolActor } from "~/app/domain/permission";
import type { Id } from "~/app/domain/values";
import { readPaperView, type PaperView } from "./read-paper-view.server";
import { papersOf } from "./own-papers.server";
import { orNotFound } from "~/app/platform/http.server";
import type { Services } from "~/app/platform/services.server";
import { findSpoken, mayRecord, type Spoken } from "./keep-recording.server";

export type RecordingView = {
  mayRecord: boolean;
  /** Papers being signed that say exactly this. */
  papers: number;
  current: { recordingId: Id; fileId: Id; at: Date; by: string } | null;
  /** What to read out, of one arrangement. */
  paper: PaperView | null;
};

/** The recording of a paper's arrangement or of the words of a kind; 404 for what is out of reach or not frozen. */
export async function readRecording(
  services: Pick<Services, "db" | "clock" | "env">,
  actor: SchoolActor,
  spoken: Spoken,
): Promise<RecordingView> {
  const { db } = services;
  const found = await findSpoken(db, actor, spoken);
  const { hash, paperId } = orNotFound(found.ok ? found.value : null);
  const { schoolId } = actor;
  const [row, papers, paper] = await Promise.all([
    db.paperRecording.findFirst({
      where: { schoolId, hash, withdrawnAt: null },
      orderBy: { createdAt: "desc" },
      select: { id: true, fileId: true, createdAt: true, createdById: true },
    }),
    db.paper.count({
      where: { schoolId, state: "signing", OR: [{ spokenHash: hash }, { wordsHash: hash }] },
    }),
    paperId ? readPaperView(services, { AND: [{ id: paperId }, papersOf(actor)] }) : null,
  ]);
  const by = row && (await db.person.findUnique({ where: { id: row.createdById } }));
  return {
    ...{ papers, paper, mayRecord: mayRecord(actor, spoken) },
    current: row && {
      ...{ recordingId: row.id, fileId: row.fileId, at: row.createdAt, by: by?.name ?? "" },
    },
  };
}
