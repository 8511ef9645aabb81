// Owns which places lie near which: rings of 5, 10, 20, 40 and 80 km around each, centre to centre. Leaves the centres to
// the reference data, and what nearness means for a search or a match to those who ask.
import { type Region, ringsKm } from "./reference";

/** `toCode` lies within `ringKm` of `fromCode`, and within no smaller ring. */
export type RegionRing = { fromCode: string; toCode: string; ringKm: (typeof ringsKm)[number] };
type Point = { lat: number; lng: number };
type Place = Pick<Region, "code" | "parentCode" | "kind" | "centre" | "retired">;

const earthRadiusKm = 6371;

/** Kilometres between two points given in degrees, over the ground of a round earth (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(half(a.lat, b.lat) + across));
}

/**
 * Says for every two places within 80 km of each other how near they are, both ways; each place lies in its own ring of
 * 5. Districts and towns count where their centre is known; a city counts by its own centre when none of its districts
 * does (Dongguan beside its towns, Shaoguan as a whole).
 */
export function regionRings(regions: Iterable<Place>): RegionRing[] {
  const known = [...regions].flatMap((region) =>
    region.centre && !region.retired ? { ...region, centre: region.centre } : [],
  );
  const haveDistricts = new Set(
    known.filter(({ kind }) => kind === "district").map(({ parentCode }) => parentCode),
  );
  const places = known.filter(
    ({ kind, code }) => kind !== "province" && !(kind === "prefecture" && haveDistricts.has(code)),
  );
  return places.flatMap((from) =>
    places.flatMap((to) => {
      const apart = distanceKm(from.centre, to.centre);
      const ringKm = ringsKm.find((km) => apart <= km);
      return ringKm ? { fromCode: from.code, toCode: to.code, ringKm } : [];
    }),
  );
}
