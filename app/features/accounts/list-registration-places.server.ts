// Owns which places a firm may name as its seat: the cities of Guangdong, Hong Kong and Macao, then other provinces.
import type { Reference, Region } from "~/app/domain/reference";
import type { Locale } from "~/app/domain/values";

const guangdong = "440000";
const isSar = ({ code }: Region) => code === "810000" || code === "820000";

/** The places to choose from, the Greater Bay Area first. */
export function listRegistrationPlaces({ regions }: Pick<Reference, "regions">, locale: Locale) {
  const rankOf = (region: Region): number | null => {
    if (region.retired) return null;
    if (isSar(region)) return 1;
    if (region.kind === "prefecture" && region.parentCode === guangdong)
      return region.isGba ? 0 : 2;
    return region.kind === "province" && region.code !== guangdong ? 3 : null;
  };
  return [...regions.values()]
    .flatMap((region) => ({ region, rank: rankOf(region) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => Number(a.rank) - Number(b.rank))
    .map(({ region }) => ({ value: region.code, label: region.names[locale] }));
}
