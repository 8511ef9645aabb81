// Owns drawing a text as a QR code: bytes, level M, versions 1 to 6, which is 106 bytes (ISO/IEC 18004). A longer text has
// none.
import { penalty } from "./qr-penalty";
import { checkBytes } from "./reed-solomon";

/** By version: check bytes of each block, and the data bytes of each block. */
const layouts: readonly [check: number, blocks: readonly number[]][] = [
  [10, [16]],
  [16, [28]],
  [26, [44]],
  [18, [32, 32]],
  [24, [43, 43]],
  [16, [27, 27, 27, 27]],
];

type Grid = (boolean | null)[][];

/** The modules of a text's code, dark ones true, without the quiet zone; null for a text that is too long. */
export function qrModules(text: string): boolean[][] | null {
  const bytes = [...new TextEncoder().encode(text)];
  const at = layouts.findIndex(([, blocks]) => bytes.length + 2 <= sum(blocks));
  const layout = layouts[at];
  if (!layout) return null;
  const stream = interleave(dataBytes(bytes, sum(layout[1])), layout);
  const drawn = masks.map((isFlipped, mask) => draw(at + 1, stream, mask, isFlipped));
  const rated = drawn.map((grid): [number, boolean[][]] => [penalty(grid), grid]);
  return rated.reduce((best, one) => (one[0] < best[0] ? one : best))[1];
}

/** The dark modules as one SVG path in a square of `size` units, with the quiet zone of four modules around. */
export function qrPath(text: string): { size: number; path: string } | null {
  const modules = qrModules(text);
  if (!modules) return null;
  const path = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${String(x + 4)} ${String(y + 4)}h1v1h-1z`] : [])),
  );
  return { size: modules.length + 8, path: path.join("") };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Mode and length before the bytes, an end after them, and the filling that the standard names. */
function dataBytes(bytes: readonly number[], room: number): number[] {
  const nibbles = [4, bytes.length >> 4, bytes.length & 15];
  for (const byte of bytes) nibbles.push(byte >> 4, byte & 15);
  nibbles.push(0);
  const data: number[] = [];
  for (let i = 0; i < nibbles.length; i += 2)
    data.push(((nibbles[i] ?? 0) << 4) | (nibbles[i + 1] ?? 0));
  for (let i = 0; data.length < room; i += 1) data.push(i % 2 === 0 ? 0xec : 0x11);
  return data;
}

function interleave(data: number[], [check, sizes]: (typeof layouts)[number]): number[] {
  const blocks = sizes.map((size, i) =>
    data.slice(sum(sizes.slice(0, i)), sum(sizes.slice(0, i)) + size),
  );
  const checks = blocks.map((block) => checkBytes(block, check));
  const across = (rows: number[][]) =>
    (rows[0] ?? []).flatMap((_, i) => rows.map((row) => row[i] ?? 0));
  return [...across(blocks), ...across(checks)];
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(
  version: number,
  stream: number[],
  mask: number,
  isFlipped: (x: number, y: number) => boolean,
) {
  const size = 17 + 4 * version;
  const grid: Grid = Array.from({ length: size }, () => new Array<boolean | null>(size).fill(null));
  const set = (x: number, y: number, dark: boolean) => {
    const row = grid[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  drawPatterns(set, size, version);
  drawFormat(set, size, mask);
  let bit = 0;
  for (const [x, y] of zigzag(size)) {
    if (grid[y]?.[x] !== null) continue;
    const dark = (((stream[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
    set(x, y, dark !== isFlipped(x, y));
    bit += 1;
  }
  return grid.map((row) => row.map((dark) => dark === true));
}

type Set = (x: number, y: number, dark: boolean) => void;

/** Rings around a point: dark where the distance to it is none of `light`. */
function drawRings(set: Set, [cx, cy]: [number, number], reach: number, light: readonly number[]) {
  for (let y = -reach; y <= reach; y += 1)
    for (let x = -reach; x <= reach; x += 1)
      set(cx + x, cy + y, !light.includes(Math.max(Math.abs(x), Math.abs(y))));
}

function drawPatterns(set: Set, size: number, version: number) {
  for (let i = 0; i < size; i += 1) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  const corners: [number, number][] = [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ];
  for (const corner of corners) drawRings(set, corner, 4, [2, 4]);
  if (version > 1) drawRings(set, [size - 7, size - 7], 2, [1]);
}

/** Level M and the mask, with their own check bits, twice. */
function drawFormat(set: Set, size: number, mask: number) {
  let rest = mask;
  for (let i = 0; i < 10; i += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (i: number) => ((bits >> i) & 1) === 1;
  for (let i = 0; i < 15; i += 1) {
    set(8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, bit(i));
    set(i < 8 ? size - 1 - i : i === 8 ? 7 : 14 - i, 8, bit(i));
  }
  set(8, size - 8, true);
}

/** Every place in the order of the stream: two columns at a time from the right, up and down in turn. */
function* zigzag(size: number): Generator<[number, number]> {
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i += 1)
      for (const x of [right, right - 1]) yield [x, isUp ? size - 1 - i : i];
    isUp = !isUp;
  }
}
