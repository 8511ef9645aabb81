// The signs of a Chinese date and what they stand for, in the order in which they are replaced.
export const daySigns: readonly [sign: RegExp, as: string][] = [
  [/\((?:周|星期)[一二三四五六日天]\)$|(?:周|星期|週)[一二三四五六日天]$/, ""],
  [/[年月]$/, ""],
  [/[年月]/g, "-"],
  [/[日号號]$/, ""],
];

/** Years, months and days in Chinese numerals. */
export const numeralsBeforeSign = /[〇零○一二三四五六七八九十]+(?=[年月日号號])/g;
export const tenSign = "十";
export const dayNumerals: Record<string, number> = {
  〇: 0,
  零: 0,
  "○": 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
