// Read back by the rules of the standard, not by the code that drew it: the format word, the unmasking, the blocks and their
// check bytes (every block is a multiple of the generator).
import { expect, test } from "vitest";
import { qrModules, qrPath } from "~/app/features/public-pages/qr-code";

const masks: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];
/** Blocks and check bytes of level M, by version. */
const layout: Record<number, [blocks: number, check: number]> = {
  1: [1, 10],
  2: [1, 16],
  3: [1, 26],
  4: [2, 18],
  5: [2, 24],
  6: [4, 16],
};

function isFixed(x: number, y: number, size: number, version: number): boolean {
  const corner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
  const small = version > 1 && Math.abs(x - (size - 7)) < 3 && Math.abs(y - (size - 7)) < 3;
  return corner || small || x === 6 || y === 6;
}

function bytesOf(grid: boolean[][], mask: (x: number, y: number) => boolean): number[] {
  const size = grid.length;
  const bits: boolean[] = [];
  const columns = Array.from({ length: size }, (_, i) => size - 1 - i).filter((x) => x !== 6);
  for (let pair = 0; pair < columns.length; pair += 2) {
    for (let i = 0; i < size; i += 1) {
      const y = (pair / 2) % 2 === 0 ? size - 1 - i : i;
      for (const x of columns.slice(pair, pair + 2)) {
        if (!isFixed(x, y, size, (size - 17) / 4)) bits.push(grid[y]![x]! !== mask(x, y));
      }
    }
  }
  return Array.from({ length: bits.length >> 3 }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((byte, bit) => byte * 2 + Number(bit), 0),
  );
}

function times(a: number, b: number): number {
  let product = 0;
  for (let [x, y] = [a, b]; y > 0; y >>= 1, x = x & 0x80 ? (x << 1) ^ 0x11d : x << 1)
    if (y & 1) product ^= x;
  return product;
}

function read(grid: boolean[][]): string {
  const size = grid.length;
  const at = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => grid[y]![8]!);
  const word = [...at, ...[7, 5, 4, 3, 2, 1, 0].map((x) => grid[8]![x]!)];
  const format = word.reduce((all, bit, i) => all + Number(bit) * 2 ** i, 0) ^ 0x5412;
  expect(format >> 13).toBe(0); // level M
  const version = (size - 17) / 4;
  const [blocks, check] = layout[version]!;
  const bytes = bytesOf(grid, masks[(format >> 10) & 7]!);
  const parts = Array.from({ length: blocks }, (_, b) =>
    bytes.filter((_byte, i) => i % blocks === b),
  );
  for (const part of parts) {
    for (let zero = 1, i = 0; i < check; zero = times(zero, 2), i += 1)
      expect(part.reduce((sum, byte) => times(sum, zero) ^ byte, 0)).toBe(0);
  }
  const data = parts.flatMap((part) => part.slice(0, part.length - check));
  const nibbles = data.flatMap((byte) => [byte >> 4, byte & 15]);
  expect(nibbles[0]).toBe(4); // bytes
  const length = nibbles[1]! * 16 + nibbles[2]!;
  const said = Array.from({ length }, (_, i) => nibbles[3 + 2 * i]! * 16 + nibbles[4 + 2 * i]!);
  return new TextDecoder().decode(new Uint8Array(said));
}

test.each([
  ["a", 21],
  ["https://zhiqiao.example/", 25],
  ["职桥：https://zhiqiao.example/?q=数控", 29],
  ["x".repeat(62), 33],
  ["https://market.zhiqiao.example/listings/01990000-0000-7000-8000-000000000001", 37],
  ["y".repeat(106), 41],
])("%s is read back as it was said", (text, size) => {
  const grid = qrModules(text)!;
  expect(grid).toHaveLength(size);
  expect(read(grid)).toBe(text);
});

test("a text that is too long has no code, and a path has room around it", () => {
  expect(qrModules("x".repeat(107))).toBeNull();
  const drawn = qrPath("a")!;
  expect(drawn.size).toBe(29);
  expect(drawn.path.startsWith("M4 4h1v1h-1z")).toBe(true);
});
