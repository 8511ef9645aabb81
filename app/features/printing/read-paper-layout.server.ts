// Owns the layout of a paper with the widths of its real fonts: how many pages it has, where its places to sign are. Asked
// when a paper is frozen, when it is printed, and when a scan of it is read.
import type { PaperContent } from "~/app/domain/paper-content";
import { cleaned, widthOf } from "~/app/platform/print/words.server";
import { layOutPaper } from "./lay-out-paper";
import { type PaperLayout, styles } from "./paper-page";

/** Where everything of a frozen paper stands; the same for the same words. */
export function readPaperLayout(content: PaperContent): PaperLayout {
  return layOutPaper(cleaned(content), (text, style) => widthOf(text, styles[style]));
}

/** Pages of a paper's PDF, to be kept with its frozen words. */
export function countPaperPages(content: PaperContent): number {
  return readPaperLayout(content).pages;
}
