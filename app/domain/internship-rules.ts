// Owns the law of 岗位实习 as far as a listing and a student can be judged before an agreement exists
// (教职成〔2021〕4号). The full rule table with documents and waivers belongs to the agreements.
import type { ListingTerms } from "./listing";

export const listingRules = [
  // [rule id, article, breaks]
  ["IR-18", "16(5)", (t: ListingTerms) => venue.test(`${t.title} ${t.description}`)],
  ["IR-20", "16(6), 17", (t: ListingTerms) => t.hazardous],
  ["IR-23", "17", (t: ListingTerms) => t.nightShift || t.overtime],
  ["IR-24", "17", (t: ListingTerms) => (t.hoursPerDay ?? 0) > 8 || (t.hoursPerWeek ?? 0) > 40],
] as const;
export type ListingRule = (typeof listingRules)[number][0];

// 酒吧, 夜总会, 歌厅, 洗浴, 网吧, 电子游戏: places that art. 16(5) closes to interns.
const venue =
  /酒吧|夜总会|夜總會|歌厅|歌廳|卡拉|KTV|洗浴|桑拿|网吧|網吧|电子游戏厅|游戏机室|遊戲機中心|night ?club|karaoke/i;

/** The rules a listing breaks if it is offered as 岗位实习; always empty for a job. */
export function brokenRules(terms: ListingTerms): ListingRule[] {
  if (terms.kind !== "internship") return [];
  return listingRules.filter(([, , breaks]) => breaks(terms)).map(([id]) => id);
}

/** Youngest age at which a student may start a 岗位实习 (art. 16(2)) or any job (Labour Law art. 15). */
export const minimumAge = 16;
/** First study year in which a 岗位实习 may start (art. 16(1): no first-year students). */
export const firstInternshipYear = 2;
