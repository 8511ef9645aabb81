// Owns the three names of a row of an official table, which gives one: the official name is zh-CN's, ours stay in the
// other languages, and what nobody has named yet is converted or spelled.
import { Converter } from "opencc-js/cn2t";
import { pinyin } from "pinyin-pro";

const toHongKong = Converter({ from: "cn", to: "hk" });

export type ThreeNames = { zhCN: string; zhHK: string; en: string };

/** The names of an official row, beside those that are known of it. */
export function officialNames(zhCN: string, known: Record<string, unknown> | null): ThreeNames {
  const named = (name: string) => (typeof known?.[name] === "string" ? known[name] : "");
  return { zhCN, zhHK: named("zhHK") || hongKongForm(zhCN), en: named("en") || spelled(zhCN) };
}

/** In the characters of Hong Kong. */
export function hongKongForm(text: string): string {
  return toHongKong(text);
}

/** In pinyin without tones, the first letter large. */
export function spelled(text: string): string {
  const plain = pinyin(text, { toneType: "none", nonZh: "consecutive" });
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
