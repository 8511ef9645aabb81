// Owns the check bytes of a QR code: Reed-Solomon over GF(256) with the polynomial 0x11d (ISO/IEC 18004, 7.5).

const exp: number[] = [];
const log: number[] = [];
for (let i = 0, x = 1; i < 255; i += 1) {
  exp[i] = x;
  log[x] = i;
  x = x & 0x80 ? (x << 1) ^ 0x11d : x << 1;
}

function times(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return exp[((log[a] ?? 0) + (log[b] ?? 0)) % 255] ?? 0;
}

/** The polynomial whose zeros are the first `degree` powers of 2, highest term first, without the leading 1. */
function generator(degree: number): number[] {
  let poly = [1];
  for (let i = 0; i < degree; i += 1) {
    const shifted = [...poly, 0];
    poly = shifted.map((term, at) => term ^ times(poly[at - 1] ?? 0, exp[i] ?? 0));
  }
  return poly.slice(1);
}

/** So many check bytes of a block. */
export function checkBytes(block: readonly number[], count: number): number[] {
  const by = generator(count);
  let rest = new Array<number>(count).fill(0);
  for (const byte of block) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((term, at) => term ^ times(by[at] ?? 0, factor));
  }
  return rest;
}
