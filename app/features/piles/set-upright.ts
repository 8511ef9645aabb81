// Owns drawing a page upright and whole from a picture of it, and taking the shadow off it.
import { sheet } from "~/app/features/printing/paper-page";
import { apply, type Homography } from "./homography";
import type { Grey, Picture } from "./picture";

/** Points to a millimetre of an upright page: 127 to the inch. */
export const perMm = 5;

/** The sheet as it lies flat; what the picture does not show is white. */
export function setUpright({ width, height, rgb }: Picture, onto: Homography): Picture {
  const [wide, tall] = [sheet.width * perMm, sheet.height * perMm];
  const out = new Uint8Array(wide * tall * 3).fill(255);
  for (let y = 0; y < tall; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const [u, v] = apply(onto, [(x + 0.5) / perMm, (y + 0.5) / perMm]);
      const [left, top] = [Math.floor(u), Math.floor(v)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [right, down] = [u - left, v - top];
      const from = (top * width + left) * 3;
      const below = from + width * 3;
      for (let c = 0; c < 3; c += 1) {
        const above = rgb[from + c]! * (1 - right) + rgb[from + 3 + c]! * right;
        const under = rgb[below + c]! * (1 - right) + rgb[below + 3 + c]! * right;
        out[(y * wide + x) * 3 + c] = above * (1 - down) + under * down;
      }
    }
  return { width: wide, height: tall, rgb: out };
}

const cell = 40;

/** Brightness with the paper at 255 everywhere: each place by the light of the paper around it. */
export function withoutShadow({ width, height, grey }: Grey): Grey {
  const [across, down] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const paper = smooth(paperLight({ width, height, grey }, across, down), across, down);
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const light = between(paper, across, down, x / cell - 0.5, y / cell - 0.5);
      out[y * width + x] = Math.min(255, (grey[y * width + x]! * 255) / Math.max(40, light));
    }
  return { width, height, grey: out };
}

/** By cell: the brightness that nine of ten points stay below. */
function paperLight({ width, height, grey }: Grey, across: number, down: number): Float64Array {
  const light = new Float64Array(across * down);
  for (let n = 0; n < light.length; n += 1) {
    const [left, top] = [(n % across) * cell, Math.floor(n / across) * cell];
    const counts = new Uint32Array(256);
    let all = 0;
    for (let y = top; y < Math.min(height, top + cell); y += 2)
      for (let x = left; x < Math.min(width, left + cell); x += 2) {
        counts[grey[y * width + x]!]! += 1;
        all += 1;
      }
    let [value, above] = [255, counts[255]!];
    while (value > 0 && above < all * 0.2) {
      value -= 1;
      above += counts[value]!;
    }
    light[n] = value;
  }
  return light;
}

/** A cell full of ink is as light as the lightest beside it. */
function smooth(light: Float64Array, across: number, down: number): Float64Array {
  return light.map((own, n) => {
    const [cx, cy] = [n % across, Math.floor(n / across)];
    let best = own;
    for (let y = Math.max(0, cy - 1); y <= Math.min(down - 1, cy + 1); y += 1)
      for (let x = Math.max(0, cx - 1); x <= Math.min(across - 1, cx + 1); x += 1)
        best = Math.max(best, light[y * across + x]! * 0.94);
    return best;
  });
}

function between(light: Float64Array, across: number, down: number, x: number, y: number): number {
  const [left, top] = [hold(Math.floor(x), across), hold(Math.floor(y), down)];
  const [right, below] = [hold(left + 1, across), hold(top + 1, down)];
  const [u, v] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  const above = light[top * across + left]! * (1 - u) + light[top * across + right]! * u;
  const under = light[below * across + left]! * (1 - u) + light[below * across + right]! * u;
  return above * (1 - v) + under * v;
}

const hold = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
