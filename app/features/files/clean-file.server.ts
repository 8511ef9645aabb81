// Owns what becomes of bytes that somebody brings: told apart by what they are, never by their name; pictures are drawn
// anew, so that nothing hidden in them stays; papers are kept as they are, or refused.
import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import { accept, type Outcome, type RefusalCode, refuse } from "~/app/domain/refusal";
import {
  type FileMime,
  largestPaper,
  longestSide,
  mostPixels,
  thumbSide,
} from "~/app/domain/stored-file";
import { findPdfFault, type PdfFault } from "./pdf-faults.server";

export type CleanFile = { mime: FileMime; bytes: Buffer; thumb: Buffer | null };

const pictures = ["image/jpeg", "image/png", "image/webp"];
const refusalOf: Record<PdfFault, RefusalCode> = {
  broken: "file.unreadable",
  locked: "file.pdf_locked",
  active: "file.pdf_active",
};
sharp.cache(false);
sharp.concurrency(1);

/** A paper as it came, or a picture drawn anew as JPEG: upright, on white, at most 2000 pixels long, without EXIF, with
 * a small copy. Refusals: `file.too_large` (a paper), `file.not_accepted`, `file.unreadable`, `file.picture_too_large` (pixels), `file.pdf_locked`,
 * `file.pdf_active`. */
export async function cleanFile(bytes: Buffer): Promise<Outcome<CleanFile>> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type?.mime === "application/pdf") return cleanPdf(bytes);
  return type && pictures.includes(type.mime) ? cleanPicture(bytes) : refuse("file.not_accepted");
}

async function cleanPdf(bytes: Buffer): Promise<Outcome<CleanFile>> {
  if (bytes.length > largestPaper) {
    return refuse("file.too_large", { most: largestPaper / 1_000_000 });
  }
  const fault = await findPdfFault(bytes);
  return fault ? refuse(refusalOf[fault]) : accept({ mime: "application/pdf", bytes, thumb: null });
}

async function cleanPicture(bytes: Buffer): Promise<Outcome<CleanFile>> {
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!size) return refuse("file.unreadable");
  const pixels = size.width * (size.pageHeight ?? size.height);
  if (pixels > mostPixels) {
    return refuse("file.picture_too_large", { most: mostPixels / 1_000_000 });
  }
  try {
    const whole = await drawn(sharp(bytes, { limitInputPixels: mostPixels }), longestSide, 84);
    const thumb = await drawn(sharp(whole), thumbSide, 76);
    return accept({ mime: "image/jpeg", bytes: whole, thumb });
  } catch {
    return refuse("file.unreadable");
  }
}

function drawn(picture: Sharp, side: number, quality: number): Promise<Buffer> {
  return picture
    .autoOrient()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality, mozjpeg: true })
    .timeout({ seconds: 10 })
    .toBuffer();
}
