import type { Texts } from "../texts";
import type { operations as source } from "../zh-CN/operations";

export const operations = {
  title: "Operations",
} as const satisfies Texts<typeof source>;
