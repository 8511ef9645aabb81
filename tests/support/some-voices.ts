// Voices as browsers and telephones record them: the first bytes by which they are known, and a little behind them.

/** A plain wave of silence. */
export function aWave(bytes = 400): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(bytes, 40);
  return Buffer.concat([head, Buffer.alloc(bytes, 128)]);
}

/** WebM as Chrome and Firefox record it; with the codec of a film instead, if asked. */
export function aWebm(codec = "A_OPUS"): Buffer {
  const head = Buffer.from(
    "1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104",
    "hex",
  );
  return Buffer.concat([head, Buffer.alloc(40), Buffer.from(codec), Buffer.alloc(200)]);
}

/** MP4 as Safari and telephones record it: a box of its brand, then tracks. */
export function anMp4(brand = "M4A ", handler = "soun"): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt32BE(24, 0);
  head.write(`ftyp${brand}`, 4);
  head.write(brand, 16);
  head.write("isom", 20);
  const track = Buffer.concat([Buffer.from("hdlr"), Buffer.alloc(8), Buffer.from(handler)]);
  return Buffer.concat([head, Buffer.alloc(40), track, Buffer.alloc(200)]);
}

/** MP3 with a tag before it. */
export function anMp3(): Buffer {
  const frame = Buffer.concat([Buffer.from("fffb9064", "hex"), Buffer.alloc(413)]);
  return Buffer.concat([Buffer.from("49443303000000000000", "hex"), frame, frame, frame]);
}

/** Ogg with Opus in it. */
export function anOgg(): Buffer {
  const page = Buffer.alloc(28);
  page.write("OggS", 0);
  page.writeUInt8(2, 5);
  page.writeUInt8(1, 26);
  page.writeUInt8(19, 27);
  return Buffer.concat([page, Buffer.from("OpusHead"), Buffer.alloc(200)]);
}
