// Owns how a text is broken into lines of a width: Chinese after any sign but before closing ones, Latin between words.

const closing = /^[\p{Pe}\p{Pf}、。，．：；？！…‥·％%,.:;?!]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
/** One sign of Chinese or Japanese, a stretch of spaces, or a word of anything else. */
const piece =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+/gu;

/** The lines of a text, none wider than `width` as `measure` says; a word that is wider than a line is cut. The first line
 * of each paragraph leaves `indent` free. */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  indent = 0,
): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    let used = indent;
    for (const part of partsOf(paragraph, width - indent, measure)) {
      const wide = measure(part);
      if (line !== "" && used + wide > width) {
        lines.push(line.trimEnd());
        [line, used] = ["", 0];
      }
      if (line === "" && part.trim() === "") continue;
      line += part;
      used += wide;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    return lines;
  });
}

/** What stays together on a line, each no wider than a line. */
function partsOf(text: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  for (const [found] of text.matchAll(piece)) {
    const last = parts.at(-1);
    const sticks = last !== undefined && last.trim() !== "";
    if (sticks && last.length < 40 && (closing.test(found) || opening.test(last))) {
      parts[parts.length - 1] = last + found;
    } else parts.push(found);
  }
  return parts.flatMap((part) => (measure(part) > width ? cut(part, width, measure) : [part]));
}

function cut(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let line = "";
  let used = 0;
  for (const sign of word) {
    const wide = measure(sign);
    if (used + wide > width && line !== "") {
      pieces.push(line);
      [line, used] = ["", 0];
    }
    line += sign;
    used += wide;
  }
  return [...pieces, line];
}
