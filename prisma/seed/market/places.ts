// The places of the market: those of the reference data that have a centre, with the way between them.
import { regions } from "../reference/regions.data";
import type { Dice } from "./dice";

const byCode = new Map(regions.map((region) => [region.code, region]));
const parts = new Map<string, string[]>();
for (const { code, parentCode, centre } of regions) {
  if (parentCode && centre) parts.set(parentCode, [...(parts.get(parentCode) ?? []), code]);
}

/** Where the region's vocational jobs are, by prefecture: a guess after the share of factories and of postings. */
export const firmPlaces = [
  ...([
    ["440100", 20],
    ["440300", 17],
    ["441900", 16],
    ["440600", 14],
    ["441800", 9],
  ] as const),
  ...([
    ["442000", 6],
    ["441300", 6],
    ["440400", 4],
    ["440700", 4],
    ["441200", 3],
  ] as const),
] as const;
/** Where its schools' students come from, when they do not come from the school's own prefecture. */
export const homePlaces = [
  ...([
    ["441800", 8],
    ["440100", 12],
    ["440600", 9],
    ["441900", 8],
    ["440300", 7],
  ] as const),
  ...([
    ["440700", 6],
    ["441300", 7],
    ["442000", 5],
    ["440400", 3],
    ["441200", 8],
  ] as const),
] as const;

/** A district or town of a prefecture (or of Hong Kong, Macao); the prefecture itself where no part of it is known. */
export function drawPlace(random: Dice, prefecture: string): string {
  const of = parts.get(prefecture);
  return of ? random.pick(of) : prefecture;
}

export const nameOf = (code: string, locale: "zh-CN" | "zh-HK" | "en" = "zh-CN") =>
  byCode.get(code)?.names[locale] ?? code;
/** The prefecture (or 810000, 820000) that a district or town belongs to. */
export function prefectureOf(code: string): string {
  const region = byCode.get(code);
  if (!region?.parentCode || code.endsWith("0000")) return code;
  return region.kind === "prefecture" ? code : prefectureOf(region.parentCode);
}
export const isMainland = (code: string) => !code.startsWith("8");

const ways = new Map<string, Map<string, number>>();
/** Kilometres from centre to centre; 200 where a centre is not known. */
export function kmBetween(from: string, to: string): number {
  if (from === to) return 3;
  let of = ways.get(from);
  if (!of) ways.set(from, (of = new Map<string, number>()));
  let km = of.get(to);
  if (km === undefined) of.set(to, (km = measure(from, to)));
  return km;
}

function measure(from: string, to: string): number {
  const [a, b] = [byCode.get(from)?.centre, byCode.get(to)?.centre];
  if (!a || !b) return 200;
  const rad = Math.PI / 180;
  const x = (b.lng - a.lng) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  return Math.max(3, Math.hypot(x, (b.lat - a.lat) * rad) * 6371);
}
