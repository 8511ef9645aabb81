// Owns the sheet behind a paper that says who signed it, when and how, and what was put right since. It is no page of the
// paper: it has no code and is not counted.
import { cleaned, type Pdf, widthOf } from "~/app/platform/print/words.server";
import { drawFrame, drawMark } from "./draw-frame.server";
import { sayInstant } from "./draw-signature.server";
import { styles } from "./paper-page";
import { PaperSheet } from "./paper-sheet";
import type { PaperPrint, PrintedSignature } from "./paper-print";
import { paperWords } from "./paper-words.data";

/** Draws the record onto new pages; `verifyAt`: where anybody may look it up. */
export function drawRecord(pdf: Pdf, paper: PaperPrint, verifyAt: string) {
  const { content, contentHash, corrections, verifyCode } = cleaned(paper);
  const sheet = new PaperSheet((text, style) => widthOf(text, styles[style]));
  sheet.centred(paperWords.record, "title");
  sheet.gap(6);
  sheet.paragraph(paperWords.recordNote);
  sheet.row(paperWords.number, content.number);
  if (contentHash) sheet.row(paperWords.hash, inHalves(contentHash));
  if (verifyCode) sheet.row(paperWords.verify, [verifyCode, verifyAt].filter(Boolean).join("\n"));
  sheet.heading(paperWords.places, 60);
  for (const signature of paper.signatures) {
    sheet.row(paperWords.parties[signature.party], sayOf(signature));
  }
  if (corrections.length > 0) sheet.heading(paperWords.corrections, 60);
  for (const { term, detail } of corrections) sheet.row(term, detail);
  const { pages, marks } = sheet.done();
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage();
    const line = `${content.title} · ${paperWords.number} ${content.number}`;
    drawFrame(pdf, { above: [line], below: paperWords.record, code: null });
    for (const mark of marks) if (mark.page === page) drawMark(pdf, mark);
  }
}

/** In two lines of the same length: nobody compares a line with one sign behind it. */
const inHalves = (hash: string) => `${hash.slice(0, 32)}\n${hash.slice(32)}`;

function sayOf({ signerName, typedName, signedAt, method }: PrintedSignature): string {
  const name = cleaned(typedName || signerName);
  if (!signedAt || !method) return [name, paperWords.waiting].filter(Boolean).join(" · ");
  return [name, sayInstant(signedAt), paperWords.methods[method]].filter(Boolean).join(" · ");
}
