// Owns how a place is written for a reader, from its names in the reference data.
import { type Reference, regionPath } from "./reference";
import type { Locale } from "./values";

/** A place as people write it: `清远 清城区`, `Qingcheng, Qingyuan`. The province stands only when it is all there is, or
 * is a city itself (`北京市 朝阳区`). */
export function placeName(
  reference: Pick<Reference, "regions">,
  code: string | null,
  locale: Locale,
): string | null {
  const path = regionPath(reference, code);
  const isCity = path[1]?.kind === "district" && path[0]?.isGba === false;
  const below = path.filter(({ kind }) => kind !== "province" || isCity);
  const names = (below.length > 0 ? below : path).map((region) => region.names[locale]);
  if (names.length === 0) return null;
  return locale === "en" ? names.reverse().join(", ") : names.join(" ");
}
