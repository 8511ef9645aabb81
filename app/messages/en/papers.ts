import type { Texts } from "../texts";
import type { papers as source } from "../zh-CN/papers";

export const papers: Texts<typeof source> = {
  title: "Agreements and papers",
};
