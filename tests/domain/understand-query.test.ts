// Which typed words are conditions, with the words of the first stock: places, pay, schooling, kinds, shifts, benefits; and
// what stays a word because it may be part of a name.
import { describe, expect, test } from "vitest";
import type { Reference } from "~/app/domain/reference";
import { majors } from "~/prisma/seed/reference/majors.data";
import { occupations } from "~/prisma/seed/reference/occupations.data";
import { regions } from "~/prisma/seed/reference/regions.data";
import { skills } from "~/prisma/seed/reference/skills.data";
import { preparedCorrections } from "~/search/corrections";
import { preparedReadings } from "~/search/initials";
import { createText } from "~/search/text";
import { domainWords } from "~/search/trade-words";
import { understandQuery } from "~/search/understand";
import { atOnce } from "~/search/turns";
import { preparedVocabulary } from "~/search/vocabulary";
import { smallReference } from "~/tests/support/search";

const byCode = <T extends { code: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.code, row]));
const reference: Reference = {
  ...smallReference,
  regions: byCode(regions),
  occupations: byCode(occupations),
  skills: byCode(skills),
  majors: byCode(majors),
};
const text = createText(domainWords(reference));
const said = (typed: string) => {
  const { rest, found, unknownPlace } = understandQuery(typed, { text, reference });
  const conditions = found.map(({ filter }) => Object.values(filter).slice(1).join());
  return [rest, conditions.join(" "), unknownPlace ?? ""].join(" | ").trim();
};

describe("typed words", () => {
  test.each([
    ["东莞 数控 5000以上 包住", "数控 | 441900 5000 dorm |"],
    ["东莞数控5000以上包住", "数控 | 441900 5000 dorm |"],
    ["東莞 數控", "數控 | 441900 |"],
    ["东莞长安 普工", "普工 | 441900119 |"],
    ["广东省东莞市长安镇", "| 441900119 |"],
    ["CNC operator in Dongguan with dorm", "CNC operator | 441900 dorm |"],
    ["part time waiter in Kowloon Tong", "waiter | part_time 810107 |"],
    ["5000+ cook", "cook | 5000 |"],
    ["HK$15,000 cook", "cook | 13800 |"],
    ["８ｋ－１０ｋ 前端", "前端 | 8000 |"],
    ["五千以上", "| 5000 |"],
    ["时薪25 兼职", "| 4350 part_time |"],
    ["数控 5000", "数控 | 5000 |"],
    ["大专以上 会计", "会计 | 3 |"],
    ["中职", "| 2 |"],
    ["岗位实习", "| internship |"],
    ["兼职收银员", "收银员 | part_time |"],
    ["学徒", "| apprenticeship |"],
    ["夜班", "| night |"],
    ["不上夜班 双休", "| no_night 双休 |"],
    ["包吃住", "| dorm meals |"],
    ["night shift", "| night |"],
  ])("%j are %j", (typed, expected) => {
    expect(said(typed)).toBe(expected.trim());
  });

  test.each([
    ...[
      "东莞银行",
      "广州酒家",
      "东莞市华星五金",
      "模具学徒",
      "社保专员",
      "班车司机",
      "高中数学老师",
    ],
    ...[
      "4K剪辑",
      "ISO 9000",
      "1+X",
      "C++",
      "5S",
      "18岁以上",
      "3年以上",
      "不包住",
      "面包",
      "振安路",
    ],
    ...["中国农业发展银行", "AutoCAD 2000", "housing", "", "   ", "\0\ud800"],
  ])("%j stays as it is", (typed) => {
    expect(understandQuery(typed, { text, reference })).toEqual({ rest: typed.trim(), found: [] });
  });

  test("a place that we do not know is told, and stays a word", () => {
    expect(said("新加坡 跟单")).toBe("新加坡 跟单 |  | 新加坡");
    expect(said("平安镇 普工")).toBe("平安镇 普工 |  | 平安镇");
  });

  test("ten thousand characters are understood at once", () => {
    const began = performance.now();
    expect(
      understandQuery("东莞数控5000以上".repeat(1_000), { text, reference }).found.length,
    ).toBeLessThan(50);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe("what was meant", () => {
  const vocabulary = atOnce(preparedVocabulary({ text, reference }));
  const correctionsFor = atOnce(preparedCorrections(text, vocabulary));
  test.each([
    ["数空车床", "数控车床"],
    ["模俱", "模具"],
    ["收很员", "收银员"],
    ["跟单文圆", "跟单文员"],
    ["东菀", "东莞"],
    ["平面射击", "平面设计"],
    ["shu kong", "数控"],
    ["shouyinyuan", "收银员"],
    ["shukongcaozuoyuan", "数控操作员"],
  ])("%j is read as %j", (typed, meant) => {
    expect(correctionsFor(typed)[0]).toBe(meant);
  });
  test.each(["数控", "CNC", "火锅", "鸟语花香", "xkqzw", "", "\0", "5S", "充电桩"])(
    "%j is read as nothing else",
    (typed) => {
      expect(correctionsFor(typed)).toEqual([]);
    },
  );
  test("two initials are read as the usual words first, five at most", () => {
    const market = { titles: [["文员", 200] as const], firms: [] };
    const living = atOnce(preparedVocabulary({ text, reference }, market));
    const readingsOf = atOnce(preparedReadings(text, living));
    expect(readingsOf("sk").map(({ word }) => word)).toContain("数控");
    expect(readingsOf("wy")[0]).toEqual({ word: "文员", kind: "trade" });
    expect(readingsOf("sk").length).toBeLessThanOrEqual(5);
    expect(readingsOf("s")).toEqual([]);
  });
});
