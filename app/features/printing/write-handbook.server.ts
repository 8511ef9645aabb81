// Owns a handbook, or those of a class, as one PDF: cover, contents with pages, plan, papers as they were frozen, weeks with
// photos, visits, hours, assessments. Sent while it is drawn.
import { Readable } from "node:stream";
import { cleaned, openPdf, type Pdf, widthOf } from "~/app/platform/print/words.server";
import { drawFrame, drawMark } from "./draw-frame.server";
import { drawPaper } from "./draw-paper.server";
import type { Handbook, HandbookPart } from "./handbook-facts";
import { handbookWords as words } from "./handbook-words.data";
import { mm, type PaperLayout, sheet, styles } from "./paper-page";
import type { PaperPrint } from "./paper-print";
import { PaperSheet } from "./paper-sheet";
import { countPaperPages } from "./read-paper-layout.server";

type Photo = { page: number; x: number; y: number; width: number; height: number; bytes: Buffer };
type Laid =
  | { title: string; pages: number; layout: PaperLayout; photos: Photo[] }
  | { title: string; pages: number; paper: PaperPrint };
type About = { title: string; createdAt: Date };

/** The bytes of handbooks as they come, one after the other. */
export function streamHandbooks(
  books: AsyncIterable<Handbook> | Iterable<Handbook>,
  { title, createdAt }: About,
): ReadableStream<Uint8Array> {
  const pdf = openPdf({ title, locale: "zh-CN", createdAt });
  const source = pdf as unknown as Readable;
  void (async () => {
    let isEmpty = true;
    for await (const book of books) {
      isEmpty = false;
      drawHandbook(pdf, book);
      await new Promise((done) => setImmediate(done));
      while (source.readableLength > 8_000_000 && !source.destroyed)
        await new Promise((done) => setTimeout(done, 20));
      if (source.destroyed) return;
    }
    if (isEmpty) pdf.addPage();
    pdf.end();
  })().catch((error: unknown) => {
    source.destroy(error instanceof Error ? error : new Error("broken"));
  });
  return Readable.toWeb(source) as ReadableStream<Uint8Array>;
}

function drawHandbook(pdf: Pdf, book: Handbook) {
  const clean = { ...book, ...cleaned({ student: book.student, cover: book.cover }) };
  const laid = book.sections.map((section): Laid => {
    if ("paper" in section) {
      return { ...section, pages: countPaperPages(section.paper.content) };
    }
    return laySection(section);
  });
  const front = layFront(clean, laid);
  let page = drawPages(pdf, clean.student, 1, { ...front, photos: [] });
  for (const one of laid) {
    if ("paper" in one) page += drawPaper(pdf, one.paper);
    else page = drawPages(pdf, clean.student, page, one);
  }
}

const newSheet = () => new PaperSheet((text, style) => widthOf(text, styles[style]));

/** Cover and contents; the pages of what follows are counted from their own length. */
function layFront(book: Handbook, laid: readonly Laid[]): { pages: number; layout: PaperLayout } {
  const write = (first: number) => {
    const front = newSheet();
    front.gap(40 * mm);
    front.centred(book.school, "heading");
    front.gap(8);
    front.centred(words.title, "title");
    front.gap(24 * mm);
    for (const { term, detail } of book.cover) front.row(term, detail);
    front.leaf();
    front.heading(words.contents, 60);
    let page = first;
    for (const { title, pages } of laid) {
      front.row(words.page(page), title);
      page += pages;
    }
    return front.done();
  };
  const { pages } = write(1);
  return { pages, layout: write(pages + 1) };
}

function laySection({ title, parts }: { title: string; parts: readonly HandbookPart[] }): Laid {
  const pages = newSheet();
  const photos: Photo[] = [];
  pages.centred(title, "title");
  pages.gap(6);
  if (parts.length === 0) pages.paragraph(words.none);
  for (const part of parts) {
    if (part.heading) pages.heading(cleaned(part.heading), 50);
    for (const { term, detail } of cleaned(part.rows)) pages.row(term, detail);
    photos.push(...layPhotos(pages, part.photos));
  }
  const layout = pages.done();
  return { title, pages: layout.pages, layout, photos };
}

function layPhotos(pages: PaperSheet, photos: readonly Buffer[]): Photo[] {
  if (photos.length === 0) return [];
  const [width, height] = [78 * mm, 58 * mm];
  pages.gap(6);
  const at = pages.block(height + 6);
  return photos.map((bytes, n) => ({
    ...{ ...at, width, height, bytes },
    x: sheet.side * mm + n * (width + 6 * mm),
  }));
}

type Drawn = { layout: PaperLayout; pages: number; photos: readonly Photo[] };

/** Answers the number of the page after the last one. */
function drawPages(
  pdf: Pdf,
  student: string,
  first: number,
  { layout, pages, photos }: Drawn,
): number {
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage();
    drawFrame(pdf, { above: [], below: words.foot(student, first + page - 1), code: null });
    for (const mark of layout.marks) if (mark.page === page) drawMark(pdf, mark);
    for (const { x, y, width, height, bytes, ...photo } of photos) {
      if (photo.page === page) pdf.image(bytes, x, y, { fit: [width, height] });
    }
  }
  return first + pages;
}
