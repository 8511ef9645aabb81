/** One pier of the bridge line. */
export type BridgeStep = {
  label: string;
  state: "passed" | "present" | "next" | "ended";
  /** A date or a few words under the label. */
  note?: string;
};

/** Height of the drawing in pixels; its width is a percentage, so it fits any column. */
export const height = 76;
const bank = 74;
const crown = -18;
export const ground = 75;

type Point = readonly [x: number, y: number];
const deck: readonly [Point, Point, Point] = [
  [0, bank],
  [50, crown],
  [100, bank],
];

/** Where pier `index` of `count` stands, in percent of the width: the middle of its column of labels. */
export function pierAt(index: number, count: number): number {
  return ((index + 0.5) / count) * 100;
}

/** The height of the deck at `x` percent, in pixels from the top (a quadratic curve whose x runs evenly). */
export function deckAt(x: number): number {
  const t = x / 100;
  const [[, from], [, over], [, to]] = deck;
  return (1 - t) ** 2 * from + 2 * t * (1 - t) * over + t ** 2 * to;
}

/** The path of the deck from the left bank to `x` percent: the curve cut at that point (de Casteljau). */
export function deckUntil(x: number): string {
  const [from, over] = deck;
  const cut = [
    from[0] + (over[0] - from[0]) * (x / 100),
    from[1] + (over[1] - from[1]) * (x / 100),
  ];
  return `M${from[0]} ${from[1]} Q${round(cut[0]!)} ${round(cut[1]!)} ${round(x)} ${round(deckAt(x))}`;
}

/** How far somebody has come: the step that counts now, and how much of the deck is walked. */
export function progressOf(steps: readonly BridgeStep[]): { at: number; walked: number } {
  const at = steps.findIndex(({ state }) => state === "present" || state === "ended");
  if (at >= 0) return { at, walked: pierAt(at, steps.length) };
  const done = steps.length > 0 && steps.every(({ state }) => state === "passed");
  return { at: -1, walked: done ? 100 : 0 };
}

/** Whether all labels fit side by side in a card so many pixels wide inside (14 px type, two lines at most). */
export function labelsFit(steps: readonly BridgeStep[], width: number): boolean {
  const column = width / steps.length - 4;
  return steps.every(({ label }) => widestPiece(label) <= column && widthOf(label) <= column * 2);
}

function widestPiece(label: string): number {
  return Math.max(
    ...label.split(/\s+/).map((word) => Math.min(widthOf(word), isHan(word) ? 28 : 999)),
  );
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (isHan(letter) ? 14 : 8), 0);
}

function isHan(text: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff]/.test(text);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
