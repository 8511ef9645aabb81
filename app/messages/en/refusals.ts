import type { Texts } from "../texts";
import type { refusals as source } from "../zh-CN/refusals";

export const refusals = {
  title: "That did not go through",
} as const satisfies Texts<typeof source>;
