// Owns what becomes of a message of an outside service: who speaks, whether it speaks of what was sent, and the seal on the
// paper by the same verb as every other. Whatever is refused stands in the trail.
import { cleanFile } from "~/app/features/files/clean-file.server";
import { keepReady, readyFile } from "~/app/features/files/file-of-verb.server";
import { sealFromOutside } from "~/app/features/papers/seal-from-outside.server";
import { accept, type Outcome, type Refusal, refuse } from "~/app/domain/refusal";
import { Id } from "~/app/domain/values";
import { audit, inTransaction, type Tx } from "~/app/platform/db.server";
import { newId } from "~/app/platform/id";
import type { Services } from "~/app/platform/services.server";
import { findSealService } from "./find-seal-service.server";
import type { SealAnswer, SealMessage } from "./seal-service";

type On = Pick<Services, "db" | "clock" | "env" | "storage" | "limits">;
const theService = { personId: null, role: "seal_service" } as const;

/** Takes one message. Refusals: `seal.too_many` from one address, `seal.no_service`, those of the service's `read`,
 * `seal.replayed`, `seal.not_found`, those of judgeSealWord, `seal.file_unreadable`, those of giveSignature. */
export async function takeSealWord(
  on: On,
  schoolId: string,
  message: SealMessage,
  address: string,
): Promise<Outcome<null>> {
  const seconds = await on.limits.hit("seal_word", address);
  if (seconds !== null) return refuse("seal.too_many", { seconds });
  const found = Id.safeParse(schoolId).success ? await findSealService(on, schoolId) : null;
  if (!found) return refuse("seal.no_service");
  const read = found.service.read(message, on.clock.now());
  // Whoever does not hold the secret fills no trail.
  if (!read.ok)
    return (await on.limits.hit("refused", schoolId)) === null
      ? refused(on, schoolId, read.refusal, null)
      : read;
  const { messageId, answer } = read.value;
  const file = await sealedFile(on, answer);
  if (!file.ok) return refused(on, schoolId, file.refusal, read.value);
  const taken = await inTransaction(on.db, async (tx) => {
    const lock = `seal:${schoolId}:${messageId}`;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const same = { schoolId_messageId: { schoolId, messageId } };
    if (await tx.sealMessage.findUnique({ where: same })) return refuse("seal.replayed");
    return seal(tx, on.clock.now(), schoolId, messageId, answer, file.value);
  });
  return taken.ok ? taken : refused(on, schoolId, taken.refusal, read.value);
}

type File = Awaited<ReturnType<typeof readyFile>> extends Outcome<infer F> ? F : never;

async function sealedFile(on: On, { sealedPdf }: SealAnswer): Promise<Outcome<File>> {
  const clean = await cleanFile(sealedPdf);
  if (!clean.ok || clean.value.mime !== "application/pdf") return refuse("seal.file_unreadable");
  return readyFile(on, clean, { name: "sealed", by: null });
}

async function seal(
  tx: Tx,
  now: Date,
  schoolId: Id,
  messageId: string,
  answer: SealAnswer,
  file: File,
): Promise<Outcome<null>> {
  const request = await tx.sealRequest.findFirst({ where: { id: answer.requestId, schoolId } });
  if (!request) return refuse("seal.not_found");
  const { paperId } = request;
  const isOpen = request.state === "asked" || request.state === "sent";
  const { party, sealedBy, certificate, sealedAt } = answer;
  const fileId = await keepReady(tx, now, file, { schoolId }, request.askedById);
  const given = { paperId, schoolId, asked: { ...request, isOpen }, word: answer, sealedBy };
  const sealed = await sealFromOutside(tx, now, given, {
    ...{ sealRequestId: request.id, certificate, sealedAt: sealedAt.toISOString() },
    ...{ sealedFileId: fileId, sealedPdfHash: file.sha256 },
  });
  if (!sealed.ok) return sealed;
  await tx.sealMessage.create({
    data: {
      ...{ id: newId(now.getTime()), schoolId, messageId, requestId: request.id, party },
      ...{ outcome: "taken", fileId, receivedAt: now },
    },
  });
  const missing = await tx.paperSignature.count({
    where: { paperId, voidedAt: null, signedAt: null, party: { in: request.parties } },
  });
  if (missing > 0) return accept(null);
  await tx.sealRequest.update({ where: { id: request.id }, data: { state: "done", endedAt: now } });
  return accept(null);
}

/** Notes a refusal beside the request, where there is one and the message was rightly signed, and in the trail. */
async function refused(
  { db, clock }: On,
  schoolId: Id,
  refusal: Refusal,
  word: { messageId: string; answer: SealAnswer } | null,
): Promise<Outcome<null>> {
  const now = clock.now();
  await db.$transaction(async (tx) => {
    const requestId = word?.answer.requestId;
    const request =
      requestId && (await tx.sealRequest.findFirst({ where: { id: requestId, schoolId } }));
    if (word) {
      const row = { schoolId, messageId: word.messageId, outcome: refusal.code, receivedAt: now };
      const about = { requestId: request ? request.id : null, party: word.answer.party };
      await tx.sealMessage.createMany({
        data: [{ id: newId(now.getTime()), ...row, ...about }],
        // One that came before keeps its own outcome.
        skipDuplicates: true,
      });
    }
    await audit(tx, now, {
      ...{ actor: theService, action: "seal.refuse_word", fields: [refusal.code] },
      subject: request ? ["seal_request", request.id] : ["school", schoolId],
    });
  });
  return { ok: false, refusal };
}
