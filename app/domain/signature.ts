// Owns what a signature is made of: a typed name, perhaps a drawn one, and the evidence of how it came about.
import { z } from "zod/mini";

/** A drawing as the `d` of an SVG path of lines only, within a box of 600 by 200; long enough for any hand, short enough
 * for a row. */
export const drawingBox = { width: 600, height: 200 } as const;
const longestDrawing = 8_000;
const shape = /^(?:[ML]\d{1,3} \d{1,3})*$/;

/** Whether a text is such a drawing, or none. */
export function isDrawing(drawn: string): boolean {
  return drawn.length <= longestDrawing && shape.test(drawn) && !drawn.startsWith("L");
}

/** A name as it is compared: no blanks, no middle dots of one or the other kind, capitals alike. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) =>
    name
      .normalize("NFKC")
      .replace(/[\s·•・.]/g, "")
      .toLowerCase();
  return plain(one) === plain(other);
}

/** How it is known who signed. */
export const Evidence = z.looseObject({
  ip: z.optional(z.string()),
  userAgent: z.optional(z.string()),
  codeBy: z.optional(z.nullable(z.enum(["sms", "mail", "adviser_call"]))),
  calledById: z.optional(z.nullable(z.string())),
  guestLinkId: z.optional(z.string()),
  sealAuthorityId: z.optional(z.string()),
  /** Of a seal that an outside service has set: its certificate, when it says that it was, and the file that came back. */
  sealRequestId: z.optional(z.string()),
  certificate: z.optional(z.object({ serial: z.string(), issuer: z.string() })),
  sealedAt: z.optional(z.string()),
  sealedFileId: z.optional(z.string()),
  sealedPdfHash: z.optional(z.string()),
  /** Carried over from the version before: no term that concerned this party had changed. */
  carriedFrom: z.optional(z.string()),
  /** Another name than the one on file. */
  nameDiffers: z.optional(z.boolean()),
});
export type Evidence = z.infer<typeof Evidence>;
