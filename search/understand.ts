// Owns which of the typed words are conditions: 东莞 数控 5000以上 包住 is 数控 with a place, a pay and a dormitory. Its words
// stand in understand.data.ts, amounts in typed-pay.ts. A word that may be part of a name (东莞银行, 模具学徒) stays a word.
import type { Reference } from "~/app/domain/reference";
import type { Text } from "./text";
import { typedPays } from "./typed-pay";
import { connectors, teaching, type WordFilter } from "./understand.data";
import { type Tile, tilesOf } from "./understand-han";
import { latinSpans } from "./understand-latin";
import { foldTyped, type Stock, stockOf } from "./understand-stock";

/** A condition as the search can filter by: a region's code, an education rank, yuan a month, codes of the terms. */
export type UnderstoodFilter =
  WordFilter | { name: "place"; code: string } | { name: "pay"; atLeast: number };

/** `rest`: what is left to look for, as typed. `found`: each condition with the typed words that say it; words that say two
 * (包吃住) stand twice. `unknownPlace`: a word that is a place we do not know; it is still part of `rest`. */
export type Understood = {
  rest: string;
  found: { part: string; filter: UnderstoodFilter }[];
  unknownPlace?: string;
};

type Span = { start: number; end: number; filters: UnderstoodFilter[] };
const longestTyped = 200;

/** What somebody wants, as conditions and the words left to look for. Pure and quick (well below a millisecond); what is
 * in doubt stays in `rest`. `words` are those of the services. */
export function understandQuery(
  typed: string,
  words: { text: Text; reference: Reference },
): Understood {
  const shown = typed.slice(0, longestTyped);
  const folded = foldTyped(shown);
  const stock = stockOf(words);
  const pays = typedPays(folded).map(({ start, end, atLeast }): Span => {
    return { start, end, filters: [{ name: "pay", atLeast }] };
  });
  const latin = latinSpans(mask(folded, pays), stock);
  const open = mask(folded, [...pays, ...latin]);
  const tiles = tilesOf(open, stock);
  const placed = placeSpans(tiles, folded, stock);
  const said = tiles
    .filter(({ is }) => is === "filter")
    .map(({ start, end, means }): Span => ({ start, end, filters: [...means] }));
  const spans = [...pays, ...latin, ...placed, ...said].sort((a, b) => a.start - b.start);
  const kept = teaching.test(mask(folded, spans)) ? spans.filter(isNoSchooling) : spans;
  const far = tiles.find(({ is }) => is === "far");
  return {
    rest: restOf(shown, kept),
    found: foundIn(shown, kept),
    ...(far ? { unknownPlace: shown.slice(far.start, far.end) } : {}),
  };
}

const mask = (text: string, spans: readonly Span[]) => {
  let masked = text;
  for (const { start, end } of spans) {
    masked = `${masked.slice(0, start)}${" ".repeat(end - start)}${masked.slice(end)}`;
  }
  return masked;
};

const isNoSchooling = ({ filters }: Span) => filters.every(({ name }) => name !== "education");

function foundIn(typed: string, spans: readonly Span[]): Understood["found"] {
  const all = spans.flatMap(({ start, end, filters }) =>
    filters.map((filter) => ({ part: typed.slice(start, end), filter })),
  );
  const once = new Map(all.map((one) => [JSON.stringify(one.filter), one]));
  return [...once.values()];
}

/** What was typed without the conditions and the small words that led to them. */
function restOf(typed: string, spans: readonly Span[]): string {
  if (spans.length === 0) return typed.trim();
  const left = mask(typed, spans).split(/[\s,，、;；|]+/u);
  return left.filter((word) => word !== "" && !connectors.has(foldTyped(word))).join(" ");
}

// Places: neighbours are read together (东莞 长安), else each alone.

function placeSpans(tiles: readonly Tile[], folded: string, { findPlace }: Stock): Span[] {
  const rows: Tile[][] = [];
  for (const tile of tiles.filter(({ is }) => is === "place")) {
    const last = rows.at(-1)?.at(-1);
    const isNext = last && folded.slice(last.end, tile.start).trim() === "";
    if (isNext) rows.at(-1)?.push(tile);
    else rows.push([tile]);
  }
  const codeOf = (all: readonly Tile[]) => {
    const reading = findPlace(all.map(({ start, end }) => folded.slice(start, end)).join("-"));
    return reading.is === "exact" || reading.is === "assumed" ? reading.code : null;
  };
  const spanOf = (all: readonly Tile[]): Span[] => {
    const [first, last, code] = [all[0], all.at(-1), codeOf(all)];
    if (!first || !last || code === null) return [];
    return [{ start: first.start, end: last.end, filters: [{ name: "place", code }] }];
  };
  return rows.flatMap((row) => {
    const together = spanOf(row);
    return together.length > 0 ? together : row.flatMap((tile) => spanOf([tile]));
  });
}
