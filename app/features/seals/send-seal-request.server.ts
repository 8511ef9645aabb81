// Owns handing a request over to the service: the frozen paper as a file, made once, so that a second try sends the same bytes.
import { createHash } from "node:crypto";
import { PaperContent } from "~/app/domain/paper-content";
import type { Id } from "~/app/domain/values";
import { readPaperFile } from "~/app/features/printing/read-paper-file.server";
import { keepReady, readyFile } from "~/app/features/files/file-of-verb.server";
import { accept } from "~/app/domain/refusal";
import { paths } from "~/app/paths";
import { inTransaction } from "~/app/platform/db.server";
import type { Services } from "~/app/platform/services.server";
import { findSealService, mayCall } from "./find-seal-service.server";

type On = Pick<Services, "db" | "clock" | "env" | "storage" | "limits">;

/** A service that did not answer is left alone for so long: the jobs of others go on. */
const restMs = 60_000;
const restsUntil = new Map<Id, number>();

/** Hands one request over. May run twice: the service knows the request by its id. Throws where it does not get through. */
export async function sendSealRequest(on: On, requestId: Id): Promise<void> {
  const { db, clock, env } = on;
  const request = await db.sealRequest.findUnique({ where: { id: requestId }, select });
  // Sent, answered, or the paper has moved on meanwhile.
  if (request?.state !== "asked" || request.paper.state !== "signing") return;
  const { schoolId, contentHash, parties, paper } = request;
  const found = await findSealService(on, schoolId);
  if (!found) throw new Error("the school has no e-seal service");
  if (!(await mayCall(found.url, env)))
    throw new Error("the address of the e-seal service is not called");
  if ((restsUntil.get(schoolId) ?? 0) > clock.now().getTime())
    throw new Error("the e-seal service did not answer a moment ago");
  const file = await fileOf(on, request);
  const content = PaperContent.parse(paper.content);
  const sending = found.service.send({
    ...{ requestId, contentHash, number: content.number, title: content.title, ...file },
    signers: content.places
      .filter(({ party }) => parties.includes(party))
      .map(({ party, name }) => ({ party, name })),
    backTo: addressOf(env, paths.sealWord(schoolId)),
  });
  const { reference } = await sending.catch((error: unknown) => {
    const isSilent = error instanceof Error && error.name === "TimeoutError";
    if (isSilent) restsUntil.set(schoolId, clock.now().getTime() + restMs);
    throw error;
  });
  await db.sealRequest.updateMany({
    where: { id: requestId, state: "asked" },
    data: { state: "sent", reference, sentAt: clock.now(), fault: "" },
  });
}

/** The last try failed: the school reads why, and may ask again. */
export async function failSealRequest(
  { db, clock }: On,
  requestId: Id,
  fault: string,
): Promise<void> {
  await db.sealRequest.updateMany({
    where: { id: requestId, state: "asked" },
    data: { state: "failed", fault: fault.slice(0, 300), endedAt: clock.now() },
  });
}

/** Where a path of this house lies on the net. */
export function addressOf({ PUBLIC_URL, HOST, PORT }: On["env"], path: string): string {
  return new URL(path, PUBLIC_URL ?? `http://${HOST}:${String(PORT)}`).href;
}

const select = {
  ...{ id: true, schoolId: true, paperId: true, parties: true, contentHash: true, state: true },
  ...{ pdfHash: true, fileId: true, askedAt: true, askedById: true },
  paper: { select: { state: true, content: true } },
} as const;
type Row = {
  id: Id;
  schoolId: Id;
  paperId: Id;
  pdfHash: string | null;
  fileId: Id | null;
  askedAt: Date;
  askedById: Id;
};

async function fileOf(on: On, row: Row): Promise<{ pdf: Buffer; pdfHash: string }> {
  const { db, storage, env } = on;
  const kept = row.fileId && (await storage.get(row.fileId, "whole"));
  if (kept && row.pdfHash) return { pdf: kept, pdfHash: row.pdfHash };
  const verifyAt = (code: string) => addressOf(env, paths.verify.paper(code));
  const pdf = await readPaperFile({ db }, row.paperId, { createdAt: row.askedAt, verifyAt });
  if (!pdf) throw new Error("a frozen paper without words");
  const pdfHash = createHash("sha256").update(pdf).digest("hex");
  const clean = accept({ bytes: pdf, mime: "application/pdf" as const });
  const ready = await readyFile(on, clean, { name: row.id, by: null });
  if (!ready.ok) throw new Error(ready.refusal.code);
  await inTransaction(db, async (tx) => {
    const { schoolId, askedAt, askedById, id } = row;
    const fileId = await keepReady(tx, askedAt, ready.value, { schoolId }, askedById);
    await tx.sealRequest.update({ where: { id }, data: { fileId, pdfHash } });
    return accept(null);
  });
  return { pdf, pdfHash };
}
