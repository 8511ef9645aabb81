import type { Texts } from "../texts";
import type { applications as source } from "../zh-CN/applications";

export const applications = {
  title: "Applications",
} as const satisfies Texts<typeof source>;
