import type { Texts } from "../texts";
import type { applications as source } from "../zh-CN/applications";

export const applications = {
  title: "申請進度",
} as const satisfies Texts<typeof source>;
