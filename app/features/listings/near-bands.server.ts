// Owns "nearest first": one question for each ring around the origin, nearest first, and what lies farther or is not known
// at the end. Within a ring the usual order stands.
import type { ListingQuery, SearchHits } from "~/search/port";
import type { Origin } from "./search-question.server";

/** The questions whose answers, one after the other, are the whole search by distance; each asks for the first so many. */
export function bandsOf(
  query: ListingQuery,
  origin: NonNullable<Origin>,
  upTo: number,
): ListingQuery[] {
  const nearer: string[] = [];
  const bands = origin.rings.flatMap(({ codes }) => {
    if (codes.length === 0) return [];
    const near = { codes, not: [...nearer] };
    nearer.push(...codes);
    return [{ ...query, near, offset: 0, limit: upTo }];
  });
  const beyond = { ...query, near: { codes: [], not: nearer }, offset: 0, limit: upTo };
  // Who wishes a radius sees what lies in it: the rings are the same.
  const wished = query.near && new Set(query.near.codes);
  return wished
    ? bands.filter(({ near }) => near.codes.some((code) => wished.has(code)))
    : [...bands, beyond];
}

/** One page of the answers laid end to end. */
export function pageOfBands(
  answers: readonly SearchHits[],
  offset: number,
  limit: number,
): string[] {
  return answers.flatMap(({ ids }) => ids).slice(offset, offset + limit);
}
