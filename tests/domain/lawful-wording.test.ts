// Each word that the law forbids has a remedy that fits that word, and no remedy is itself unlawful.
import { expect, test } from "vitest";
import { findUnlawfulWords, lawfulWording } from "~/app/domain/unlawful-words";
import { remedies } from "~/app/domain/lawful-wording.data";
import { locales } from "~/app/domain/values";
import { serverTranslators } from "~/app/messages/server-translators";

test.each([
  ["限男性，能吃苦", "open_to_both", ""],
  ["女士优先", "open_to_both", ""],
  ["females preferred", "open_to_both", ""],
  ["男仓管", "rest", "仓管"],
  ["美女前台", "rest", "前台"],
  ["日语翻译女", "rest", "翻译"],
  ["招2名女性", "rest", "2名"],
  ["限大专以上男生", "rest", "大专以上"],
  ["女工", "worker", ""],
  ["普工 男18–35", "cut", ""],
  ["文员(男)", "cut", ""],
  ["已婚已育优先", "cut_family", ""],
  ["怀孕者勿扰", "cut_family", ""],
  ["25岁以下", "legal_age", ""],
  ["３５歲以下", "legal_age", ""],
  ["年龄18-35", "legal_age", ""],
  ["25岁以上", "experience", ""],
  ["90后优先", "cut", ""],
  ["领班，广东籍", "cantonese", ""],
  ["本地人优先", "cantonese", ""],
  ["深户优先", "cut", ""],
  ["外地人勿扰", "cut", ""],
  ["广东人勿扰", "cut", ""],
  ["普工，00后", "cut", ""],
  ["包就业", "after_placement", ""],
  ["保证录用", "after_interview", ""],
  ["月入过万", "real_pay", ""],
  ["轻松月入三万", "real_pay", ""],
  ["在家刷单", "fake_orders", ""],
  ["自费培训", "training_free", ""],
  ["招转培", "cut", ""],
  ["入职交押金500", "no_deposit", ""],
  ["需交服装费", "work_clothes", ""],
  ["体检费自理", "health_check", ""],
  ["押一个月工资", "wages_in_full", ""],
  ["报名费 100", "cut", ""],
  ["入职扣身份证", "papers_seen", ""],
  ["需要熟人担保", "cut", ""],
  ["限汉族", "cut", ""],
])("%s: %s %s", (text, remedy, rest) => {
  const [found] = findUnlawfulWords(text);
  expect(found && lawfulWording(found)).toEqual({ remedy, rest });
});

test.each(locales)("no wording that is offered in %s is itself unlawful", (locale) => {
  const t = serverTranslators[locale].textsOf("listings");
  for (const remedy of remedies) {
    const text = t(`law.remedy.${remedy}`, { rest: "仓管" });
    for (const [, quoted = ""] of text.matchAll(/[“「]([^”」]+)[”」]/g))
      expect([quoted, findUnlawfulWords(quoted)]).toEqual([quoted, []]);
  }
});
