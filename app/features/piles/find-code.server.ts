// Owns reading the code of a page in a picture: crooked, turned, in bad light. ZXing does it; its program lies beside it in
// the package and is never fetched from anywhere.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { type PageCode, parsePageCode } from "~/app/domain/page-code";
import { qrModules } from "~/app/features/public-pages/qr-code";
import type { Point } from "./homography";
import type { Picture } from "./picture";

/** `isOurs`: false where there is a code, but of something else. `corners`: of its squares, in reading order. */
export type FoundCode = { code: PageCode | null; corners: Point[]; modules: number };

const require = createRequire(import.meta.url);
let isReady = false;

function prepare() {
  if (isReady) return;
  const file = readFileSync(require.resolve("zxing-wasm/reader/zxing_reader.wasm"));
  const wasmBinary = new Uint8Array(file).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
  isReady = true;
}

/** The page's code; one of something else only where no page has one; null where none is seen. */
export async function findCode({ width, height, rgb }: Picture): Promise<FoundCode | null> {
  prepare();
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let n = 0; n < width * height; n += 1) {
    data[n * 4] = rgb[n * 3]!;
    data[n * 4 + 1] = rgb[n * 3 + 1]!;
    data[n * 4 + 2] = rgb[n * 3 + 2]!;
  }
  const results = await readBarcodes(
    { width, height, data, colorSpace: "srgb" },
    { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 4 },
  );
  const found = results.flatMap(({ isValid, text, position }): FoundCode[] => {
    if (!isValid) return [];
    const { topLeft, topRight, bottomRight, bottomLeft } = position;
    const corners = [topLeft, topRight, bottomRight, bottomLeft].map(({ x, y }): Point => [x, y]);
    return [{ code: parsePageCode(text), corners, modules: qrModules(text)?.length ?? 0 }];
  });
  return found.find(({ code }) => code) ?? found[0] ?? null;
}
