// Owns the file of one frozen paper for whoever sends it on: its words and the names on it, without the record behind.
import type { Id } from "~/app/domain/values";
import type { Services } from "~/app/platform/services.server";
import { readPaperPrints } from "./read-paper-prints.server";
import { writePaperPdf } from "./write-paper-pdf.server";

/** `verifyAt`: the address where a code is looked up, from the code. */
type As = { createdAt: Date; verifyAt: (code: string) => string };

/** The bytes of a frozen paper's PDF; null for one that is none. Scope is the caller's. */
export async function readPaperFile(
  { db }: Pick<Services, "db">,
  paperId: Id,
  { createdAt, verifyAt }: As,
): Promise<Buffer | null> {
  const clock = { now: () => createdAt };
  const print = (await readPaperPrints({ db, clock }, { id: paperId })).get(paperId);
  if (!print) return null;
  const at = verifyAt(print.verifyCode ?? "");
  return writePaperPdf(print, { createdAt, verifyAt: at, withRecord: false });
}
