// Owns how near a listing lies to where a student would work, as a ring of rings-around.ts. What nearness is worth is
// matching-weights.data.ts', whether it is near enough matching-gates.ts'.
import { type Reference, regionPath, ringsKm } from "./reference";
import { ringsAround } from "./rings-around";

type Regions = Reference["regions"];

/** Which ring: 0 to 4 for 5 to 80 km, 5 beyond them. */
export type Ring = number;
/** The ring of what lies farther than all of them. */
export const beyond: Ring = ringsKm.length;
/** Where a listing names a whole city in which the wished district lies. */
const sameCity: Ring = 2;

const known = new WeakMap<Regions, Map<string, ReadonlyMap<string, Ring>>>();

/** The rings of all places near one: everything within it is in the first. Places that are not named lie beyond. */
export function ringsFrom(regions: Regions, code: string): ReadonlyMap<string, Ring> {
  const made = known.get(regions) ?? new Map<string, ReadonlyMap<string, Ring>>();
  known.set(regions, made);
  const rings = made.get(code) ?? makeRings(regions, code);
  made.set(code, rings);
  return rings;
}

function makeRings(regions: Regions, code: string): ReadonlyMap<string, Ring> {
  const rings = new Map<string, Ring>();
  const put = (place: string, ring: Ring) =>
    rings.set(place, Math.min(ring, rings.get(place) ?? beyond));
  for (const [ring, { codes }] of ringsAround(regions, code).entries())
    for (const place of codes) put(place, ring);
  for (const above of regionPath({ regions }, code))
    if (above.kind !== "province") put(above.code, sameCity);
  for (const place of regions.values())
    if (regionPath({ regions }, place.code).some((one) => one.code === code)) put(place.code, 0);
  return rings;
}

/** The nearest ring between places that a student would work in and those of a listing; null where either is not known. */
export function nearestRing(
  regions: Regions,
  from: readonly string[],
  to: readonly string[],
): Ring | null {
  const origins = from.filter((code) => regions.has(code));
  const places = to.filter((code) => regions.has(code));
  if (origins.length === 0 || places.length === 0) return null;
  return Math.min(
    ...origins.flatMap((origin) => {
      const rings = ringsFrom(regions, origin);
      return places.map((place) => rings.get(place) ?? beyond);
    }),
  );
}
