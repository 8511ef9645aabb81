import { Transform } from "node:stream";

/**
 * Takes NUL bytes out of a page on its way. React 18.3 writes its 2048-byte buffer whole when a character of several bytes
 * does not fit its end, and so leaves one or two zero bytes in Chinese text; HTML never holds one of its own.
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
