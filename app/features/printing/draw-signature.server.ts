// Owns how a name that was given online stands in its box: the drawing, else the typed name, with when and how below.
import { type Pdf, widthOf } from "~/app/platform/print/words.server";
import { drawLine } from "./draw-frame.server";
import { colours, mm, type Rect, type SignBox, styles } from "./paper-page";
import type { PrintedSignature } from "./paper-print";
import { paperWords } from "./paper-words.data";

const instant = new Intl.DateTimeFormat("zh-CN", {
  ...{ timeZone: "Asia/Shanghai", year: "numeric", month: "long", day: "numeric" },
  ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
});

/** An instant as papers say it, in the time of Shanghai. */
export function sayInstant(at: Date): string {
  return instant.format(at);
}

/** Draws a signature into its box; nothing where nobody signed or where paper carries the real one. */
export function drawSignature(pdf: Pdf, signature: PrintedSignature, { blank, box }: SignBox) {
  const { signedAt, method, drawing, typedName, signerName } = signature;
  if (!signedAt || !method) return;
  const how = `${sayInstant(signedAt)} · ${paperWords.methods[method]}`;
  const base = (box.y + box.height) * mm - styles.note.leading - 8;
  if (method !== "paper") {
    if (drawing) drawStrokes(pdf, drawing, blank);
    else drawName(pdf, typedName || signerName, blank);
  }
  drawLine(pdf, fitted(how, (box.width - 6) * mm), "note", box.x * mm + 8, base);
}

function fitted(text: string, wide: number): string {
  let cut = text;
  while (cut && widthOf(cut, styles.note) > wide) cut = Array.from(cut).slice(0, -1).join("");
  return cut;
}

function drawName(pdf: Pdf, name: string, { x, y, width, height }: Rect) {
  const wide = widthOf(name, styles.hand);
  const left = x * mm + Math.max(0, (width * mm - wide) / 2);
  const top = y * mm + Math.max(0, (height * mm - styles.hand.leading) / 2);
  drawLine(pdf, name, "hand", left, top);
}

const number = /-?\d+(?:\.\d+)?/g;

/** Strokes of any size, made to fit; what is no path of moves and lines is left out. */
function drawStrokes(pdf: Pdf, drawing: string, room: Rect) {
  if (!/^[MLml\d\s.,-]{1,20000}$/.test(drawing)) return;
  const values = Array.from(drawing.matchAll(number), ([found]) => Number(found));
  const xs = values.filter((_, n) => n % 2 === 0);
  const ys = values.filter((_, n) => n % 2 === 1);
  if (ys.length === 0) return;
  const [left, top] = [least(xs), least(ys)];
  const [wide, tall] = [most(xs) - left || 1, most(ys) - top || 1];
  const scale = Math.min((room.width * mm * 0.8) / wide, (room.height * mm * 0.9) / tall);
  pdf.save();
  pdf.translate(
    room.x * mm + (room.width * mm - wide * scale) / 2,
    room.y * mm + (room.height * mm - tall * scale) / 2,
  );
  pdf.scale(scale).translate(-left, -top).path(drawing);
  pdf
    .lineWidth(1.4 / scale)
    .lineCap("round")
    .lineJoin("round")
    .stroke(colours.ink);
  pdf.restore();
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
