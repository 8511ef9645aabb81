import { expect, test } from "vitest";
import { findUnlawfulWords, sentencesWith } from "~/app/domain/unlawful-words";
import type { Locale } from "~/app/domain/values";
import { payHead, paySentence } from "~/app/features/listings/pay-sentence";
import { serverTranslators } from "~/app/messages/server-translators";

const pay = { min: 500_000, max: 650_000, period: "month", currency: "CNY" } as const;
const none = { base: null, overtime: null, hasOvertime: false, piece: null, pieceUnit: "" };
const said = (payParts: Partial<Parameters<typeof paySentence>[0]["payParts"]>, locale: Locale) =>
  paySentence(
    { pay, payParts: { ...none, allowances: [], ...payParts } },
    serverTranslators[locale].textsOf("listings"),
  );

test.each([
  ["zh-CN", { base: 250_000, hasOvertime: true }, "底薪 2500 + 加班，综合 5000–6500 元/月"],
  ["zh-CN", { piece: 5, pieceUnit: "件" }, "计件 0.05 元/件，综合 5000–6500 元/月"],
  [
    "zh-CN",
    { base: 250_000, overtime: 2_050, allowances: [{ code: "meals", amount: 30_000 }] },
    "底薪 2500 + 加班 20.50 元/小时 + 餐补 300，综合 5000–6500 元/月",
  ],
  ["zh-CN", {}, "5000–6500 元/月"],
] as const)("in %s %o reads %s", (locale, parts, sentence) => {
  expect(
    said({ ...parts, allowances: [...("allowances" in parts ? parts.allowances : [])] }, locale),
  ).toBe(sentence);
});

test.each(["zh-HK", "en"] as const)("in %s nothing is left unfilled", (locale) => {
  expect(said({ base: 250_000, hasOvertime: true }, locale)).toMatch(/2500 \+ .*5000–6500/);
});

test("a heading says the total first, and the parts where there is no total", () => {
  const t = serverTranslators["zh-CN"].textsOf("listings");
  const payParts = { ...none, base: 250_000, hasOvertime: true, allowances: [] };
  expect(payHead({ pay, payParts }, t)).toEqual({
    total: "5000–6500 元/月",
    parts: "底薪 2500 + 加班",
  });
  const unsaid = { ...pay, min: null, max: null };
  expect(payHead({ pay: unsaid, payParts }, t)).toEqual({ total: "底薪 2500 + 加班", parts: "" });
  const alone = { ...none, allowances: [] };
  expect(payHead({ pay, payParts: alone }, t)).toEqual({ total: "5000–6500 元/月", parts: "" });
});

test("the sentence that holds unlawful words carries them at their place", () => {
  const text = "会开叉车。  男18–35岁，能吃苦。\n包住";
  const [only, ...more] = sentencesWith(text, findUnlawfulWords(text));
  expect(more).toEqual([]);
  expect(only?.sentence).toBe("男18–35岁，能吃苦。");
  for (const { text: words, at } of only?.found ?? [])
    expect(only?.sentence.slice(at, at + words.length)).toBe(words);
  expect(only?.found.map(({ code }) => code)).toContain("sex");
});
