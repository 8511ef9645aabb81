// Owns how points of a flat sheet and of a picture of it belong together: a homography, found from points that are known
// in both, the best one where there are more than four.

export type Point = readonly [x: number, y: number];
/** Sheet to picture, or picture to sheet: nine numbers, row by row. */
export type Homography = readonly number[];
/** A point of the sheet, where it is in the picture, and how much it counts. */
export type Pair = { from: Point; to: Point; weight: number };

/** The homography that sends each `from` nearest to its `to`; null where the points are too few or lie on a line.
 * Source: Hartley and Zisserman, Multiple View Geometry, 4.1, with h33 = 1 after both sides are centred and scaled. */
export function fitHomography(pairs: readonly Pair[]): Homography | null {
  const one = normalise(pairs.map(({ from }) => from));
  const other = normalise(pairs.map(({ to }) => to));
  const rows: number[][] = [];
  for (const { from, to, weight } of pairs) {
    const [x, y] = apply(one.into, from);
    const [u, v] = apply(other.into, to);
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u].map((value) => value * weight));
    rows.push([0, 0, 0, x, y, 1, -v * x, -v * y, v].map((value) => value * weight));
  }
  const found = leastSquares(rows, 8);
  return found && product(other.back, product([...found, 1], one.into));
}

/** The same without perspective, for points that are too few or too near each other to tell of one. */
export function fitFlat(pairs: readonly Pair[]): Homography | null {
  const one = normalise(pairs.map(({ from }) => from));
  const rows = [0, 1].map((axis) =>
    leastSquares(
      pairs.map(({ from, to, weight }) => {
        const [x, y] = apply(one.into, from);
        return [x, y, 1, to[axis as 0 | 1]].map((value) => value * weight);
      }),
      3,
    ),
  );
  const [u, v] = rows;
  return u && v ? product([...u, ...v, 0, 0, 1], one.into) : null;
}

/** Where a point goes. */
export function apply(h: Homography, [x, y]: Point): Point {
  const w = at(h, 6) * x + at(h, 7) * y + at(h, 8);
  return [
    (at(h, 0) * x + at(h, 1) * y + at(h, 2)) / w,
    (at(h, 3) * x + at(h, 4) * y + at(h, 5)) / w,
  ];
}

const at = (values: readonly number[], n: number) => values[n] ?? 0;

function normalise(points: readonly Point[]): { into: Homography; back: Homography } {
  const count = points.length || 1;
  const cx = points.reduce((sum, [x]) => sum + x, 0) / count;
  const cy = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const far = points.reduce((sum, [x, y]) => sum + Math.hypot(x - cx, y - cy), 0) / count || 1;
  const s = Math.SQRT2 / far;
  return {
    into: [s, 0, -s * cx, 0, s, -s * cy, 0, 0, 1],
    back: [1 / s, 0, cx, 0, 1 / s, cy, 0, 0, 1],
  };
}

function product(a: Homography, b: Homography): Homography {
  const cells = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => {
    const [row, column] = [Math.floor(n / 3) * 3, n % 3];
    return [0, 1, 2].reduce((sum, k) => sum + at(a, row + k) * at(b, k * 3 + column), 0);
  });
  return cells.map((value) => value / at(cells, 8));
}

/** Rows of `size` coefficients and a right side; null for a system that has no one answer. */
function leastSquares(rows: readonly number[][], size: number): number[] | null {
  const normal = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) =>
      rows.reduce((sum, row) => sum + at(row, i) * at(row, j), 0),
    ),
  );
  for (let i = 0; i < size; i += 1) if (!eliminate(normal, i)) return null;
  return normal.map((row, i) => at(row, size) / at(row, i));
}

function eliminate(rows: number[][], i: number): boolean {
  let best = i;
  for (let r = i + 1; r < rows.length; r += 1) {
    if (Math.abs(at(rows[r]!, i)) > Math.abs(at(rows[best]!, i))) best = r;
  }
  [rows[i], rows[best]] = [rows[best]!, rows[i]!];
  const pivot = rows[i];
  if (Math.abs(at(pivot, i)) < 1e-12) return false;
  rows.forEach((row, r) => {
    if (r === i) return;
    const factor = at(row, i) / at(pivot, i);
    for (let c = i; c < row.length; c += 1) row[c] = at(row, c) - factor * at(pivot, c);
  });
  return true;
}
