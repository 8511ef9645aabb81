// Owns whose place on an upright page has ink or a seal in it. How sharp its words are is judge-sharpness's.
import type { Party } from "~/app/domain/paper";
import type { Rect, SignBox } from "~/app/features/printing/paper-page";
import type { Grey, Picture } from "./picture";
import { perMm } from "./set-upright";

/** Parts of a box that are enough for a name by hand, and for a seal. */
const enough = { ink: 0.006, colour: 0.012 };

/** Who has signed or sealed on this page: strokes where nothing is printed, or colour anywhere in the box. `grey`: without
 * its shadow. Ink that only crosses the edge of a box is not in it. */
export function findInk(page: Picture, grey: Grey, boxes: readonly SignBox[]): Party[] {
  return boxes.flatMap(({ party, blank, box }) => {
    const inked = partOf(shrunk(blank, 2), (n) => isDark(grey, n));
    const coloured = partOf(shrunk(box, 2), (n) => isColour(page, n));
    return inked > enough.ink || coloured > enough.colour ? [party] : [];
  });
}

/** Darker than the paper, with its neighbours: noise stands alone. */
function isDark({ width, grey }: Grey, n: number): boolean {
  return grey[n]! + grey[n + 1]! + grey[n + width]! + grey[n + width + 1]! < 4 * 165;
}

/** Red or blue, as seals and pens are. Paper in warm light is a little red as well, but evenly. */
export function isColour({ width, rgb }: Picture, n: number): boolean {
  let [red, green, blue] = [0, 0, 0];
  for (const at of [n, n + 1, n + width, n + width + 1]) {
    red += rgb[at * 3]!;
    green += rgb[at * 3 + 1]!;
    blue += rgb[at * 3 + 2]!;
  }
  const most = Math.max(red, green, blue);
  return most - Math.min(red, green, blue) > 0.35 * most + 60;
}

function partOf(rect: Rect, is: (n: number) => boolean): number {
  const { left, top, right, bottom } = pointsOf(rect);
  let [count, yes] = [0, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      count += 1;
      if (is(y * 210 * perMm + x)) yes += 1;
    }
  return count === 0 ? 0 : yes / count;
}

const shrunk = ({ x, y, width, height }: Rect, by: number): Rect => ({
  ...{ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by },
});

/** Where a rectangle of the sheet lies on the upright page. */
export const pointsOf = ({ x, y, width, height }: Rect) => ({
  left: Math.round(x * perMm),
  top: Math.round(y * perMm),
  right: Math.round((x + width) * perMm),
  bottom: Math.round((y + height) * perMm),
});
