// What papers say: compulsory words cannot be taken out, what is filled in fills in nothing further, circumstances decide.
import { describe, expect, test } from "vitest";
import { paperKinds, parties, signersOf } from "~/app/domain/paper";
import { defaultTemplates, paperBlocks } from "~/app/domain/paper-blocks.data";
import { canonicalText, PaperContent } from "~/app/domain/paper-content";
import {
  fillBlock,
  fillText,
  majorCondition,
  majorGroupOf,
  placeholders,
  TemplateCondition,
  templateConditions,
} from "~/app/domain/paper-template";
import { blockArticles } from "~/app/domain/paper-articles.data";
import { findWordFaults } from "~/app/domain/template-words";
import { writePaper } from "~/app/domain/paper-writing";

const values = Object.fromEntries(placeholders.map((name) => [name, `<${name}>`]));
const signers = parties.map((party) => ({ party, name: party }));

describe.each(paperKinds)("%s", (kind) => {
  const all = [...paperBlocks[kind].blocks, ...defaultTemplates[kind]];

  test("asks only for what can be filled in", () => {
    expect(all.flatMap(({ text }) => findWordFaults(kind, text))).toEqual([]);
  });

  test("names the articles of every compulsory block, and of nothing else", () => {
    const headings = paperBlocks[kind].blocks.map(({ heading }) => heading);
    expect(Object.keys(blockArticles[kind])).toEqual(headings);
  });

  test("says all that is compulsory whatever a school writes", () => {
    const own = [{ heading: "学校的话", text: "只有这一句", when: "always" as const }];
    const given = templateConditions;
    const content = writePaper({ kind, number: "2026-0001", values, given, own, signers });
    const headings = content.blocks.map(({ heading }) =>
      heading.replace(/^(第.+条　|[^、]{1,3}、)/, ""),
    );
    expect(headings).toEqual([...paperBlocks[kind].blocks.map((one) => one.heading), "学校的话"]);
    expect(content.blocks[0]?.heading).toMatch(/^(第一条　|一、)/);
    expect(JSON.stringify(content)).not.toContain("{{");
    expect(PaperContent.parse(content)).toEqual(content);
    expect(canonicalText(PaperContent.parse(JSON.parse(canonicalText(content))))).toBe(
      canonicalText(content),
    );
  });
});

test("an agreement says each of the prohibitions of articles 16 to 19, the insurance and the emergency number", () => {
  const text = JSON.stringify(paperBlocks.agreement);
  for (const word of [
    ...["押金", "培训费", "提成", "管理费", "居民身份证", "担保", "中介", "酒吧", "高空", "第三级"],
    ...["加班和夜班", "法定节假日", "未满十六周岁", "责任保险", "24 小时应急电话", "货币形式"],
    ...["{{accidents}}", "{{assessment}}", "{{breach}}", "{{board}}", "{{lodging}}", "{{hazards}}"],
  ])
    expect(text).toContain(word);
});

test("an empty line says nothing, and a name with braces fills in nothing", () => {
  expect(fillText("甲|{{firm}}\n乙|{{co_host}}", { firm: "{{student}}" })).toEqual([
    "甲|{{student}}",
  ]);
  const block = { heading: "x", text: "{{co_host}}", when: "always" as const };
  expect(fillBlock(block, {}, [])).toBeNull();
});

test.each(templateConditions)("a block for %s stands in only then", (when) => {
  const block = { heading: "x", text: "y", when };
  expect(fillBlock(block, {}, []) !== null).toBe(when === "always");
  expect(fillBlock(block, {}, [when])).not.toBeNull();
});

test("a block for a 专业大类 stands in for its majors alone, and nothing else is a circumstance", () => {
  const when = majorCondition("460307");
  expect(TemplateCondition.parse("major_46")).toBe(when);
  expect(majorGroupOf(when)).toBe("46");
  const block = { heading: "x", text: "y", when };
  expect(fillBlock(block, {}, [majorCondition("530605")])).toBeNull();
  expect(fillBlock(block, {}, [majorCondition("460301")])).not.toBeNull();
  for (const typed of ["major_", "major_4", "major_460", "majors_46", "none"])
    expect(TemplateCondition.safeParse(typed).success).toBe(false);
});

test("a guardian signs every consent, and the agreement of a minor", () => {
  expect(signersOf("consent", { isMinor: false, hasCoHost: false })).toContain("guardian");
  expect(signersOf("agreement", { isMinor: false, hasCoHost: false })).not.toContain("guardian");
  expect(signersOf("agreement", { isMinor: true, hasCoHost: true })).toEqual([...parties]);
});
