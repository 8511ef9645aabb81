// Owns how words get into a PDF: a document without fonts of its own, widths, and stretches of text in the font that has
// each sign. What stands where, and in which colour, is for those who print.
import PDFDocument from "pdfkit";
import type { Locale } from "~/app/domain/values";
import { type Run, runsOf, type Weight } from "./fonts.server";

export type Pdf = InstanceType<typeof PDFDocument>;
/** Points; `leading` is the height of a line. */
export type Letter = { size: number; leading: number; weight: Weight };
export type About = { title: string; locale: Locale; createdAt: Date };

/** A4 without margins, without a page yet. */
export function openPdf({ title, locale, createdAt }: About): Pdf {
  return new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    // pdfkit opens its own Helvetica otherwise: a font of Latin only.
    font: "",
    lang: locale,
    displayTitle: true,
    info: { Title: title.toWellFormed(), CreationDate: createdAt, ModDate: createdAt },
  });
}

/** All bytes of a document, once it has ended. */
export function collect(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.on("error", reject);
  });
}

/** Half signs and those that draw nothing would only trouble a printer. */
export function cleaned<T>(content: T): T {
  const text = JSON.stringify(content, (_, value: unknown) =>
    typeof value === "string"
      ? value
          .toWellFormed()
          .replace(/[^\P{C}\n]|\uFFFD/gu, "")
          .normalize("NFC")
      : value,
  );
  return JSON.parse(text) as T;
}

let scratch: Pdf | undefined;

/** How wide a text is in points; asks a document that is never written. */
export function widthOf(text: string, { size, weight }: Pick<Letter, "size" | "weight">): number {
  return runsOf(text, weight).reduce((sum, run) => sum + advanceOf(run) * size, 0);
}

/** By font and sign, in parts of the size: asked for every sign of every line, the same in every document. */
const advances = new Map<string, Map<string, number>>();

function advanceOf(run: Run): number {
  const known = advances.get(run.face.name) ?? new Map<string, number>();
  advances.set(run.face.name, known);
  let sum = 0;
  for (const sign of run.text) {
    const wide = known.get(sign) ?? measure(sign, run);
    known.set(sign, wide);
    sum += wide;
  }
  return sum;
}

function measure(sign: string, run: Run): number {
  scratch ??= openPdf({ title: "", locale: "zh-CN", createdAt: new Date(0) });
  return use(scratch, run).fontSize(1000).widthOfString(sign) / 1000;
}

/** Takes the run's font up; a document reads each font once. */
function use(pdf: Pdf, { face: { name, bytes, family } }: Run): Pdf {
  return pdf.registerFont(name, bytes, family).font(name);
}

/** Where words stand: the top left corner of their line. `spread`: what is added after each sign to fill the line. */
export type At = { x: number; y: number; colour: string; spread?: number };

/** Sets one line of words; fonts of one family stand on it by their base, not by their top. */
export function drawWords(pdf: Pdf, text: string, letter: Letter, at: At) {
  const { size, leading, weight } = letter;
  const { colour, spread = 0 } = at;
  const base = at.y + (leading - size) / 2 + size * 0.88;
  let x = at.x;
  for (const run of runsOf(text, weight)) {
    use(pdf, run).fontSize(size).fillColor(colour);
    const how = { lineBreak: false, baseline: "alphabetic" } as const;
    pdf.text(run.text, x, base, spread ? { ...how, characterSpacing: spread } : how);
    x += advanceOf(run) * size + spread * Array.from(run.text).length;
  }
}
