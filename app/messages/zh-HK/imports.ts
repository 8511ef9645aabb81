import type { Texts } from "../texts";
import type { imports as source } from "../zh-CN/imports";

export const imports = {
  title: "匯入與匯出",
} as const satisfies Texts<typeof source>;
