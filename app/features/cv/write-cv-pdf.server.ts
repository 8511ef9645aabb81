// Owns how a CV becomes a PDF: A4, one and a half pages at most, every sign in a font that has it. What stands in it is
// read in read-cv, where it stands is laid out in lay-out-cv.
import { missing, type Run, runsOf } from "~/app/platform/print/fonts.server";
import {
  type About,
  cleaned,
  collect,
  drawWords,
  openPdf,
  type Pdf,
  widthOf,
} from "~/app/platform/print/words.server";
import { type CvContent, type Measure, shorten } from "./cv-content";
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

/** The CV as the bytes of a PDF. What would go beyond a page and a half is shortened, and the paper says so. */
export async function writeCvPdf(content: CvContent, paper: About): Promise<Buffer> {
  const pdf = openPdf(paper);
  const done = collect(pdf);
  const clean = cleaned(content);
  const { layout, notes } = fit(clean);
  for (let at = 0; at < layout.pages; at++) {
    pdf.addPage();
    for (const mark of layout.marks) if (mark.page === at) draw(pdf, mark);
  }
  const y = page.height - page.foot + 14;
  if (notes) drawStyled(pdf, notes, "note", page.side, y);
  pdf.end();
  return done;
}

function fit(content: CvContent): { layout: Layout; notes: string } {
  const width = (text: string, style: Style) => widthOf(text, styles[style]);
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

function draw(pdf: Pdf, mark: Mark) {
  const { x, y } = mark;
  if (mark.what === "words") {
    drawStyled(pdf, mark.text, mark.style, x, y);
  } else if (mark.what === "rule") {
    pdf.moveTo(x, y).lineTo(mark.until, y).lineWidth(0.6).stroke(colours.line);
  } else {
    const middle = (x + mark.until) / 2;
    pdf.moveTo(x, y).quadraticCurveTo(middle, y - 16, mark.until, y);
    pdf.lineWidth(1).stroke(colours.bridge);
    for (const pier of [x, mark.until]) pdf.circle(pier, y, 2.2).fill(colours.bridge);
  }
}

function drawStyled(pdf: Pdf, text: string, style: Style, x: number, y: number) {
  drawWords(pdf, text, styles[style], { x, y, colour: colours[styles[style].colour] });
}
