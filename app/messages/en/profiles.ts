import type { Texts } from "../texts";
import type { profiles as source } from "../zh-CN/profiles";

export const profiles = {
  title: "Profiles",
} as const satisfies Texts<typeof source>;
