// Owns reading one picture of a page: its code, the page set upright, its sharpness. Whose paper that is, and what is
// missing, is for those who know the papers.
import sharp from "sharp";
import type { PageCode } from "~/app/domain/page-code";
import { findCode } from "./find-code.server";
import { findCorners } from "./find-corners";
import { sharpnessOf } from "./judge-sharpness";
import { greyOf, type Grey, type Picture } from "./picture";
import { setUpright, withoutShadow } from "./set-upright";

/** `upright`: null where no code was seen, so that nobody knows where the page lies. */
export type ReadScan = {
  code: PageCode | null;
  /** There was a code, of something else. */
  isOther: boolean;
  sharpness: number | null;
  upright: { page: Picture; grey: Grey } | null;
};

/** With the code, three squares say how a page lies. */
const leastCorners = 3;

/** Reads one picture. A page of which the code is seen but too few corners cannot be judged: it was not
 * taken whole. */
export async function readScan(picture: Picture): Promise<ReadScan> {
  const found = await findCode(picture);
  if (!found?.code) {
    return { code: null, isOther: found !== null, sharpness: null, upright: null };
  }
  const corners = findCorners(greyOf(picture), found.corners, found.modules);
  if (!corners || corners.corners < leastCorners) {
    return { code: found.code, isOther: false, sharpness: null, upright: null };
  }
  const page = setUpright(picture, corners.onto);
  const grey = withoutShadow(greyOf(page));
  return {
    code: found.code,
    isOther: false,
    sharpness: sharpnessOf({ page, grey }),
    upright: { page, grey },
  };
}

/** A picture small enough to look at on a page. */
export function smallJpeg({ width, height, rgb }: Picture): Promise<Buffer> {
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .resize({ width: 1_000, height: 1_400, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer();
}
