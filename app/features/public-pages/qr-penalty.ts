// Owns which of the eight ways to draw a QR code is the easiest to read (ISO/IEC 18004, 7.8.3).

/** How hard a code is to read: long runs, blocks, what looks like a corner, too much of one colour. */
export function penalty(grid: boolean[][]): number {
  const lines = [...grid, ...grid.map((_, x) => grid.map((row) => row[x] === true))].map((line) =>
    line.map((dark) => (dark ? "1" : "0")).join(""),
  );
  const runs = lines
    .flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? [])
    .map((run) => run.length - 2);
  const corners = lines.flatMap((line) => [...line.matchAll(/(?=10111010000|00001011101)/g)]);
  let blocks = 0;
  for (let y = 1; y < grid.length; y += 1)
    for (let x = 1; x < grid.length; x += 1)
      if (
        [grid[y - 1]?.[x], grid[y]?.[x - 1], grid[y - 1]?.[x - 1]].every(
          (one) => one === grid[y]?.[x],
        )
      )
        blocks += 1;
  const dark = sum(grid.flat().map(Number)) / grid.length ** 2;
  return (
    sum(runs) + 3 * blocks + 40 * corners.length + 10 * Math.floor(Math.abs(dark * 100 - 50) / 5)
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
