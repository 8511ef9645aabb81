import { expect, test } from "vitest";
import { classKey } from "~/app/domain/roster-classes";
import { excerptAround } from "~/app/domain/sheet";

test.each([
  ["数控2401班", "数控2401"],
  ["数控2401班", "数控２４０１ 班"],
  ["数控（1）班", "数控1班"],
  ["数控一班", "数控1班"],
  ["24级数控1班", "24级数控1"],
  ["數控2401級", "數控2401"],
  ["软件24—1班", "软件24-1"],
])("%s and %s may be one class", (a, b) => expect(classKey(a)).toBe(classKey(b)));

test.each([
  ["数控2401班", "数控2402班"],
  ["软件24-1班", "软件2-41班"],
  ["24级1班", "2级41班"],
  ["数控2401班", "数铣2401班"],
])("%s and %s are two", (a, b) => expect(classKey(a)).not.toBe(classKey(b)));

test("an excerpt says what stands around a place, and that more does", () => {
  const text = "一二三四五六七八九十甲乙丙丁戊己庚辛";
  expect(excerptAround(text, 10, 2, 3)).toEqual({
    before: "…八九十",
    text: "甲乙",
    after: "丙丁戊…",
  });
  expect(excerptAround(text, 0, 2, 3)).toMatchObject({ before: "", text: "一二" });
});
