// Owns the conditions inside a run of Han: it is laid out in known words, and only when all of it is known are its
// conditions taken (东莞收银员, not 东莞华星). Leaves English and pay to their own files, words to understand.data.ts.
import {
  conditionWords,
  educationEndings,
  educationRanks,
  farPlaces,
  looseWords,
  namedAfterPlace,
  noPlaces,
  notBefore,
  placeLike,
  type WordFilter,
} from "./understand.data";
import type { Stock } from "./understand-stock";

/** A known word of what was typed, with where it stands. `far`: a place that is not in our stock. */
export type Tile = {
  start: number;
  end: number;
  is: "word" | "place" | "far" | "filter";
  means: readonly WordFilter[];
};

const longestTile = 14;
const longestRun = 40;

/** The known words of a folded text, in their order; a run with unknown parts gives none but what counts anywhere. */
export function tilesOf(folded: string, stock: Stock): Tile[] {
  return [...folded.matchAll(/[^\s,，、;；|()（）]+/gu)].flatMap(({ index, 0: written }) =>
    tilesOfRun(written, stock).map((tile) => {
      return { ...tile, start: tile.start + index, end: tile.end + index };
    }),
  );
}

const endings = new RegExp(`^(?:${educationEndings})`);
const anywhere = new RegExp(
  `(?<![${notBefore}])(?:${[...conditionWords]
    .flatMap(([word, { when }]) => (when === "anywhere" ? [word] : []))
    .sort((a, b) => b.length - a.length)
    .join("|")})`,
);

function tilesOfRun(written: string, stock: Stock): Tile[] {
  const whole = wholeTile(written, stock);
  if (whole) return [whole];
  const isName = written.length > longestRun || isNamedAfterPlace(written, stock);
  const layout = isName ? null : layOut(written, stock);
  if (layout) return layout;
  const inside = anywhere.exec(written);
  if (!inside) return [];
  const end = inside.index + inside[0].length;
  return [tile("filter", inside.index, end, conditionWords.get(inside[0])?.means)];
}

const tile = (
  is: Tile["is"],
  start: number,
  end: number,
  means: readonly WordFilter[] = [],
): Tile => ({ is, start, end, means });

/** What a word says that stands alone. */
function wholeTile(written: string, stock: Stock): Tile | null {
  const of = (is: Tile["is"], means?: readonly WordFilter[]) => tile(is, 0, written.length, means);
  if (stock.names.has(written)) return of("word");
  const means = conditionWords.get(written)?.means ?? levelOf(written, true);
  if (means) return of("filter", means);
  if (isPlace(written, stock)) return of("place");
  return isFar(written) ? of("far") : null;
}

const isFar = (written: string) =>
  farPlaces.has(written) || (placeLike.test(written) && !noPlaces.test(written));
const isPlace = (written: string, { findPlace }: Stock) =>
  ["exact", "assumed"].includes(findPlace(written).is);

function levelOf(written: string, isAlone: boolean): WordFilter[] | null {
  for (let length = Math.min(5, written.length); length >= 2; length -= 1) {
    const rank = educationRanks.get(written.slice(0, length));
    if (rank === undefined) continue;
    const behind = written.slice(length);
    const ending = endings.exec(behind)?.[0] ?? "";
    const isAll = ending.length === behind.length;
    if (isAll && (ending !== "" || isAlone)) return [{ name: "education", rank }];
  }
  return null;
}

function isNamedAfterPlace(written: string, { places }: Stock): boolean {
  for (let length = Math.min(longestTile, written.length - 1); length >= 2; length -= 1) {
    if (!places.has(written.slice(0, length))) continue;
    if (namedAfterPlace.test(written.slice(length))) return true;
  }
  return false;
}

/** The fewest known words that a run consists of; null when a part is not known, or nothing in it is a condition. */
function layOut(written: string, stock: Stock): Tile[] | null {
  const best: (Step | undefined)[] = [{ count: 0, tile: null }];
  for (let end = 1; end <= written.length; end += 1)
    best[end] = bestStep(best, written, end, stock);
  const tiles: Tile[] = [];
  for (let end = written.length; end > 0;) {
    const last = best[end]?.tile;
    if (!last) return null;
    tiles.unshift(last);
    end = last.start;
  }
  return tiles.some(({ is }) => is !== "word") ? tiles : null;
}

/** The fewest words up to a place in the run, and the last of them. */
type Step = { count: number; tile: Tile | null };

function bestStep(
  best: readonly (Step | undefined)[],
  written: string,
  end: number,
  stock: Stock,
): Step | undefined {
  let found: Step | undefined;
  for (let start = Math.max(0, end - longestTile); start < end; start += 1) {
    const before = best[start];
    if (!before || (found && before.count + 1 >= found.count)) continue;
    const last = innerTile(written, start, end, stock);
    if (last) found = { count: before.count + 1, tile: last };
  }
  return found;
}

function innerTile(written: string, start: number, end: number, stock: Stock): Tile | null {
  const part = written.slice(start, end);
  const of = (is: Tile["is"], means?: readonly WordFilter[]) => tile(is, start, end, means);
  if (stock.names.has(part)) return of("word");
  const phrase = conditionWords.get(part);
  if (phrase && phrase.when !== "alone") return of("filter", phrase.means);
  const level = levelOf(part, false);
  if (level) return of("filter", level);
  if (stock.places.has(part)) return of("place");
  if (farPlaces.has(part)) return of("far");
  return looseWords.has(part) || /^[a-z0-9+#.]+$/.test(part) ? of("word") : null;
}
