// Owns how sharp the words of an upright page are. Seals and coloured pens are left out: their broad strokes say nothing of
// the words beside them; noise is taken off, or a blurred page in bad light would pass for a sharp one.
import type { Rect } from "~/app/features/printing/paper-page";
import { isColour, pointsOf } from "./judge-page";
import type { Grey, Picture } from "./picture";

/** The part of the page where words stand, in tiles of a few lines (mm). */
const words = { x: 24, y: 36, width: 162, height: 238 };
const tiles = { across: 3, down: 6 };
/** A tile with less in it says nothing of the sharpness. */
const leastVariance = 150;
/** Of a tile that is mostly seal too little is left to judge by. */
const leastLeft = 0.4;
/** As light as this, with all around it, is bare paper: what moves there is noise. */
const bare = 205;
/** Points: seals are taken out with their soft edges, in squares. */
const square = 4;

/** 0 to about 5: how fast brightness turns beside how much it varies, so that few words and many count alike; of the tiles
 * with words in them the one that a quarter is worse than. Null: no words at all. */
export function sharpnessOf({ page, grey }: { page: Picture; grey: Grey }): number | null {
  const coloured = squaresOfColour(page);
  const found: number[] = [];
  for (let n = 0; n < tiles.across * tiles.down; n += 1) {
    const width = words.width / tiles.across;
    const height = words.height / tiles.down;
    const x = words.x + (n % tiles.across) * width;
    const y = words.y + Math.floor(n / tiles.across) * height;
    const one = sharpnessIn(grey, { x, y, width, height }, coloured);
    if (one !== null) found.push(one);
  }
  found.sort((a, b) => a - b);
  return found.length === 0 ? null : found[Math.floor(found.length / 4)]!;
}

type HasColour = (x: number, y: number) => boolean;

/** Squares with colour in them, and those beside them. */
function squaresOfColour(page: Picture): HasColour {
  const [across, down] = [Math.ceil(page.width / square), Math.ceil(page.height / square)];
  const marked = new Uint8Array(across * down);
  for (let y = 0; y < page.height - 1; y += 2)
    for (let x = 0; x < page.width - 1; x += 2) {
      if (!isColour(page, y * page.width + x)) continue;
      mark(marked, across, down, Math.floor(x / square), Math.floor(y / square));
    }
  return (x, y) => marked[Math.floor(y / square) * across + Math.floor(x / square)] === 1;
}

function mark(marked: Uint8Array, across: number, down: number, cx: number, cy: number): void {
  for (let y = Math.max(0, cy - 1); y <= Math.min(down - 1, cy + 1); y += 1)
    for (let x = Math.max(0, cx - 1); x <= Math.min(across - 1, cx + 1); x += 1)
      marked[y * across + x] = 1;
}

function sharpnessIn({ width, grey }: Grey, rect: Rect, hasColour: HasColour): number | null {
  const { left, top, right, bottom } = pointsOf(rect);
  let [count, sum, squares, bends, papers, noise] = [0, 0, 0, 0, 0, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      if (hasColour(x, y)) continue;
      const n = y * width + x;
      const here = grey[n]!;
      const [west, east] = [grey[n - 2]!, grey[n + 2]!];
      const [north, south] = [grey[n - 2 * width]!, grey[n + 2 * width]!];
      const bend = (west + east + north + south - 4 * here) ** 2;
      count += 1;
      sum += here;
      squares += here * here;
      bends += bend;
      if (Math.min(here, west, east, north, south) < bare) continue;
      papers += 1;
      noise += bend;
    }
  if (count < leastLeft * (right - left) * (bottom - top)) return null;
  const ofNoise = papers === 0 ? 0 : noise / papers;
  const variance = squares / count - (sum / count) ** 2 - ofNoise / 20;
  return variance < leastVariance ? null : Math.max(0, bends / count - ofNoise) / variance;
}
