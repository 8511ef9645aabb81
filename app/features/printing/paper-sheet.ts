// Owns the writing position on the pages of a paper: what fits, where a page ends, that no line stands alone. What is
// written in which order is lay-out-paper's.
import { breakLines } from "./break-lines";
import {
  type Mark,
  mm,
  type PaperLayout,
  sheet,
  type SignBox,
  type Style,
  styles,
} from "./paper-page";
import type { Width } from "./paper-page";

const left = sheet.side * mm;
const right = (sheet.width - sheet.side) * mm;
const bottom = sheet.bottom * mm;
const indent = 2 * styles.text.size;
const termWide = 34 * mm;
/** Wider gaps than two signs are left as they are: a stretched line is worse than a ragged one. */
const mostSlack = 2 * styles.text.size;

type Paragraph = { style?: Style; from?: number; until?: number; indent?: number };

/** Pages that fill from top to bottom; marks in points. */
export class PaperSheet {
  private readonly marks: Mark[] = [];
  private readonly boxes: SignBox[] = [];
  private page = 1;
  private y = sheet.top * mm;

  constructor(private readonly width: Width) {}

  /** A line or more in the middle. */
  centred(text: string, style: Style) {
    for (const line of this.lines(text, style, right - left)) {
      this.room(styles[style].leading);
      const x = left + (right - left - this.width(line, style)) / 2;
      this.words(line, style, x, this.y);
      this.y += styles[style].leading;
    }
  }

  /** A heading, with room below it for what follows (`needs`, in points), so that it never ends a page. */
  heading(text: string, needs: number) {
    const lines = this.lines(text, "heading", right - left);
    this.y += 8;
    this.room(lines.length * styles.heading.leading + needs);
    for (const line of lines) {
      this.words(line, "heading", left, this.y);
      this.y += styles.heading.leading;
    }
    this.y += 2;
  }

  /** Straight on both sides, two signs in at its beginning; at least two lines of it on each page. */
  paragraph(text: string, how: Paragraph = {}) {
    const { style = "text", from = left, until = right, indent: first = indent } = how;
    const { leading } = styles[style];
    for (const part of text.split(/\r\n|\n|\r/)) {
      const lines = breakLines(part, until - from, (word) => this.width(word, style), first);
      lines.forEach((line, n) => {
        this.y = this.roomForLine(n, lines.length, leading);
        const x = n === 0 ? from + first : from;
        const isLast = n === lines.length - 1;
        this.words(line, style, x, this.y, isLast ? 0 : this.spreadOf(line, style, until - x));
        this.y += leading;
      });
    }
    this.y += 3;
  }

  /** A term and what it is, between hairlines; a row stays on its page unless it is longer than six lines. */
  row(term: string, detail: string) {
    const from = left + termWide;
    const { leading } = styles.text;
    const terms = this.lines(term, "term", termWide - 8);
    const details = this.lines(detail, "text", right - from);
    const count = Math.max(terms.length, details.length, 1);
    this.room(Math.min(count, 6) * leading + 4);
    for (let n = 0; n < count; n += 1) {
      this.room(leading);
      this.words(terms[n] ?? "", "term", left, this.y + 2);
      this.words(details[n] ?? "", "text", from, this.y + 2);
      this.y += leading;
    }
    this.y += 4;
    this.marks.push({ page: this.page, what: "rule", x: left, y: this.y, until: right });
  }

  /** Room for something of a height; where it begins. */
  block(height: number): { page: number; y: number } {
    this.room(height);
    const at = { page: this.page, y: this.y };
    this.y += height;
    return at;
  }

  /** What comes next begins a new page. */
  leaf() {
    this.page += 1;
    this.y = sheet.top * mm;
  }

  gap(height: number) {
    this.y += height;
  }

  add(marks: readonly Mark[], box: SignBox) {
    this.marks.push(...marks);
    this.boxes.push(box);
  }

  done(): PaperLayout {
    return { pages: this.page, marks: this.marks, boxes: this.boxes };
  }

  private lines(text: string, style: Style, wide: number) {
    return breakLines(text, wide, (part) => this.width(part, style));
  }

  private spreadOf(line: string, style: Style, wide: number): number {
    const slack = wide - this.width(line, style);
    const gaps = Array.from(line).length - 1;
    return slack > mostSlack || gaps < 1 ? 0 : Math.max(0, slack) / gaps;
  }

  /** Where line `n` of `count` stands: the first takes a second one with it, the last but one the last. */
  private roomForLine(n: number, count: number, leading: number): number {
    const takesNext = n < count - 1 && (n === 0 || n === count - 2);
    this.room(takesNext ? 2 * leading : leading);
    return this.y;
  }

  private room(needed: number) {
    if (this.y + needed <= bottom) return;
    this.page += 1;
    this.y = sheet.top * mm;
  }

  private words(text: string, style: Style, x: number, y: number, spread = 0) {
    if (text) this.marks.push({ page: this.page, what: "words", x, y, text, style, spread });
  }
}
