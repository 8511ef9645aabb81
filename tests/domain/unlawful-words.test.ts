import { describe, expect, test } from "vitest";
import { findUnlawfulWords, unlawfulCodes } from "~/app/domain/unlawful-words";

const unlawful: [text: string, code: string, found: string][] = [
  ["仓管员（限女）", "sex", "限女"],
  ["限男性，能吃苦", "sex", "限男性"],
  ["女士优先", "sex", "女士优先"],
  ["女生優先", "sex", "女生優先"],
  ["文员(男)", "sex", "(男)"],
  ["行政助理【女】", "sex", "【女】"],
  ["男仓管", "sex", "男仓管"],
  ["女文员", "sex", "女文员"],
  ["日语翻译女", "sex", "翻译女"],
  ["技术女工", "sex", "女工"],
  ["美女前台", "sex", "美女前台"],
  ["普工 男18–35", "sex", "男18–35"],
  ["招2名女性", "sex", "2名女性"],
  ["性别要求：女", "sex", "性别要求：女"],
  ["females preferred", "sex", "females preferred"],
  ["Gender: male", "sex", "Gender: male"],
  ["已婚已育优先", "sex", "已婚已育优先"],
  ["女，吃苦耐劳", "sex", "女"],
  ["普工；男性", "sex", "男性"],
  ["限大专以上男生", "sex", "限大专以上男生"],
  ["怀孕者勿扰", "sex", "怀孕者勿"],
  ["要求稳定，未婚", "sex", "未婚"],
  ["四十岁以下", "age", "四十岁以下"],
  ["年龄不超过50", "age", "年龄不超过50"],
  ["本地户口", "origin", "本地户口"],
  ["外地人勿扰", "origin", "外地人勿扰"],
  ["少数民族勿扰", "ethnicity", "少数民族勿扰"],
  ["0首付学习", "training_loan", "0首付学"],
  ["押一个月工资", "fee", "押一个月工资"],
  ["身份证原件抵押", "papers", "身份证原件抵押"],
  ["年龄18-35", "age", "年龄18-35"],
  ["18-40周岁", "age", "18-40周岁"],
  ["35岁以下", "age", "35岁以下"],
  ["３５歲以下", "age", "３５歲以下"],
  ["不超过45岁", "age", "不超过45岁"],
  ["25岁以上", "age", "25岁以上"],
  ["90后优先", "age", "90后优先"],
  ["under 30 years old", "age", "under 30 years old"],
  ["限本地户籍", "origin", "限本地户籍"],
  ["本地人优先", "origin", "本地人优先"],
  ["深户优先", "origin", "深户优先"],
  ["户口在东莞优先", "origin", "户口在东莞优先"],
  ["领班（香港籍）", "origin", "香港籍"],
  ["限汉族", "ethnicity", "限汉族"],
  ["不招少数民族", "ethnicity", "不招少数民族"],
  ["信佛者优先", "religion", "信佛者优先"],
  ["收入稳定，月入三万", "bait", "月入三万"],
  ["包就业", "bait", "包就业"],
  ["可办理培训贷", "training_loan", "培训贷"],
  ["分期付学费", "training_loan", "分期付学费"],
  ["入职交押金500", "fee", "押金"],
  ["需交服装费", "fee", "服装费"],
  ["办证费自理", "fee", "办证费"],
  ["收取培训費", "fee", "培训費"],
  ["体检费自理", "fee", "体检费自理"],
  ["入职扣身份证", "papers", "扣身份证"],
  ["暂扣畢業證", "papers", "暂扣畢業證"],
  ["需本地人担保", "papers", "需本地人担保"],
];

test.each(unlawful)("«%s» is found as %s, with its text and place", (text, code, expected) => {
  const found = findUnlawfulWords(text).filter((words) => words.code === code);
  expect(found.map((words) => words.text)).toEqual([expected]);
  expect(text.slice(found[0]!.at)).toMatch(new RegExp(`^${expected.replace(/[()[\]]/g, "\\$&")}`));
});

test("every code has at least one sentence above", () => {
  expect(new Set(unlawful.map(([, code]) => code))).toEqual(new Set(unlawfulCodes));
});

describe("lawful words are left alone", () => {
  test.each([
    "女装设计师",
    "男装试衣员",
    "女鞋开发",
    "女包跟单",
    "男科医生",
    "妇产科护士",
    "女裤打版师",
    "男童装设计助理",
    "女性用品销售",
    "女性护理产品主管",
    "子女入学安排",
    "子女优先入读公立学校",
    "帅哥美女同事，互联网圈子",
    "男女不限",
    "男、女均可",
    "男 / 女",
    "已婚、未婚均可",
    "男、女、童装设计",
    "解决本地户口",
    "不押一个月工资",
    "四十岁以上老人护理",
    "美女，帅哥",
    "男女普工",
    "男女均可",
    "性别不限",
    "女工艺品",
    "年龄不限",
    "年满18周岁",
    "须年满16周岁以上",
    "18岁以上",
    "0-3岁早教老师",
    "6-12岁儿童英语",
    "照顾65岁以上老人",
    "团队年轻，以90后为主",
    "解决户口",
    "协助落户",
    "户籍不限",
    "外籍教师",
    "外籍专家招聘专员",
    "书籍编辑",
    "办理港澳通行证",
    "免费培训",
    "报销体检费",
    "不收押金",
    "免押金入住",
    "培训费用预算管理",
    "服装费由公司承担",
    "管理费用会计",
    "投标保证金办理",
    "融资担保公司",
    "按揭担保专员",
    "享受员工购物折扣",
    "核对身份证件",
    "绝不扣身份证",
    "高档制扣处",
    "月薪过万的机会由你争取",
    "保证产品质量",
    "现场日结",
    "A4纸35张以下",
    "管理35人以上团队",
    "male or female",
    "Gender: male or female",
    "",
  ])("%s", (text) => {
    expect(findUnlawfulWords(text)).toEqual([]);
  });
});

test("several findings come in the order of the text, each once", () => {
  const found = findUnlawfulWords("限女，35岁以下，押金200，扣身份证");
  expect(found.map(({ code, rule }) => [code, rule])).toEqual([
    ["sex", "AD-2"],
    ["age", "AD-2"],
    ["fee", "IR-27"],
    ["papers", "IR-28"],
  ]);
});

test("a long text is searched in no time: no pattern backtracks", () => {
  const text = "负责车间5S管理，年龄要求户籍要求限只招需要提供男女".repeat(2_000);
  const before = performance.now();
  findUnlawfulWords(text);
  expect(performance.now() - before).toBeLessThan(2_000);
});
