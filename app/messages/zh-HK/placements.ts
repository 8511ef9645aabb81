import type { Texts } from "../texts";
import type { placements as source } from "../zh-CN/placements";

export const placements = {
  title: "實習",
} as const satisfies Texts<typeof source>;
