// Owns finding a place of the reference data in what somebody wrote (`广东东莞`, `東莞市長安鎮`, `Nanshan, Shenzhen`). Leaves the
// stock to reference.ts and cells with several places to posting-values.ts. A place it is not sure of stays text.
import {
  districtEndings,
  doubtfulAlone,
  formerNames,
  hongKong,
  hongKongParts,
  looseSigns,
  mostlyStreets,
  namesakes,
  otherEndings,
  ownCountry,
  placeEndings,
  zonesOfCity,
} from "./place.data";
import { type Reference, type Region, regionKinds } from "./reference";
import { plain } from "./sheet";
import { simplify } from "./simplified";

/** `exact`: everything written is known. `assumed`: the same, but other places have the name too (see place-assumed.ts).
 * `partly`: the wider place is certain, the rest is not known. */
export type PlaceReading =
  { is: "exact" | "assumed"; code: string } | { is: "partly"; code: string } | { is: "unknown" };
export type PlaceFinder = (text: string) => PlaceReading;

const mostRemembered = 10_000;

/** A region under one of its names. `isDerived`: the name only lost its ending, nobody listed it. */
type Named = { region: Region; isDerived: boolean };

/**
 * Prepares the stock for finding; make it once per file. A name that several places of one kind share is not guessed;
 * of districts without their city the one in the Greater Bay Area is assumed. A wider place counts alone only when it is
 * written in full, set apart by a sign, or two levels are known, so that a street called after a city is not taken for
 * the city.
 */
export function placeFinder(reference: Pick<Reference, "regions">): PlaceFinder {
  const byName = namesOf(reference);
  const lengths = lengthsOf(byName.keys());
  const inFull = new Set([...byName.keys()].filter((name) => placeEndings.test(name)));
  const isWithin = (region: Region, above: Region) => {
    let at: Region | undefined = region;
    for (let step = 0; at && step < regionKinds.length; step += 1) {
      if (at.code === above.code) return true;
      at = at.parentCode ? reference.regions.get(at.parentCode) : undefined;
    }
    return false;
  };

  function named(name: string, above?: Region): Region | undefined {
    const all = byName.get(name) ?? [];
    if (!above) return alone(name, all);
    const within = all.filter(({ region }) => region !== above && isWithin(region, above));
    return single(widest(within))?.region;
  }

  /** The known places that a text can begin with, longest name first, and what is left behind each. */
  function* beginnings(written: string, above?: Region) {
    for (const length of lengths.get(written.slice(0, 2)) ?? []) {
      const name = written.slice(0, length);
      const region = name.length === length ? named(name, above) : undefined;
      if (!region) continue;
      const rest = written.slice(length);
      yield { region, name, rest };
      if (!placeEndings.test(name) && mayEndSo(region, rest))
        yield { region, name, rest: rest.replace(otherEndings, "") };
    }
  }

  const certainty = (name: string, above?: Region) => {
    if (above) return "exact";
    const all = byName.get(name) ?? [];
    const isShared = !all.some(({ region }) => isCity(region)) && widest(all).length > 1;
    return isShared || namesakes.includes(name) ? "assumed" : "exact";
  };

  function find(written: string, above: Region[], isSure: boolean): PlaceReading {
    const last = above.at(-1);
    let best: PlaceReading | null = null;
    for (const { region, name, rest } of beginnings(written, last)) {
      const left = rest.replace(/^-+/, "");
      if (left === "") return { is: certainty(name, last), code: region.code };
      const below = find(
        left,
        [...above, region],
        above.length > 0 || inFull.has(name) || isApart(rest),
      );
      if (below.is === "exact") return below;
      if (below.is === "partly") best ??= below;
    }
    return best ?? soFar(isSure ? last : undefined);
  }

  const read = new Map<string, PlaceReading>();
  return (text) => {
    const reading = read.get(text) ?? readAny(text, (written) => find(written, [], false));
    if (read.size < mostRemembered) read.set(text, reading);
    return reading;
  };
}

/** Tries what is written as it stands and, in Latin letters, the widest place first (`Nanshan, Shenzhen`). */
function readAny(text: string, find: (written: string) => PlaceReading): PlaceReading {
  const folded = fold(text);
  const isLatin = /[a-z]/.test(folded);
  const reading = find(
    inHongKong(folded.replace(/[-·,/()[\]【】]+/g, "-").replace(looseSigns, "")),
  );
  if (reading.is === "exact" || !isLatin) return reading;
  const parts = folded.split(",").map((part) => part.replace(/[-·/]/g, ""));
  const other = find(inHongKong(parts.reverse().join("-")));
  return other.is === "unknown" ? reading : other;
}

function inHongKong(written: string): string {
  return written.replace(hongKongParts, (found) => (found.startsWith("-") ? "" : hongKong));
}

/** Every name, alias and short form of the regions that still exist. */
function namesOf({ regions }: Pick<Reference, "regions">): Map<string, Named[]> {
  const byName = new Map<string, Named[]>();
  for (const region of regions.values()) {
    if (region.retired) continue;
    const full = [...Object.values(region.names), ...region.aliases].map(bare);
    const short = full.map((name) => name.replace(placeEndings, ""));
    for (const name of new Set([...full, ...short].filter(({ length }) => length >= 2))) {
      const isDerived = !full.includes(name) && !isCity(region);
      byName.set(name, [...(byName.get(name) ?? []), { region, isDerived }]);
    }
  }
  for (const [former, now] of formerNames) byName.set(former, byName.get(now) ?? []);
  return byName;
}

/** How long the names are that begin with two characters, longest first. */
function lengthsOf(names: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const beginning = name.slice(0, 2);
    lengths.set(beginning, (lengths.get(beginning) ?? new Set()).add(name.length));
  }
  return new Map([...lengths].map(([key, all]) => [key, [...all].sort((a, b) => b - a)]));
}

/** Whether another ending may stand for its own: a county became a district, but a town or a city never was one. */
function mayEndSo({ kind }: Region, rest: string): boolean {
  return otherEndings.test(rest) && (kind === "district" || !districtEndings.test(rest));
}

/** Whom a name means with nothing around it. */
function alone(name: string, all: Named[]): Region | undefined {
  if (doubtfulAlone.includes(name)) return undefined;
  const cities = all.filter(({ region }) => isCity(region));
  if (cities.length > 0) return single(widest(cities))?.region;
  const here = widest(all);
  const found = single(all) ?? single(here.filter(({ region }) => region.isGba));
  return found?.isDerived ? undefined : found?.region;
}

function widest(all: Named[]): Named[] {
  const kind = regionKinds.find((one) => all.some(({ region }) => region.kind === one));
  return all.filter(({ region }) => region.kind === kind);
}

function single<T>(all: T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function isCity({ kind }: Region): boolean {
  return kind === "province" || kind === "prefecture";
}

function soFar(known: Region | undefined): PlaceReading {
  return known ? { is: "partly", code: known.code } : { is: "unknown" };
}

/** Whether a short name stands for the place itself: with a zone of it behind, or a sign and no street called after it. */
function isApart(rest: string): boolean {
  return zonesOfCity.test(rest) || (rest.startsWith("-") && !mostlyStreets.test(rest.slice(1)));
}

function fold(text: string): string {
  return simplify(plain(text)).toLowerCase().replace(ownCountry, "");
}

function bare(name: string): string {
  return fold(name).replace(/[-·,/]/g, "");
}
