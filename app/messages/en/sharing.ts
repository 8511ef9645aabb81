import type { sharing as source } from "../zh-CN/sharing";
import type { Texts } from "../texts";

export const sharing = {
  title: "Share this listing",
  text: "Scan it with a phone, send the address to a classmate, or put it up in class.",
  code: "QR code of this listing's address",
  share: "Share",
  print: "Print",
} as const satisfies Texts<typeof source>;
