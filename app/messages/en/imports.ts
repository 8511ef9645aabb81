import type { Texts } from "../texts";
import type { imports as source } from "../zh-CN/imports";

export const imports = {
  title: "Import and export",
} as const satisfies Texts<typeof source>;
