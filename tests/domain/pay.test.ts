import { describe, expect, test } from "vitest";
import { parsePay } from "~/app/domain/pay";

const stated = (min: number | null, max: number | null, period = "month", currency = "CNY") => ({
  is: "stated",
  pay: { min, max, period, currency },
});

test.each([
  ["¥4.5-6K", stated(450_000, 600_000)],
  ["￥４．５－６Ｋ", stated(450_000, 600_000)],
  ["¥50K以上", stated(5_000_000, null)],
  ["¥1.5K以下", stated(null, 150_000)],
  ["10k-20k", stated(1_000_000, 2_000_000)],
  ["2.5-5万/月", stated(2_500_000, 5_000_000)],
  ["1.5万/月以下", stated(null, 1_500_000)],
  ["6-8千/月", stated(600_000, 800_000)],
  ["15-20万/年", stated(15_000_000, 20_000_000, "year")],
  ["200元/天", stated(20_000, 20_000, "day")],
  ["25元/小时", stated(2_500, 2_500, "hour")],
  ["月薪4500-6000元", stated(450_000, 600_000)],
  ["4,500~6,000", stated(450_000, 600_000)],
  ["HK$18,000/月", stated(1_800_000, 1_800_000, "month", "HKD")],
])("%s is read in minor units", (text, expected) => {
  expect(parsePay(text)).toEqual(expected);
});

test.each([
  ["不公开", "hidden"],
  ["", "hidden"],
  ["面议", "negotiable"],
  ["面議", "negotiable"],
])("«%s» is %s, not zero", (text, is) => {
  expect(parsePay(text)).toEqual({ is });
});

describe("what cannot be read for certain stays unread", () => {
  test.each([
    ["15-20万", "a month's or a year's"],
    ["5-6", "no unit"],
    ["200", "no period"],
    ["4K-6", "two readings"],
    ["6-4K", "upside down"],
    ["4-6K以上", "a range with an open end"],
    ["底薪2500+提成", "several parts"],
    ["¥9000K", "no believable month"],
    ["3元/月", "no believable month"],
    ["看表现", "no amount"],
  ])("%s: %s", (text) => {
    expect(parsePay(text)).toEqual({ is: "unreadable" });
  });
});

test("what the heading says of the period counts where the text is silent", () => {
  expect(parsePay("15-20万", "year")).toEqual(stated(15_000_000, 20_000_000, "year"));
  expect(parsePay("200元/天", "month")).toEqual(stated(20_000, 20_000, "day"));
});
