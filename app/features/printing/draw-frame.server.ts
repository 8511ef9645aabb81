// Owns what stands around the words on every page of a paper: number, page, code and the four squares in the corners.
import { type Pdf, drawWords, widthOf } from "~/app/platform/print/words.server";
import { qrModules } from "~/app/features/public-pages/qr-code";
import {
  codeRect,
  colours,
  corners,
  cornerSide,
  mm,
  type Mark,
  type Rect,
  sheet,
  type Style,
} from "./paper-page";
import { styles } from "./paper-page";

/** `above`: the lines beside the code; `below`: the foot in the middle; `code`: null on a draft. */
export type Frame = { above: readonly string[]; below: string; code: string | null };

/** Draws band, foot, code and corner squares onto the present page. */
export function drawFrame(pdf: Pdf, { above, below, code }: Frame) {
  above.forEach((line, n) => {
    const at = { page: 0, x: sheet.side * mm, y: 15 * mm + n * styles.note.leading };
    drawLine(pdf, line, "note", at.x, at.y);
  });
  const middle = (sheet.width * mm - widthOf(below, styles.note)) / 2;
  drawLine(pdf, below, "note", middle, 280 * mm);
  if (code === null) return;
  drawCode(pdf, code, codeRect);
  for (const [x, y] of corners) {
    const from = [x - cornerSide / 2, y - cornerSide / 2] as const;
    pdf.rect(from[0] * mm, from[1] * mm, cornerSide * mm, cornerSide * mm).fill(colours.dark);
  }
}

/** A code in a square of millimetres, with its quiet zone. Throws for a text that no code of the house holds. */
export function drawCode(pdf: Pdf, text: string, { x, y, width }: Rect) {
  const modules = qrModules(text);
  if (!modules) throw new Error(`too long for a code: ${text.length} signs`);
  const side = (width * mm) / (modules.length + 8);
  modules.forEach((row, down) => {
    // Dark ones side by side are one stretch: seams between them would show in a copy.
    for (let from = 0; from < row.length; from += 1) {
      if (!row[from]) continue;
      let to = from;
      while (row[to]) to += 1;
      pdf.rect(x * mm + (from + 4) * side, y * mm + (down + 4) * side, (to - from) * side, side);
      from = to;
    }
  });
  pdf.fill(colours.dark);
}

/** One line in a style of the paper, in its colour. */
export function drawLine(pdf: Pdf, text: string, style: Style, x: number, y: number, spread = 0) {
  drawWords(pdf, text, styles[style], { x, y, spread, colour: colours[styles[style].colour] });
}

/** Draws what the layout placed: a line of words, a hairline or a box. */
export function drawMark(pdf: Pdf, mark: Mark) {
  const { x, y } = mark;
  if (mark.what === "words") drawLine(pdf, mark.text, mark.style, x, y, mark.spread);
  else if (mark.what === "rule") {
    pdf.moveTo(x, y).lineTo(mark.until, y).lineWidth(0.5).stroke(colours.line);
  } else pdf.rect(x, y, mark.width, mark.height).lineWidth(0.6).stroke(colours.soft);
}
