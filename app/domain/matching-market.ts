// Owns what is counted over all living listings before any pair is judged: how rare skills are, and what work usually pays.
import { jurisdictionOf } from "./jurisdiction";
import type { MatchListing, MatchMarket } from "./matching-views";

type Work = Pick<MatchListing, "kind" | "occupationCode" | "placeCodes">;
type Counted = Work & Pick<MatchListing, "pay"> & { skillCodes: readonly string[] };
/** Fewer postings say nothing of what is usual. */
const enough = 3;

/** What work's pay is usual with what other: the same kind, in the same trade, under the same law, for wages of Hong Kong and
 * the mainland say nothing of each other. */
export function usualKey({ kind, occupationCode, placeCodes: [place = ""] }: Work): string {
  return `${kind}:${occupationCode ?? ""}:${jurisdictionOf(place)}`;
}

/** Counts a market: skills by how many listings ask for them; the median pay of each kind of work that at least three
 * listings tell of. */
export function marketOf(
  listings: Iterable<Counted>,
  reference: MatchMarket["reference"],
): MatchMarket {
  const asking = new Map<string, number>();
  const pays = new Map<string, number[]>();
  let of = 0;
  for (const { pay, skillCodes, ...work } of listings) {
    of += 1;
    for (const code of skillCodes) asking.set(code, (asking.get(code) ?? 0) + 1);
    if (pay === null || work.occupationCode === null) continue;
    const key = usualKey(work);
    const told = pays.get(key);
    if (told) told.push(pay);
    else pays.set(key, [pay]);
  }
  const usualPay = new Map(
    [...pays].flatMap(([key, told]) => (told.length < enough ? [] : [[key, median(told)]])),
  );
  return { reference, rarity: { of, asking }, usualPay };
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
