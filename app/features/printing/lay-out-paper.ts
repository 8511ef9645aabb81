// Owns in which order a frozen paper is written onto its pages: title, blocks, then the places to sign. The same words give
// the same pages on every machine that has the same fonts. Draws nothing.
import type { PaperBlock, PaperContent, PaperPlace } from "~/app/domain/paper-content";
import { breakLines } from "./break-lines";
import {
  type Mark,
  mm,
  type PaperLayout,
  type Rect,
  sheet,
  styles,
  type Width,
} from "./paper-page";
import { PaperSheet } from "./paper-sheet";
import { paperWords } from "./paper-words.data";

const gap = 6 * mm;
const boxWide = ((sheet.width - 2 * sheet.side) * mm - gap) / 2;
/** A company's seal is 42 mm wide (its date and name under it), a name needs less. */
const heights = { sealed: 56 * mm, signed: 38 * mm };
const pad = 8;

/** Places a paper's words and boxes; `width` measures a text in points. */
export function layOutPaper(content: PaperContent, width: Width): PaperLayout {
  const pages = new PaperSheet(width);
  pages.centred(content.title, "title");
  if (content.subtitle) pages.centred(content.subtitle, "subtitle");
  pages.gap(6);
  for (const block of content.blocks) writeBlock(pages, block);
  writePlaces(pages, content.places, width);
  return pages.done();
}

function writeBlock(pages: PaperSheet, { heading, paragraphs, rows }: PaperBlock) {
  if (heading) pages.heading(heading, 2 * styles.text.leading + 8);
  for (const paragraph of paragraphs) pages.paragraph(paragraph);
  for (const { term, detail } of rows) pages.row(term, detail);
}

/** Two boxes to a line, all of a line on one page. */
function writePlaces(pages: PaperSheet, places: readonly PaperPlace[], width: Width) {
  if (places.length === 0) return;
  const tall = (place: PaperPlace) => (place.isSealed ? heights.sealed : heights.signed);
  pages.gap(6);
  for (let n = 0; n < places.length; n += 2) {
    const pair = places.slice(n, n + 2);
    const height = Math.max(...pair.map(tall));
    if (n === 0) pages.heading(paperWords.places, height);
    const at = pages.block(height + gap);
    pair.forEach((place, nth) => {
      const x = sheet.side * mm + nth * (boxWide + gap);
      writePlace(pages, place, { ...at, x, height }, width);
    });
  }
}

type Where = { page: number; x: number; y: number; height: number };

function writePlace(pages: PaperSheet, place: PaperPlace, at: Where, width: Width) {
  const { page, x, y, height } = at;
  const names = breakLines(place.name, boxWide - 2 * pad, (text) => width(text, "name"));
  const marks: Mark[] = [{ page, what: "box", x, y, width: boxWide, height }];
  const write = (text: string, style: "label" | "name" | "note", left: number, top: number) =>
    marks.push({ page, what: "words", x: left, y: top, text, style, spread: 0 });
  const hint = place.isSealed ? paperWords.seal : paperWords.sign;
  const labels = breakLines(place.label, boxWide - 2 * pad - width(hint, "note") - 4, (text) =>
    width(text, "label"),
  );
  write(hint, "note", x + boxWide - pad - width(hint, "note"), y + pad);
  let top = y + pad;
  for (const label of labels) {
    write(label, "label", x + pad, top);
    top += styles.label.leading;
  }
  for (const name of names.slice(0, 2)) {
    write(name, "name", x + pad, top);
    top += styles.name.leading;
  }
  const dateAt = y + height - pad - styles.name.leading;
  write(paperWords.date, "name", x + pad, dateAt);
  const box = inMm({ x, y, width: boxWide, height });
  const blank = inMm({ x: x + 3, y: top + 2, width: boxWide - 6, height: dateAt - top - 4 });
  pages.add(marks, { party: place.party, page, box, blank });
}

const inMm = ({ x, y, width, height }: Rect): Rect => ({
  ...{ x: round(x / mm), y: round(y / mm) },
  ...{ width: round(width / mm), height: round(height / mm) },
});
const round = (value: number) => Math.round(value * 100) / 100;
