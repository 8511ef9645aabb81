import type { Texts } from "../texts";
import type { accounts as source } from "../zh-CN/accounts";

export const accounts = {
  title: "Account and sign-in",
} as const satisfies Texts<typeof source>;
