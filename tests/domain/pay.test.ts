import { describe, expect, test } from "vitest";
import { parsePay } from "~/app/domain/pay";

const yuan = (amount: number | null) => (amount === null ? null : amount * 100);
type Expected = [min: number | null, max: number | null, period?: string, currency?: string];
const pay = ([min, max, period = "month", currency = "CNY"]: Expected) => {
  return { min: yuan(min), max: yuan(max), period, currency };
};

test.each<[string, ...Expected]>([
  ["¥4.5-6K", 4_500, 6_000],
  ["￥４．５－６Ｋ", 4_500, 6_000],
  ["¥50K以上", 50_000, null],
  ["¥1.5K以下", null, 1_500],
  ["10k-20k", 10_000, 20_000],
  ["2.5-5万/月", 25_000, 50_000],
  ["1.5万/月以下", null, 15_000],
  ["6-8千/月", 6_000, 8_000],
  ["4千-6千", 4_000, 6_000],
  ["8千-1.2万", 8_000, 12_000],
  ["8000-1.2万", 8_000, 12_000],
  ["0.8-1.2万", 8_000, 12_000],
  ["六千到八千", 6_000, 8_000],
  ["三千五-四千五", 3_500, 4_500],
  ["一万二", 12_000, 12_000],
  ["1万2", 12_000, 12_000],
  ["3000一5000", 3_000, 5_000],
  ["3000元/月-5000元/月", 3_000, 5_000],
  ["15-20万/年", 150_000, 200_000, "year"],
  ["年薪20万", 200_000, 200_000, "year"],
  ["200元/天", 200, 200, "day"],
  ["180元／日", 180, 180, "day"],
  ["25元/小时", 25, 25, "hour"],
  ["時薪18-22元", 18, 22, "hour"],
  ["月薪4500-6000元", 4_500, 6_000],
  ["每月4000元起", 4_000, null],
  ["5000+", 5_000, null],
  ["8000以上", 8_000, null],
  ["不低于3000", 3_000, null],
  ["4,500~6,000", 4_500, 6_000],
  ["5 000-8 000", 5_000, 8_000],
  ["HK$18,000/月", 18_000, 18_000, "month", "HKD"],
  ["HK$15,000 - 18,000", 15_000, 18_000, "month", "HKD"],
  ["月薪港幣15,000", 15_000, 15_000, "month", "HKD"],
  ["HKD 18000 per month", 18_000, 18_000, "month", "HKD"],
  ["MOP 12,000", 12_000, 12_000, "month", "MOP"],
  ["12000澳門元", 12_000, 12_000, "month", "MOP"],
])("%s is read whole, in minor units", (text, ...expected) => {
  expect(parsePay(text)).toEqual({
    is: "stated",
    pay: pay(expected),
    base: null,
    hasMore: false,
  });
});

test.each<[string, Expected, Expected | null]>([
  ["底薪2500+提成", [2_500, null], [2_500, 2_500]],
  ["底薪2500加提成", [2_500, null], [2_500, 2_500]],
  ["无责底薪3000-5000+提成+奖金", [3_000, null], [3_000, 5_000]],
  ["3000-5000+提成", [3_000, null], [3_000, 5_000]],
  ["工资4000-6000元/月，提成另算", [4_000, null], [4_000, 6_000]],
  ["4000+全勤奖200+餐补300", [4_000, null], [4_000, 4_000]],
  ["综合5500-6500", [5_500, 6_500], null],
  ["月收入8000-15000", [8_000, 15_000], null],
  ["底薪 2500 + 加班，综合 5000–6500", [5_000, 6_500], [2_500, 2_500]],
  ["时薪20元，综合6000-7000", [6_000, 7_000], [20, 20, "hour"]],
  ["试用期4000,转正5000", [4_000, 5_000], null],
  ["15k-25k·13薪", [15_000, 25_000], null],
  ["15k-25k 14薪", [15_000, 25_000], null],
  ["包吃住 4500", [4_500, 4_500], null],
  ["5000-8000，五险一金，双休", [5_000, 8_000], null],
  ["4000-6000元+年终奖", [4_000, 6_000], null],
  ["6000-8000（面议）", [6_000, 8_000], null],
  ["计件工资，5000-8000", [5_000, 8_000], null],
  ["基本工资2360+加班费=5000-6500", [5_000, 6_500], [2_360, 2_360]],
  ["3000元/月（税后）", [3_000, 3_000], null],
  ["4500左右", [4_500, 4_500], null],
])("%s says more than its amounts: the words belong beside them", (text, whole, base) => {
  const expected = { is: "stated", pay: pay(whole), base: base && pay(base), hasMore: true };
  expect(parsePay(text)).toEqual(expected);
});

test.each([
  ["不公开", "hidden"],
  ["保密", "hidden"],
  ["", "hidden"],
  ["面议", "negotiable"],
  ["面議", "negotiable"],
  ["面议，包吃住", "negotiable"],
])("«%s» is %s, not zero", (text, is) => {
  expect(parsePay(text)).toEqual({ is });
});

describe("what cannot be read for certain stays unread", () => {
  test.each([
    ["15-20万", "a month's or a year's"],
    ["2-3万", "a month's or a year's"],
    ["80000-120000", "a year's, most likely"],
    ["5-6", "no unit"],
    ["200", "no period"],
    ["4K-6", "two readings"],
    ["6-4K", "upside down"],
    ["8-1.2万", "upside down"],
    ["4-6K以上", "a range with an open end"],
    ["底薪+提成", "no amount"],
    ["底薪2500+3000", "two amounts, one unnamed"],
    ["底薪6000，综合4000-5000", "the base above the whole"],
    ["转正5000", "nothing of probation"],
    ["月薪5000/年", "two periods"],
    ["3000以下+提成", "neither floor nor top"],
    ["4000,5000", "two amounts"],
    ["3 5千", "two numbers"],
    ["2360+计件+3000", "two amounts"],
    ["3000-5000-8000", "three amounts"],
    ["五六千", "about"],
    ["$15000", "whose dollars"],
    ["US$3000", "not one of our currencies"],
    ["1500-2000元/周", "a period we do not keep"],
    ["10元/件", "by the piece"],
    ["1-20K", "too wide"],
    ["¥9000K", "no believable month"],
    ["3元/月", "no believable month"],
    ["看表现", "no amount"],
    [`5000${"，双休".repeat(80)}`, "too long for a cell about pay"],
  ])("%s: %s", (text) => {
    expect(parsePay(text)).toEqual({ is: "unreadable" });
  });
});

test.each([
  ["4.5-6千元", pay([4_500, 6_000])],
  ["15-20万元/年", pay([150_000, 200_000, "year"])],
  ["30000元/年", pay([30_000, 30_000, "year"])],
  ["15-20k", pay([15_000, 20_000])],
])("%s, a number behind which the heading's unit was put, is read", (text, expected) => {
  expect(parsePay(text)).toMatchObject({ pay: expected });
});

test("a hostile text is given up in no time", () => {
  const before = performance.now();
  parsePay("月薪".repeat(90) + "元");
  parsePay("1".repeat(200));
  parsePay("提成".repeat(100));
  expect(performance.now() - before).toBeLessThan(200);
});
