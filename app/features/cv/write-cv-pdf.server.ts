// Owns how a CV becomes a PDF: A4, one and a half pages at most, every sign in a font that has it. What stands in it is
// read in read-cv, where it stands is laid out in lay-out-cv.
import PDFDocument from "pdfkit";
import type { Locale } from "~/app/domain/values";
import { type CvContent, type Measure, shorten } from "./cv-content";
import { missing, type Run, runsOf } from "./cv-fonts.server";
import { type Layout, layOutCv, type Mark, page, type Style, styles } from "./lay-out-cv";

/** The light theme's colours, on white paper. */
const colours = { ink: "#1B2A2F", soft: "#5B6770", line: "#DCD9CF", bridge: "#0E5E6F" } as const;
const mostPages = 1.5;
/** From all that a profile can hold to what fits on any account. */
const measures: readonly Measure[] = [
  { signs: 700, entries: 60 },
  { signs: 160, entries: 20 },
  { signs: 80, entries: 8 },
  { signs: 40, entries: 5 },
  { signs: 0, entries: 3 },
];
type Pdf = InstanceType<typeof PDFDocument>;
type Paper = { title: string; locale: Locale; createdAt: Date };

/** The CV as the bytes of a PDF. What would go beyond a page and a half is shortened, and the paper says so. */
export async function writeCvPdf(content: CvContent, paper: Paper): Promise<Buffer> {
  const pdf = openPdf(paper);
  const done = collect(pdf);
  const clean = cleaned(content);
  const { layout, notes } = fit(pdf, clean);
  for (let at = 0; at < layout.pages; at++) {
    pdf.addPage();
    for (const mark of layout.marks) if (mark.page === at) draw(pdf, mark);
  }
  const y = page.height - page.foot + 14;
  if (notes) drawWords(pdf, runsOf(notes, 400), "note", page.side, y);
  pdf.end();
  return done;
}

function openPdf({ title, locale, createdAt }: Paper): Pdf {
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

function collect(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.on("error", reject);
  });
}

/** Half signs and those that draw nothing would only trouble a printer. */
function cleaned<T>(content: T): T {
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

function fit(pdf: Pdf, content: CvContent): { layout: Layout; notes: string } {
  const width = (text: string, style: Style) => widthOf(pdf, text, style);
  const [whole, ...lesser] = measures.map((measure) => shorten(content, measure));
  let layout = layOutCv(whole ?? content, width);
  let isWhole = true;
  for (const less of lesser) {
    if (layout.used <= mostPages) break;
    layout = layOutCv(less, width);
    isWhole = false;
  }
  const lacks = layout.marks.some(
    (mark) => mark.what === "words" && runsOf(mark.text, 400).some(hasStandIn(mark.text)),
  );
  const { more, missing } = content.notes;
  return { layout, notes: [isWhole ? "" : more, lacks ? missing : ""].filter(Boolean).join(" ") };
}

const hasStandIn = (text: string) => (run: Run) =>
  run.text.includes(missing) && !text.includes(missing);

function widthOf(pdf: Pdf, text: string, style: Style): number {
  const { size, weight } = styles[style];
  return runsOf(text, weight).reduce((sum, run) => sum + advanceOf(pdf, run) * size, 0);
}

/** By font and sign, in parts of the size: asked for every sign of every line, the same in every document. */
const advances = new Map<string, Map<string, number>>();

function advanceOf(pdf: Pdf, run: Run): number {
  const known = advances.get(run.face.name) ?? new Map<string, number>();
  advances.set(run.face.name, known);
  let sum = 0;
  for (const sign of run.text) {
    const wide = known.get(sign) ?? use(pdf, run).fontSize(1000).widthOfString(sign) / 1000;
    known.set(sign, wide);
    sum += wide;
  }
  return sum;
}

/** Takes the run's font up; a document reads each font once. */
function use(pdf: Pdf, { face: { name, bytes, family } }: Run): Pdf {
  return pdf.registerFont(name, bytes, family).font(name);
}

function draw(pdf: Pdf, mark: Mark) {
  const { x, y } = mark;
  if (mark.what === "words") {
    drawWords(pdf, runsOf(mark.text, styles[mark.style].weight), mark.style, x, y);
  } else if (mark.what === "rule") {
    pdf.moveTo(x, y).lineTo(mark.until, y).lineWidth(0.6).stroke(colours.line);
  } else {
    const middle = (x + mark.until) / 2;
    pdf.moveTo(x, y).quadraticCurveTo(middle, y - 16, mark.until, y);
    pdf.lineWidth(1).stroke(colours.bridge);
    for (const pier of [x, mark.until]) pdf.circle(pier, y, 2.2).fill(colours.bridge);
  }
}

function drawWords(pdf: Pdf, runs: readonly Run[], style: Style, from: number, top: number) {
  const { size, leading, colour } = styles[style];
  // Fonts of one family stand on one line only by their base, not by their top.
  const base = top + (leading - size) / 2 + size * 0.88;
  let x = from;
  for (const run of runs) {
    use(pdf, run).fontSize(size).fillColor(colours[colour]);
    pdf.text(run.text, x, base, { lineBreak: false, baseline: "alphabetic" });
    x += advanceOf(pdf, run) * size;
  }
}
