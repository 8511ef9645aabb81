// Owns the measures of a printed paper: A4 with a band for number and code above, four dark squares in the corners by which
// a scan is set upright, and the sizes of its letters. Nothing here changes once papers are out: scans are read by it.
import type { Party } from "~/app/domain/paper";

/** Points of a millimetre. */
export const mm = 72 / 25.4;
/** Millimetres from the upper left corner of the sheet. */
export type Rect = { x: number; y: number; width: number; height: number };

export const sheet = { width: 210, height: 297, side: 24, top: 37, bottom: 273 } as const;
/** The square of the code, its quiet zone in it. */
export const codeRect: Rect = { x: 172, y: 9, width: 22, height: 22 };
/** The four squares: their middles and their side. */
export const cornerSide = 4;
export const corners: readonly (readonly [x: number, y: number])[] = [
  [9, 9],
  [201, 9],
  [201, 288],
  [9, 288],
];

const text = { size: 10.5, leading: 18, weight: 400, colour: "ink" } as const;
export const styles = {
  title: { size: 18, leading: 28, weight: 700, colour: "ink" },
  subtitle: { size: 10.5, leading: 18, weight: 400, colour: "soft" },
  heading: { size: 12, leading: 20, weight: 700, colour: "ink" },
  text,
  term: { ...text, colour: "soft" },
  label: { size: 10.5, leading: 16, weight: 700, colour: "ink" },
  name: { size: 10.5, leading: 16, weight: 400, colour: "ink" },
  note: { size: 9, leading: 13, weight: 400, colour: "soft" },
  hand: { size: 18, leading: 26, weight: 400, colour: "ink" },
} as const;
export type Style = keyof typeof styles;

/** Black enough for any copier. */
export const colours = {
  ink: "#1B2A2F",
  soft: "#4A555B",
  line: "#B9B5A9",
  dark: "#000000",
} as const;

/** Points. `spread`: added after each sign, so that the right edge is straight. */
export type Mark =
  | {
      page: number;
      what: "words";
      x: number;
      y: number;
      text: string;
      style: Style;
      spread: number;
    }
  | { page: number; what: "rule"; x: number; y: number; until: number }
  | { page: number; what: "box"; x: number; y: number; width: number; height: number };

/** A place to sign on a page (from 1): the whole box, and the part of it where nothing is printed. */
export type SignBox = { party: Party; page: number; box: Rect; blank: Rect };
export type PaperLayout = { pages: number; marks: Mark[]; boxes: SignBox[] };
/** How wide a text is, in points. */
export type Width = (text: string, style: Style) => number;
