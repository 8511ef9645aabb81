import type { Texts } from "../texts";
import type { notices as source } from "../zh-CN/notices";

export const notices = {
  title: "Messages",
} as const satisfies Texts<typeof source>;
