// A printed pile as it comes back: signed by hand, sealed in red, photographed crookedly in uneven light.
import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";
import { apply, fitHomography, type Point } from "~/app/features/piles/homography";
import type { Picture } from "~/app/features/piles/picture";
import type { SignBox } from "~/app/features/printing/paper-page";

/** The same numbers for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pages of a PDF in colour. */
export async function printed(pdf: Uint8Array, dpi = 150): Promise<Picture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages: Picture[] = [];
  for (const page of document.pages()) {
    const { width, height, data } = await page.render({ scale: dpi / 72, render: "bitmap" });
    const rgb = new Uint8Array(width * height * 3);
    for (let n = 0; n < width * height; n += 1)
      for (let c = 0; c < 3; c += 1) rgb[n * 3 + c] = data[n * 4 + c]!;
    pages.push({ width, height, rgb });
  }
  document.destroy();
  library.destroy();
  return pages;
}

const svg = (width: number, height: number, body: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 210 297">${body}</svg>`,
  );

/** Strokes in the boxes of hands, a ring with a star in those of seals. */
export async function signedPage(
  page: Picture,
  boxes: readonly SignBox[],
  roll: () => number,
): Promise<Picture> {
  const body = boxes
    .map(({ party, blank: { x, y, width, height } }) => {
      const [cx, cy] = [x + width / 2 + (roll() - 0.5) * 8, y + height / 2 + (roll() - 0.5) * 6];
      if (party === "firm" || party === "school") {
        return `<g fill="none" stroke="#d4232b" stroke-opacity=".8" stroke-width="1.1"><circle cx="${cx}" cy="${cy}" r="20"/><path d="M${cx - 5} ${cy + 4}L${cx} ${cy - 6}L${cx + 5} ${cy + 4}L${cx - 6} ${cy - 2}h12z"/><path d="M${cx - 12} ${cy + 10}h24M${cx - 14} ${cy - 9}q14 -12 28 0" stroke-dasharray="2.5 1"/></g>`;
      }
      const points = Array.from(
        { length: 14 },
        (_, n) => `${cx - 14 + n * 2} ${cy + (roll() - 0.5) * 11}`,
      );
      return `<path d="M${points.join("L")}" fill="none" stroke="#1c2340" stroke-width=".6"/>`;
    })
    .join("");
  const { data } = await sharp(page.rgb, {
    raw: { width: page.width, height: page.height, channels: 3 },
  })
    .composite([{ input: svg(page.width, page.height, body) }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...page, rgb: data };
}

export type Shot = {
  turn?: number;
  tilt?: number;
  blur?: number;
  long?: number;
  quarter?: number;
  /** Part of daylight that falls on the desk; noise stays, as in a telephone at night. */
  light?: number;
  /** Of the JPEG. */
  quality?: number;
};

/** A photo of a page on a desk: turned by degrees, tilted, in light that falls from one side, with noise, as JPEG. */
export async function photographed(
  page: Picture,
  roll: () => number,
  shot: Shot = {},
): Promise<Buffer> {
  const { turn = (roll() - 0.5) * 24, tilt = 0.06, blur = 0, long = 2_000, quarter = 0 } = shot;
  const { light: daylight = 1, quality = 60 } = shot;
  const [wide, tall] = [Math.round(long * 0.75), long];
  const scale = (tall * 0.84) / page.height;
  const angle = (turn * Math.PI) / 180;
  const corner = (x: number, y: number): Point => {
    const [dx, dy] = [(x - page.width / 2) * scale, (y - page.height / 2) * scale];
    const u = dx * Math.cos(angle) - dy * Math.sin(angle);
    const v = dx * Math.sin(angle) + dy * Math.cos(angle);
    const shift = () => (roll() - 0.5) * tilt * page.width * scale;
    return [wide / 2 + u * 0.94 + shift(), tall / 2 + v * 0.94 + shift()];
  };
  const flat: Point[] = [
    [0, 0],
    [page.width, 0],
    [page.width, page.height],
    [0, page.height],
  ];
  const pairs = flat.map((from) => ({ to: from, from: corner(...from), weight: 1 }));
  const back = fitHomography(pairs)!;
  const rgb = new Uint8Array(wide * tall * 3);
  const [lightX, lightY] = [roll() - 0.5, roll() - 0.5];
  for (let y = 0; y < tall; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const [u, v] = apply(back, [x, y]);
      const [left, top] = [Math.floor(u), Math.floor(v)];
      const isPaper = left >= 0 && top >= 0 && left < page.width - 1 && top < page.height - 1;
      const light =
        daylight * (0.82 + 0.34 * (lightX * (x / wide - 0.5) + lightY * (y / tall - 0.5)));
      const [r, d] = [u - left, v - top];
      for (let c = 0; c < 3; c += 1) {
        const warm = [1, 0.985, 0.94][c]!;
        const at = (top * page.width + left) * 3 + c;
        const value = isPaper
          ? (page.rgb[at]! * (1 - r) + page.rgb[at + 3]! * r) * (1 - d) +
            (page.rgb[at + page.width * 3]! * (1 - r) + page.rgb[at + page.width * 3 + 3]! * r) * d
          : [92, 74, 58][c]!;
        rgb[(y * wide + x) * 3 + c] = Math.max(0, Math.min(255, value * light * warm));
      }
    }
  const raw = { raw: { width: wide, height: tall, channels: 3 } } as const;
  const seen = blur > 0 ? await sharp(rgb, raw).blur(blur).raw().toBuffer() : rgb;
  for (let n = 0; n < seen.length; n += 3) {
    const noise = (roll() - 0.5) * 16;
    for (let c = 0; c < 3; c += 1) seen[n + c] = Math.max(0, Math.min(255, seen[n + c]! + noise));
  }
  const jpeg = await sharp(seen, raw).jpeg({ quality }).toBuffer();
  return quarter === 0 ? jpeg : sharp(jpeg).rotate(quarter).jpeg({ quality }).toBuffer();
}
