// Owns the compact shape in which the places are written down, and joins the centres to them.
import type { Region, RegionKind } from "~/app/domain/reference";
import { centres } from "./centres.data";

type Row = readonly [code: string, zhCn: string, zhHk: string, en: string, ...aliases: string[]];

export const inGba = true;
export const outside = false;

/** The places of one kind below one parent. */
export function places(
  parentCode: string | null,
  kind: RegionKind,
  isGba: boolean,
  rows: Row[],
): Region[] {
  return rows.map(([code, zhCn, zhHk, en, ...aliases]) => ({
    code,
    parentCode,
    kind,
    names: { "zh-CN": zhCn, "zh-HK": zhHk, en },
    aliases,
    isGba,
    centre: centres.get(code) ?? null,
    retired: false,
  }));
}
