// Owns what becomes of a scan before it is kept: a photo loses what a telephone hides in it (place, time, device) and what is
// larger than reading needs; a PDF is kept as it is, and never handed out again, only pictures of its pages.
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";
import { accept, type Outcome, refuse } from "~/app/domain/refusal";
import { type FileMime, mostPixels } from "~/app/domain/stored-file";

export type CleanScan = { bytes: Buffer; mime: FileMime };

/** Long enough for the code and for the words, in points. */
const longSide = 2_400;
const pictures = ["image/jpeg", "image/png", "image/webp", "image/tiff"];

/** Refusals: `pile.not_accepted` for anything but PDF, JPEG, PNG, WebP and TIFF, and for a picture that cannot be read. */
export async function cleanScan(bytes: Buffer): Promise<Outcome<CleanScan>> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type?.mime === "application/pdf") return accept({ bytes, mime: "application/pdf" });
  if (!type || !pictures.includes(type.mime)) return refuse("pile.not_accepted");
  try {
    const drawn = await sharp(bytes, { limitInputPixels: mostPixels })
      .autoOrient()
      .resize({ width: longSide, height: longSide, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .jpeg({ quality: 82 })
      .timeout({ seconds: 20 })
      .toBuffer();
    return accept({ bytes: drawn, mime: "image/jpeg" });
  } catch {
    return refuse("pile.not_accepted");
  }
}
