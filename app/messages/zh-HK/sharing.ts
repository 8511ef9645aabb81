import type { sharing as source } from "../zh-CN/sharing";
import type { Texts } from "../texts";

export const sharing = {
  title: "分享這個職位",
  text: "用手機掃描，或把網址傳給同學、貼在班房。",
  code: "這個職位網址的二維碼",
  share: "分享",
  print: "列印",
} as const satisfies Texts<typeof source>;
