import type { Texts } from "../texts";
import type { refusals as source } from "../zh-CN/refusals";

export const refusals = {
  title: "未能辦妥",
} as const satisfies Texts<typeof source>;
