// Owns which tables keep views, and what of an address a view keeps.

export const viewPages = ["applicants", "class_board", "placements"] as const;
export type ViewPage = (typeof viewPages)[number];
/** So many views one person may keep for one table. */
export const mostViews = 20;

/** What belongs to the moment and not to a view: the page one stands on, what is open beside the table. */
const passing = ["page", "open", "view"];

/** The query of an address as a view keeps it: without what belongs to the moment, empty conditions dropped, in one
 * order, so that the same view has one text. */
export function keptQuery(query: string): string {
  const kept = [...new URLSearchParams(query)].filter(
    ([name, value]) => value !== "" && !passing.includes(name),
  );
  return new URLSearchParams(kept.sort(byText)).toString();
}

function byText(a: [string, string], b: [string, string]): number {
  return a.join("=") < b.join("=") ? -1 : 1;
}

/** The query of an address with some of its words changed, or taken out (null); ready to follow a `?`. */
export function changedQuery(query: string, changes: Record<string, string | null>): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") params.delete(name);
    else params.set(name, value);
  }
  return `?${params.toString()}`;
}
