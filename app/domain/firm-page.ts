// Owns what a firm may show of itself, and from how many cases on a figure about it says something.

export const mostPhotos = 8;
export const mostSites = 30;

/** Fewer people than this could be told apart. */
export const fewestStayed = 3;
/** Fewer applications than this are no record. */
export const fewestAnswered = 5;

/** A list with one entry moved a place up or down; as it was where there is no place to go. */
export function shifted<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  const moved = list[at];
  if (moved === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, n) => n !== at);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}
