// Owns one paper as a file: its pages, and behind them the record of who signed. Whose paper it is, the reads say.
import { collect, openPdf } from "~/app/platform/print/words.server";
import { drawPaper } from "./draw-paper.server";
import { drawRecord } from "./draw-record.server";
import type { PaperPrint } from "./paper-print";
import { paperWords } from "./paper-words.data";

/** `verifyAt`: the address of the page where its code is looked up; `withRecord`: not on a copy that is to be signed. */
type As = { createdAt: Date; verifyAt: string; withRecord: boolean };

/** A paper as the bytes of a PDF, A4. A draft carries no code and says that it is one. */
export async function writePaperPdf(
  paper: PaperPrint,
  { createdAt, verifyAt, withRecord }: As,
): Promise<Buffer> {
  const { title, number } = paper.content;
  const pdf = openPdf({ title: `${title} ${number}`, locale: "zh-CN", createdAt });
  const done = collect(pdf);
  drawPaper(pdf, paper);
  if (withRecord && paper.contentHash) drawRecord(pdf, paper, verifyAt);
  pdf.end();
  return done;
}

/** Under which name it is saved: kind and number. */
export function paperFileName({ content }: Pick<PaperPrint, "content">): string {
  return `${paperWords.kinds[content.kind]} ${content.number}`;
}
