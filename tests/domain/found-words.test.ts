import { expect, test } from "vitest";
import type { Finding } from "~/app/domain/posting";
import { around, foundWords } from "~/app/features/listings/found-words";

const sex: Finding = { code: "sex", rule: "AD-2", field: "benefits", text: "限女性", at: 0 };
const found = (over: Partial<Finding>): Finding => ({ ...sex, ...over });

test("a word outside the title is shown with what stands around it in its line", () => {
  const text =
    "岗位职责：\n负责车间现场管理和早会，限女性，能接受倒班，包吃包住，月休四天，有夜宵。\n其他";
  const [word] = foundWords([found({})], ["", text]);
  expect(word?.around).toEqual({
    before: "负责车间现场管理和早会，",
    after: "，能接受倒班，包吃包住，月休四天…",
  });
});

test("no finding stands twice, and the title needs no context", () => {
  const words = foundWords(
    [
      found({ at: 3 }),
      found({ field: "title", at: 1 }),
      found({ at: 30 }),
      found({ code: "age", at: 30 }),
    ],
    ["限女性"],
  );
  expect(words.map(({ code, field, at }) => [code, field, at])).toEqual([
    ["sex", "benefits", 3],
    ["sex", "title", 1],
    ["age", "benefits", 30],
  ]);
  expect(words[1]?.around).toBeNull();
  expect(foundWords([found({ text: "" })], ["x"])[0]?.around).toBeNull();
  expect(foundWords([found({})], ["改过了"])[0]?.around).toBeNull();
});

test("rare characters are not cut in half", () => {
  expect(around("𠮷".repeat(20) + "女", 40, 1).before).toBe(`…${"𠮷".repeat(16)}`);
});
