// Owns pictures as plain bytes: three of colour for each point, and how dark a stretch of one is.

/** Red, green, blue, row after row. */
export type Picture = { width: number; height: number; rgb: Uint8Array };
export type Grey = { width: number; height: number; grey: Uint8Array };

/** As bright as an eye sees it. */
export function greyOf({ width, height, rgb }: Picture): Grey {
  const grey = new Uint8Array(width * height);
  for (let n = 0, at = 0; n < grey.length; n += 1, at += 3) {
    grey[n] = (rgb[at]! * 77 + rgb[at + 1]! * 150 + rgb[at + 2]! * 29) >> 8;
  }
  return { width, height, grey };
}

/** The mean brightness of any upright square, asked often: sums over all squares from the corner. */
export function brightnessOf({ width, height, grey }: Grey) {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += grey[y * width + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  /** Around a middle, `reach` to each side; what lies outside does not count. */
  return (cx: number, cy: number, reach: number): number => {
    const [x1, y1] = [clamp(cx - reach, width), clamp(cy - reach, height)];
    const [x2, y2] = [clamp(cx + reach + 1, width), clamp(cy + reach + 1, height)];
    const count = (x2 - x1) * (y2 - y1);
    if (count <= 0) return 255;
    const sum =
      sums[y2 * stride + x2]! -
      sums[y1 * stride + x2]! -
      sums[y2 * stride + x1]! +
      sums[y1 * stride + x1]!;
    return sum / count;
  };
}

const clamp = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);
