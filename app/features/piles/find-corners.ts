// Owns finding the four dark squares of a page in a picture of it, beginning at the code, which is known exactly: each one
// that is found makes the guess of the next one better.
import { codeRect, corners, cornerSide } from "~/app/features/printing/paper-page";
import {
  apply,
  fitFlat,
  fitHomography,
  type Homography,
  type Pair,
  type Point,
} from "./homography";
import { brightnessOf, type Grey } from "./picture";

/** Millimetres: how far a square may be from where it is guessed, by how many were found before. */
const reaches = [9, 30, 30, 16];
/** How much darker than around it a square has to be, of 255. */
const leastContrast = 45;
/** From the corner beside the code around to the one that is farthest. */
const order = [1, 0, 2, 3];

/** Where the sheet lies in the picture; `corners`: how many squares were found. */
export type Found = { onto: Homography; corners: number };

/** `code`: the corners of the code's dark squares in the picture, in its own reading order; `modules`: its side. */
export function findCorners(grey: Grey, code: readonly Point[], modules: number): Found | null {
  const pairs = pairsOfCode(code, modules);
  let onto = fitFlat(pairs);
  const brightness = brightnessOf(grey);
  let found = 0;
  for (const which of order) {
    if (!onto) return null;
    const corner = corners[which]!;
    const unit = unitAt(onto, codeMiddle);
    const at = searchSquare(grey, brightness, apply(onto, corner), unit, reaches[found] ?? 0);
    if (!at) continue;
    pairs.push({ from: corner, to: at, weight: 2 });
    found += 1;
    // The code and two squares beside it bend a guess of the far side too much.
    onto = found < 3 ? fitFlat(pairs) : fitHomography(pairs);
  }
  return onto && { onto, corners: found };
}

const codeMiddle: Point = [codeRect.x + codeRect.width / 2, codeRect.y + codeRect.height / 2];

function pairsOfCode(code: readonly Point[], modules: number): Pair[] {
  const side = codeRect.width / (modules + 8);
  const [left, top] = [codeRect.x + 4 * side, codeRect.y + 4 * side];
  const [right, bottom] = [left + modules * side, top + modules * side];
  const sheet: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return sheet.flatMap((from, n) => (code[n] ? [{ from, to: code[n], weight: 1 }] : []));
}

/** Points of the picture to a millimetre, around a point of the sheet. */
function unitAt(onto: Homography, [x, y]: Point): number {
  const [one, other] = [apply(onto, [x - 5, y - 5]), apply(onto, [x + 5, y + 5])];
  return Math.hypot(other[0] - one[0], other[1] - one[1]) / Math.hypot(10, 10);
}

type Brightness = ReturnType<typeof brightnessOf>;

function searchSquare(
  grey: Grey,
  brightness: Brightness,
  guess: Point,
  unit: number,
  reach: number,
) {
  const far = reach * unit;
  const step = Math.max(1, Math.round(unit / 2));
  let best: { score: number; at: Point } = { score: 0, at: guess };
  for (let dy = -far; dy <= far; dy += step)
    for (let dx = -far; dx <= far; dx += step) {
      const at: Point = [guess[0] + dx, guess[1] + dy];
      if (at[0] < 0 || at[1] < 0 || at[0] >= grey.width || at[1] >= grey.height) continue;
      // Of two that look alike the nearer one.
      const score = scoreAt(brightness, at, unit) - (8 * Math.hypot(dx, dy)) / far;
      if (score > best.score) best = { score, at };
    }
  return best.score < leastContrast ? null : middleOf(grey, brightness, best.at, unit);
}

/** Dark inside, light all around: the least bright of eight places around decides. */
function scoreAt(brightness: Brightness, [x, y]: Point, unit: number): number {
  const inside = brightness(x, y, cornerSide * unit * 0.3);
  if (inside > 150) return 0;
  const far = cornerSide * unit * 1.05;
  let around = 255;
  for (let n = 0; n < 8; n += 1) {
    const turn = (n * Math.PI) / 4;
    const [ax, ay] = [x + far * Math.cos(turn), y + far * Math.sin(turn)];
    around = Math.min(around, brightness(ax, ay, unit * 0.5));
  }
  return around - inside;
}

/** The middle of what is dark there, to parts of a point. */
function middleOf(
  { width, height, grey }: Grey,
  brightness: Brightness,
  [cx, cy]: Point,
  unit: number,
): Point {
  const light = brightness(cx, cy, cornerSide * unit * 1.2);
  const dark = brightness(cx, cy, cornerSide * unit * 0.3);
  const border = (light + dark) / 2;
  const reach = cornerSide * unit * 0.85;
  let [sum, sx, sy] = [0, 0, 0];
  for (let y = Math.max(0, Math.round(cy - reach)); y <= Math.min(height - 1, cy + reach); y += 1)
    for (
      let x = Math.max(0, Math.round(cx - reach));
      x <= Math.min(width - 1, cx + reach);
      x += 1
    ) {
      const weight = Math.max(0, border - grey[y * width + x]!);
      sum += weight;
      sx += weight * x;
      sy += weight * y;
    }
  return sum === 0 ? [cx, cy] : [sx / sum, sy / sum];
}
