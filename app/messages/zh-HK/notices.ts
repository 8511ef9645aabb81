import type { Texts } from "../texts";
import type { notices as source } from "../zh-CN/notices";

export const notices = {
  title: "訊息",
} as const satisfies Texts<typeof source>;
