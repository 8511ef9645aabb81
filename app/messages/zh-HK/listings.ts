import type { Texts } from "../texts";
import type { listings as source } from "../zh-CN/listings";

export const listings = {
  title: "職位",
} as const satisfies Texts<typeof source>;
