// Owns a print as one PDF: a cover list, then paper after paper, sent while it is drawn, so that a thick one needs neither
// patience nor memory.
import { Readable } from "node:stream";
import { cleaned, openPdf, type Pdf, widthOf } from "~/app/platform/print/words.server";
import { drawFrame, drawMark } from "./draw-frame.server";
import { drawPaper } from "./draw-paper.server";
import { styles } from "./paper-page";
import type { PaperPrint } from "./paper-print";
import { PaperSheet } from "./paper-sheet";
import { paperWords } from "./paper-words.data";
import type { PrintView } from "./read-print.server";

/** `isDuplex`: each paper begins on the front of a leaf, with an empty page before it where it needs one. `next`: hands over
 * papers by and by, null for one that is gone. */
type How = { isDuplex: boolean; next: (paperId: string) => Promise<PaperPrint | null> };

/** The bytes of a print, as they come. */
export function streamPrint(print: PrintView, how: How): ReadableStream<Uint8Array> {
  const title = paperWords.print(print.number);
  const pdf = openPdf({ title, locale: "zh-CN", createdAt: print.createdAt });
  const out = Readable.toWeb(pdf) as ReadableStream<Uint8Array>;
  void drawAll(pdf, print, how).catch((error: unknown) => {
    (pdf as unknown as Readable).destroy(error instanceof Error ? error : new Error("broken"));
  });
  return out;
}

async function drawAll(pdf: Pdf, print: PrintView, { isDuplex, next }: How) {
  let pages = drawCover(pdf, print);
  for (const { paperId, position } of print.lines) {
    const paper = await next(paperId);
    if (!paper) continue;
    if (isDuplex && pages % 2 === 1) {
      pdf.addPage();
      pages += 1;
    }
    pages += drawPaper(pdf, paper, position);
    await room(pdf);
  }
  pdf.end();
}

/** Whoever waits for this process is heard between two papers; a reader that is slow is waited for. */
async function room(pdf: Readable): Promise<void> {
  await new Promise((done) => setImmediate(done));
  while (pdf.readableLength > 4_000_000 && !pdf.destroyed) {
    await new Promise((done) => setTimeout(done, 20));
  }
  if (pdf.destroyed) throw new Error("nobody reads any more");
}

/** Who, how many pages, whose seal or hand is needed. */
function drawCover(pdf: Pdf, print: PrintView): number {
  const sheet = new PaperSheet((text, style) => widthOf(text, styles[style]));
  sheet.centred(paperWords.print(print.number), "title");
  sheet.centred(paperWords.printSum(print.lines.length, print.pages), "subtitle");
  sheet.gap(8);
  for (const line of cleaned(print.lines)) {
    const needed = line.waiting.map((party) => paperWords.parties[party]).join("、");
    const what = [line.student, line.firm, `${paperWords.kinds[line.kind]} ${line.number}`];
    sheet.row(
      `${paperWords.position(line.position)} · ${paperWords.pages(line.pages)}`,
      `${what.join(" · ")}${needed ? `\n${paperWords.needs}${needed}` : ""}`,
    );
  }
  const { pages, marks } = sheet.done();
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage();
    const below = paperWords.page(page, pages);
    drawFrame(pdf, { above: [paperWords.cover], below, code: null });
    for (const mark of marks) if (mark.page === page) drawMark(pdf, mark);
  }
  return pages;
}
