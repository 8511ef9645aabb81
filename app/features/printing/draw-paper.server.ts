// Owns how one paper is drawn into a PDF, page after page, alone or in a pile. What stands where is lay-out-paper's.
import { formatPageCode } from "~/app/domain/page-code";
import { cleaned, type Pdf } from "~/app/platform/print/words.server";
import { drawFrame, drawMark, type Frame } from "./draw-frame.server";
import { drawSignature } from "./draw-signature.server";
import { type Mark, mm, type SignBox } from "./paper-page";
import type { PaperPrint, PrintedSignature } from "./paper-print";
import { paperWords } from "./paper-words.data";
import { readPaperLayout } from "./read-paper-layout.server";

/** Draws a paper onto new pages; `position`: its place in a pile that is printed together. Answers how many pages. */
export function drawPaper(pdf: Pdf, paper: PaperPrint, position?: number): number {
  const layout = readPaperLayout(paper.content);
  const { pages } = layout;
  const given = layout.boxes.flatMap((box) => {
    const found = paper.signatures.find(({ party }) => party === box.party);
    return found?.signedAt ? [{ box, signature: printable(found) }] : [];
  });
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage();
    drawFrame(pdf, frameOf(paper, page, pages, position));
    for (const mark of layout.marks) {
      if (mark.page === page && !given.some(({ box }) => isDateOf(mark, box))) drawMark(pdf, mark);
    }
    for (const { box, signature } of given) {
      if (box.page === page) drawSignature(pdf, signature, box);
    }
  }
  return pages;
}

/** Who has signed needs no line for a date by hand. */
function isDateOf(mark: Mark, { page, box }: SignBox): boolean {
  if (mark.what !== "words" || mark.text !== paperWords.date || mark.page !== page) return false;
  const [x, y] = [mark.x / mm - box.x, mark.y / mm - box.y];
  return x > 0 && x < box.width && y > 0 && y < box.height;
}

/** Dates stay dates, words lose what cannot be printed. */
const printable = (value: PrintedSignature): PrintedSignature => ({
  ...cleaned(value),
  signedAt: value.signedAt,
});

function frameOf(paper: PaperPrint, page: number, pages: number, position?: number): Frame {
  const { content, contentHash, verifyCode, paperId } = paper;
  const counted = paperWords.page(page, pages);
  const place = position === undefined ? "" : ` · ${paperWords.position(position)}`;
  const code = verifyCode ? `${paperWords.verify} ${verifyCode}` : "";
  return {
    above: [
      `${content.title} · ${paperWords.number} ${content.number}`,
      [place.slice(3), contentHash ? code : paperWords.draft].filter(Boolean).join(" · "),
    ],
    below: `${content.number}${place} · ${counted}`,
    code: contentHash && formatPageCode({ paperId, page, pages, hash: contentHash }),
  };
}
