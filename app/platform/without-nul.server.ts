import { Transform } from "node:stream";

/**
 * Takes NUL bytes out of a page on its way. React 18.3 writes its 2048-byte buffer whole when a character of several bytes
 * does not fit its end, and so leaves one or two zero bytes in Chinese text; HTML never holds one of its own.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? whole(chunk) : chunk);
    },
  });
}

/** The pieces between the zero bytes: there are one or two of them in two thousand, so nothing is looked at byte by byte. */
function whole(chunk: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
    pieces.push(chunk.subarray(from, at));
    from = at + 1;
  }
  return Buffer.concat([...pieces, chunk.subarray(from)]);
}
