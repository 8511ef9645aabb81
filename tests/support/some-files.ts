// Files as people bring them: small pictures and papers made on the spot.
import sharp from "sharp";

/** A plain picture. */
export function aPicture(
  format: "png" | "jpeg" | "webp",
  width = 60,
  height = 40,
): Promise<Buffer> {
  return sharp({
    create: { width, height, channels: 3, background: "#aa5500" },
    limitInputPixels: false,
  })
    .toFormat(format)
    .toBuffer();
}

/** A paper of one empty page, with whatever else is to stand in it. */
export function aPdf(extra: (string | Buffer)[] = []): Buffer {
  const head = `%PDF-1.7
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>
endobj
`;
  const tail = `\ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([head, ...extra, tail].map((part) => Buffer.from(part)));
}
