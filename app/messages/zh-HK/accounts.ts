import type { Texts } from "../texts";
import type { accounts as source } from "../zh-CN/accounts";

export const accounts = {
  title: "帳戶與登入",
} as const satisfies Texts<typeof source>;
