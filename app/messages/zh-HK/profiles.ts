import type { Texts } from "../texts";
import type { profiles as source } from "../zh-CN/profiles";

export const profiles = {
  title: "個人及機構資料",
} as const satisfies Texts<typeof source>;
