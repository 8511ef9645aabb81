// Owns how far places lie from one place: the smallest ring each is in, and kilometres where both are known closely
// enough to say a number. The same distances as region-rings.ts; leaves what nearness means to those who ask.
import { distanceKm } from "./region-rings";
import { type Reference, type Region, ringsKm } from "./reference";

type Regions = Reference["regions"];
export type RingKm = (typeof ringsKm)[number];

/** Places around an origin, nearest ring first; each place is in one ring. */
export type RingsAround = { ringKm: RingKm; codes: string[] }[];

const known = new WeakMap<Regions, Map<string, RingsAround>>();

/** The rings around a place; around a city that has districts, around the nearest of them. Empty rings where the centre is
 * not known. Remembered for each state of the reference data. */
export function ringsAround(regions: Regions, code: string): RingsAround {
  const made = known.get(regions) ?? new Map<string, RingsAround>();
  known.set(regions, made);
  const rings = made.get(code) ?? makeRings(regions, code);
  made.set(code, rings);
  return rings;
}

function makeRings(regions: Regions, code: string): RingsAround {
  const from = centresOf(regions, code);
  const rings = new Map<RingKm, string[]>(ringsKm.map((km) => [km, []]));
  for (const place of regions.values()) {
    if (!place.centre || place.retired || isCoarse(regions, place)) continue;
    const { centre } = place;
    const apart = Math.min(...from.map((one) => distanceKm(one, centre)));
    const ringKm = ringsKm.find((km) => apart <= km);
    if (ringKm) rings.get(ringKm)?.push(place.code);
  }
  // What names the place itself and nothing closer lies in it, wherever its centre is.
  const inside = [...rings.values()].some((codes) => codes.includes(code)) ? [] : [code];
  return ringsKm.map((ringKm, i) => ({
    ringKm,
    codes: [...(i === 0 ? inside : []), ...(rings.get(ringKm) ?? [])],
  }));
}

type Centre = NonNullable<Region["centre"]>;

function centresOf(regions: Regions, code: string): Centre[] {
  const place = regions.get(code);
  if (!place) return [];
  const parts = partsOf(regions, place);
  return [place, ...parts].flatMap(({ centre, kind }) => {
    const isAll = parts.length > 0 && kind === "prefecture";
    return centre && !isAll ? [centre] : [];
  });
}

const partsOf = (regions: Regions, place: Region) =>
  place.kind === "prefecture"
    ? [...regions.values()].filter(
        (part) => part.parentCode === place.code && part.kind === "district" && part.centre,
      )
    : [];

/** A province says nothing of near; a city whose districts are known is where they are. */
function isCoarse(regions: Regions, place: Region): boolean {
  return place.kind === "province" || partsOf(regions, place).length > 0;
}

/** Whole kilometres in a straight line from a place to the nearest of some, where both ends are a district or a town; null
 * otherwise: what is not known closely is not said. */
export function kilometresTo(
  regions: Regions,
  fromCode: string,
  toCodes: readonly string[],
): number | null {
  const from = closeCentre(regions, fromCode);
  if (!from) return null;
  const all = toCodes.flatMap((code) => {
    const to = closeCentre(regions, code);
    return to ? [distanceKm(from, to)] : [];
  });
  return all.length > 0 ? Math.max(1, Math.round(Math.min(...all))) : null;
}

function closeCentre(regions: Regions, code: string): Centre | null {
  const place = regions.get(code);
  return place && ["district", "town"].includes(place.kind) ? place.centre : null;
}
