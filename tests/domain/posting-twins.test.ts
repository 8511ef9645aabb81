import { describe, expect, test } from "vitest";
import { twinKeyOf } from "~/app/domain/posting-twins";

const keyOf = (title: string, more: { enterpriseKey?: string; regionCodes?: string[] } = {}) =>
  twinKeyOf({ enterpriseKey: "某站:1", regionCodes: ["441900"], title, ...more });

describe("one firm says the same in other words", () => {
  test.each([
    ["采购员（常平/急）", "采购员 (常平)"],
    ["仓管员（急聘）", "仓管员"],
    ["诚聘ＣＮＣ编程师傅5名", "CNC 编程师傅"],
    ["软件开发工程师C#", "C#软件开发工程师"],
    ["（工场长）日语翻译", "日语翻译（工场长）"],
    ["高级电子工程师", "电子工程师（高级）"],
    ["跟單員", "跟单员"],
    ["普工 包吃住 双休 5-7K", "普工！！！"],
    ["1.电气工程师", "电气工程师"],
    ["Quality Engineer WD015286", "Engineer, Quality"],
    ["品质主管 急！", "品质主管"],
  ])("%s = %s", (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  test("whatever the order of its places", () => {
    const places = ["441900", "440300"];
    const other = keyOf("普工", { regionCodes: [...places].reverse() });
    expect(keyOf("普工", { regionCodes: places })).toBe(other);
  });
});

describe("what differs stays apart", () => {
  test.each([
    ["车工", "车床工"],
    ["主管助理", "助理主管"],
    ["采购员（常平）", "采购员（虎门）"],
    ["C工程师", "C++工程师"],
    ["高级工程师", "初级工程师"],
    ["日语翻译", "英语翻译"],
    ["项目工程师（BU1）", "项目工程师（BU2）"],
    ["急招", "5名"],
    ["文员/高级文员", "高级文员"],
  ])("%s ≠ %s", (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test("another firm, another place", () => {
    expect(keyOf("普工", { enterpriseKey: "某站:2" })).not.toBe(keyOf("普工"));
    expect(keyOf("普工", { regionCodes: ["440300"] })).not.toBe(keyOf("普工"));
  });
});
