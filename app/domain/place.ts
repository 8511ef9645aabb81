// Owns finding a place of the reference data in what somebody wrote (`广东东莞`, `東莞市長安鎮`). Leaves the stock to
// reference.ts. A place it is not sure of stays text.
import { type Reference, type Region, regionKinds } from "./reference";
import { plain } from "./sheet";

/** `exact`: everything written is known. `partly`: the wider place is certain, the rest is not known. */
export type PlaceReading =
  { is: "exact"; code: string } | { is: "partly"; code: string } | { is: "unknown" };
export type PlaceFinder = (text: string) => PlaceReading;

const longestName = 24;
const mostRemembered = 10_000;

/**
 * Prepares the stock for finding; make it once per file. A name that several places of the same kind share is not
 * guessed. A wider place counts alone only when it is written in full (`广东省…`) or two levels are known, so that a
 * street called after a city is not taken for the city.
 */
export function placeFinder(reference: Pick<Reference, "regions">): PlaceFinder {
  const byName = new Map<string, Region[]>();
  for (const region of reference.regions.values()) {
    for (const name of new Set([...Object.values(region.names), ...region.aliases].map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), region]);
    }
  }
  const isWithin = (region: Region, above: Region) => {
    let at: Region | undefined = region;
    for (let step = 0; at && step < regionKinds.length; step += 1) {
      if (at.code === above.code) return true;
      at = at.parentCode ? reference.regions.get(at.parentCode) : undefined;
    }
    return false;
  };

  function named(name: string, above?: Region): Region | undefined {
    const all = (byName.get(name) ?? []).filter((region) => !above || isWithin(region, above));
    const widest = regionKinds.find((kind) => all.some((region) => region.kind === kind));
    const candidates = all.filter((region) => region.kind === widest);
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  /** The known places that a text can begin with, longest name first, and what is left behind each. */
  function* beginnings(written: string, above?: Region) {
    for (let length = Math.min(written.length, longestName); length >= 2; length -= 1) {
      const name = written.slice(0, length);
      const region = named(name, above);
      if (region && region !== above) yield { region, name, rest: written.slice(length) };
    }
  }

  function find(written: string, above: Region[], isSure: boolean): PlaceReading {
    const last = above.at(-1);
    const known: PlaceReading =
      last && isSure ? { is: "partly", code: last.code } : { is: "unknown" };
    let best = known;
    for (const { region, name, rest } of beginnings(written, last)) {
      if (rest === "") return { is: "exact", code: region.code };
      const below = find(rest, [...above, region], above.length > 0 || isFormal(region, name));
      if (below.is === "exact") return below;
      if (best === known && below.is === "partly") best = below;
    }
    return best;
  }

  const read = new Map<string, PlaceReading>();
  return (text) => {
    const reading = read.get(text) ?? find(fold(text), [], false);
    if (read.size < mostRemembered) read.set(text, reading);
    return reading;
  };
}

/** Written in full, with the word for province or city that short names leave out. */
function isFormal({ names, aliases }: Region, name: string): boolean {
  return aliases.length > 0 && (fold(names["zh-CN"]) === name || fold(names["zh-HK"]) === name);
}

function fold(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[-·,/]/g, "");
}
