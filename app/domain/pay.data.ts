// The words in which job boards and firms of both sides of the border write pay. Keys are plain (half-width), lower case.
import type { PayPeriod } from "./listing";
import type { Currency } from "./values";

export const currencyWords: Record<string, Currency> = {
  "¥": "CNY",
  rmb: "CNY",
  cny: "CNY",
  人民币: "CNY",
  人民幣: "CNY",
  hk$: "HKD",
  hkd: "HKD",
  港币: "HKD",
  港幣: "HKD",
  mop$: "MOP",
  mop: "MOP",
  澳门元: "MOP",
  澳門元: "MOP",
};

/** How many hundredths (fen) one of it is. */
export const unitWords: Record<string, number> = {
  k: 1_000_00,
  千: 1_000_00,
  w: 10_000_00,
  万: 10_000_00,
  萬: 10_000_00,
};

export const periodWords: Record<string, PayPeriod> = {
  月: "month",
  month: "month",
  年: "year",
  year: "year",
  天: "day",
  日: "day",
  day: "day",
  小时: "hour",
  小時: "hour",
  时: "hour",
  時: "hour",
  hour: "hour",
};

/** Words before the number that say what is paid per. */
export const periodPrefixes: Record<string, PayPeriod> = {
  月薪: "month",
  年薪: "year",
  日薪: "day",
  时薪: "hour",
  時薪: "hour",
};

export const yuanWords = ["元", "圆", "圓", "块"] as const;
export const fromWords = ["以上", "起", "及以上"] as const;
export const upToWords = ["以下", "以内", "以內", "封顶"] as const;
export const rangeMarks = ["-", "~", "–", "—", "－", "～", "至", "到"] as const;
export const perMarks = ["/", "每"] as const;
export const hiddenWords = ["不公开", "不公開", "保密", "薪资保密", "未公开"] as const;
export const negotiableWords = ["面议", "面議", "薪资面议", "待遇面议", "negotiable"] as const;
