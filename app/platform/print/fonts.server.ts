// Owns which font file draws which character of a printed page. Files are read when first needed, once per process: the
// large one holds what is usual, a hundred small ones the rest of the web font, the system's own font the rarest names.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { charactersOf, unpackWoff } from "./font-file.server";
import { systemFonts } from "./system-fonts.data";

export type Weight = 400 | 700;
/** A font as a PDF takes it; `family` names one of a collection. */
export type Face = { name: string; bytes: Buffer; family: string | undefined };
/** A stretch of text in one font. */
export type Run = { text: string; face: Face };

type Loaded = Face & { holds: Set<number> };

/** Stands where a character has no drawing in any font: printers' sign for a missing one. */
export const missing = "〓";

const require = createRequire(import.meta.url);
const folder = "@fontsource/noto-sans-sc";
const loaded = new Map<string, Loaded | null>();

function load(name: string, read: () => Face & { nth?: number }): Loaded | null {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const made = attempt(() => {
    const { nth, ...face } = read();
    return { ...face, holds: charactersOf(face.bytes, nth) };
  });
  loaded.set(name, made);
  return made;
}

/** A file that is not there, or is no font, holds nothing. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function webFont(subset: string, weight: Weight): Loaded | null {
  const name = `noto-sans-sc-${subset}-${String(weight)}-normal`;
  return load(name, () => {
    const bytes = unpackWoff(readFileSync(require.resolve(`${folder}/files/${name}.woff`)));
    return { name, bytes, family: undefined };
  });
}

function systemFont(weight: Weight): Loaded | null {
  for (const { file, family, nth } of systemFonts[weight]) {
    const font = load(file, () => ({ name: family, bytes: readFileSync(file), family, nth }));
    if (font) return font;
  }
  return null;
}

let ranges: [subset: string, from: number, to: number][] | undefined;

/** The small files that say they hold a character. */
function subsetsWith(code: number): string[] {
  ranges ??= readRanges();
  return ranges.filter(([, from, to]) => from <= code && code <= to).map(([subset]) => subset);
}

function readRanges(): NonNullable<typeof ranges> {
  const text = readFileSync(require.resolve(`${folder}/unicode.json`), "utf8");
  return Object.entries(JSON.parse(text) as Record<string, string>).flatMap(([key, list]) =>
    list.split(",").map((range): [string, number, number] => {
      const [from = 0, to = from] = range
        .replace("U+", "")
        .split("-")
        .map((digits) => parseInt(digits, 16));
      return [key.replace(/[[\]]/g, ""), from, to];
    }),
  );
}

/** The font that draws a character; null when none does. */
export function faceOf(code: number, weight: Weight): Face | null {
  const usual = webFont("chinese-simplified", weight);
  if (usual?.holds.has(code)) return usual;
  for (const subset of subsetsWith(code)) {
    const font = webFont(subset, weight);
    if (font?.holds.has(code)) return font;
  }
  const system = systemFont(weight);
  return system?.holds.has(code) ? system : null;
}

/** A text cut where the font changes; what has no drawing is left out when it is a picture, else shown as `missing`. */
export function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const sign of text) {
    const face = faceOf(sign.codePointAt(0) ?? 0, weight);
    const drawn = face ? { text: sign, face } : standInOf(sign, weight);
    const last = runs.at(-1);
    if (!drawn) continue;
    if (last?.face === drawn.face) last.text += drawn.text;
    else runs.push(drawn);
  }
  return runs;
}

function standInOf(sign: string, weight: Weight): Run | null {
  if (!/\p{Letter}|\p{Number}/u.test(sign)) return null;
  const face = faceOf(missing.codePointAt(0) ?? 0, weight);
  return face && { text: missing, face };
}
