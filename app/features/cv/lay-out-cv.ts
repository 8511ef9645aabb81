// Owns where everything of a CV stands on A4: a narrow column of headings, a wide one of words, as few pages as it takes.
// Knows widths by a function, draws nothing.
import { breakLines } from "~/app/features/printing/break-lines";
import type { CvContent, CvItem, CvSection } from "./cv-content";

/** Sizes in points; the scale of the screen (12, 14, 16, 28 px) at three quarters. */
export const styles = {
  name: { size: 21, leading: 28, weight: 700, colour: "ink" },
  line: { size: 10.5, leading: 16, weight: 400, colour: "soft" },
  heading: { size: 10.5, leading: 16, weight: 700, colour: "bridge" },
  head: { size: 10.5, leading: 16, weight: 700, colour: "ink" },
  text: { size: 10.5, leading: 17, weight: 400, colour: "ink" },
  quiet: { size: 10.5, leading: 16, weight: 400, colour: "soft" },
  note: { size: 9, leading: 13, weight: 400, colour: "soft" },
} as const;
export type Style = keyof typeof styles;

export const page = { width: 595.28, height: 841.89, side: 51, top: 48, foot: 54 } as const;
const left = page.side;
const right = page.width - page.side;
const words = left + 94; // where the wide column begins
const bottom = page.height - page.foot;

export type Mark =
  | { page: number; what: "words"; x: number; y: number; text: string; style: Style }
  | { page: number; what: "rule" | "bridge"; x: number; y: number; until: number };
/** `used`: pages and the part of the last one that is filled. */
export type Layout = { marks: Mark[]; pages: number; used: number };
type Width = (text: string, style: Style) => number;

/** Places the words of a CV; `width` measures a text in points. */
export function layOutCv(content: CvContent, width: Width): Layout {
  const sheet = new Sheet(width);
  sheet.words(content.name, "name", left, right);
  sheet.words(content.schoolLine, "line", left, right);
  sheet.words(content.contact, "line", left, right);
  sheet.bridge();
  for (const section of content.sections) place(sheet, section);
  return sheet.done();
}

function place(sheet: Sheet, section: CvSection) {
  sheet.section(section.title);
  if ("text" in section) sheet.words(section.text, "text", words, right);
  else if ("facts" in section) {
    for (const { term, detail } of section.facts) sheet.fact(term, detail);
  } else section.items.forEach((item, n) => sheet.item(item, n > 0));
}

class Sheet {
  private readonly marks: Mark[] = [];
  private at = 0;
  private y: number = page.top;

  constructor(private readonly width: Width) {}

  words(text: string, style: Style, x: number, until: number) {
    for (const line of this.lines(text, style, until - x)) {
      this.room(styles[style].leading);
      this.mark(line, style, x, this.y);
      this.y += styles[style].leading;
    }
  }

  /** The product's one sign: a low arc between two banks. */
  bridge() {
    this.y += 12;
    this.marks.push({ page: this.at, what: "bridge", x: left, y: this.y, until: right });
    this.y += 4;
  }

  section(title: string) {
    this.y += 10;
    this.room(64);
    this.marks.push({ page: this.at, what: "rule", x: left, y: this.y, until: right });
    this.y += 8;
    const lines = this.lines(title, "heading", words - left - 8);
    lines.forEach((line, n) => {
      this.mark(line, "heading", left, this.y + n * styles.heading.leading);
    });
  }

  fact(term: string, detail: string) {
    const from = detail ? words + 130 : words;
    const terms = this.lines(term, "head", detail ? 122 : right - words);
    const details = this.lines(detail, "text", right - from);
    for (let n = 0; n < Math.max(terms.length, details.length); n++) {
      this.room(styles.text.leading);
      if (terms[n]) this.mark(terms[n] ?? "", "head", words, this.y);
      if (details[n]) this.mark(details[n] ?? "", "text", from, this.y);
      this.y += styles.text.leading;
    }
  }

  item({ head, when, where, text }: CvItem, isLater: boolean) {
    if (isLater) this.y += 6;
    this.room(48);
    const wide = when ? this.width(when, "quiet") + 12 : 0;
    if (when) this.mark(when, "quiet", right - wide + 12, this.y);
    this.words(head, "head", words, right - wide);
    this.words(where, "quiet", words, right);
    this.words(text, "text", words, right);
  }

  done(): Layout {
    const used = this.at + (this.y - page.top) / (bottom - page.top);
    return { marks: this.marks, pages: this.at + 1, used };
  }

  private lines(text: string, style: Style, wide: number) {
    return breakLines(text, wide, (part) => this.width(part, style));
  }

  private room(needed: number) {
    if (this.y + needed <= bottom) return;
    this.at += 1;
    this.y = page.top;
  }

  private mark(text: string, style: Style, x: number, y: number) {
    this.marks.push({ page: this.at, what: "words", x, y, text, style });
  }
}
