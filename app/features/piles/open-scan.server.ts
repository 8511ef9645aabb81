// Owns turning a scan into pictures, page by page: a PDF by PDFium, a photo as it was taken, upright and not larger than
// its code needs. One page at a time is in memory.
import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";
import { mostPixels } from "~/app/domain/stored-file";
import type { Picture } from "./picture";

/** Points of the long side of a picture that is looked at. */
const longSide = 2_200;
/** Pages of one PDF: a class with four pages each, twice over. */
export const mostPdfPages = 800;

/** Hands each page of a file to `take`, in order. Throws where the file is neither, or breaks on the way. */
export async function openScan(
  { bytes, mime }: { bytes: Buffer; mime: string },
  take: (picture: Picture) => Promise<void>,
): Promise<void> {
  if (mime === "application/pdf") await openPdf(bytes, take);
  else await take(await openPhoto(bytes));
}

async function openPhoto(bytes: Buffer): Promise<Picture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: longSide, height: longSide, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}

async function openPdf(bytes: Buffer, take: (picture: Picture) => Promise<void>): Promise<void> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      const count = Math.min(document.getPageCount(), mostPdfPages);
      for (let n = 0; n < count; n += 1) {
        const page = document.getPage(n);
        const { originalWidth, originalHeight } = page.getOriginalSize();
        const scale = Math.min(4, longSide / Math.max(originalWidth, originalHeight));
        await take(withoutBlue(await page.render({ scale, render: "bitmap" })));
      }
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

/** PDFium gives four bytes a point, blue or red first as its build will; ours are red first. */
function withoutBlue({
  width,
  height,
  data,
}: {
  width: number;
  height: number;
  data: Uint8Array;
}): Picture {
  const rgb = new Uint8Array(width * height * 3);
  for (let n = 0; n < width * height; n += 1) {
    rgb[n * 3] = data[n * 4]!;
    rgb[n * 3 + 1] = data[n * 4 + 1]!;
    rgb[n * 3 + 2] = data[n * 4 + 2]!;
  }
  return { width, height, rgb };
}
