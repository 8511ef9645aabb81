// What a school types in its own blocks: names in braces of any width become codes, whatever nothing fills in is named with
// what is called most like it, and nothing that art. 19 forbids gets in.
import { describe, expect, test } from "vitest";
import { placeholders } from "~/app/domain/paper-template";
import { placeholderNames } from "~/app/domain/placeholder-names.data";
import {
  findWordFaults,
  judgeTemplate,
  longestHeading,
  placeholdersOf,
  storedText,
  templateKinds,
  typedText,
} from "~/app/domain/template-words";

test("no two places are called the same, and every name leads to its code and back", () => {
  expect(new Set(Object.values(placeholderNames)).size).toBe(placeholders.length);
  for (const code of placeholders) {
    const typed = `{{${placeholderNames[code]}}}`;
    expect(storedText(typed)).toBe(`{{${code}}}`);
    expect(storedText(`{{ ${code} }}`)).toBe(`{{${code}}}`);
    expect(typedText(`{{${code}}}`)).toBe(typed);
  }
});

test("braces of a Chinese keyboard, blanks and both line ends are read alike", () => {
  expect(storedText("｛｛学生｝｝在\r\n{{ 实习单位 }}")).toBe("{{student}}在\n{{firm}}");
});

describe("a word that nothing fills in", () => {
  const cases: [string, string][] = [
    ["学生姓名", "学生"],
    ["实习单住", "实习单位"],
    ["studnet", "学生"],
    ["mentor-phone", "师傅电话"],
    ["监护人签名", "监护人"],
    ["班主任的电话", "班主任电话"],
  ];
  test.each(cases)("%s is named with %s", (word, nearest) => {
    expect(findWordFaults("agreement", `请 {{${word}}} 阅读`)).toEqual([
      { is: "unknown_word", word, nearest },
    ]);
  });

  test("is named once, and what belongs to another kind of paper is unknown too", () => {
    expect(findWordFaults("consent", "{{x}}{{x}}")).toHaveLength(1);
    expect(findWordFaults("consent", "{{考核结果}}")[0]?.is).toBe("unknown_word");
    expect(findWordFaults("certificate", "{{考核结果}}")).toEqual([]);
    for (const kind of templateKinds) expect(placeholdersOf(kind)).not.toContain("changes");
  });

  test("a brace without its like is a fault, whichever it is", () => {
    for (const text of ["{{学生}", "{学生}}", "}", "{{学\n生}}"])
      expect(findWordFaults("consent", text)[0]).toMatchObject({ is: "open_brace" });
  });
});

describe("a template", () => {
  const block = {
    heading: "请假",
    text: "{{学生}}请假须告知{{企业师傅}}。",
    when: "always" as const,
  };

  test("is stored with codes, and empty blocks fall away", () => {
    const empty = { heading: " ", text: "", when: "minor" as const };
    expect(judgeTemplate("agreement", [empty, block])).toEqual({
      blocks: [{ ...block, text: "{{student}}请假须告知{{mentor}}。" }],
      faults: [],
    });
  });

  test("names the block and the field of every fault", () => {
    const typed = [
      { ...block, heading: "" },
      block,
      { ...block, heading: "长".repeat(longestHeading + 1), text: "{{无此}}" },
    ];
    expect(judgeTemplate("agreement", typed).faults).toMatchObject([
      { at: 0, field: "heading", is: "required" },
      { at: 2, field: "heading", is: "too_long", most: longestHeading },
      { at: 2, field: "text", is: "unknown_word", word: "无此" },
    ]);
  });

  test.each([
    ["学生须向实习单位交押金 500 元。", "押金"],
    ["实习单位可以扣留学生证。", "扣留学生证"],
    ["上岗前收取培训费。", "培训费"],
  ])("never asks a student for money or papers: %s", (text, word) => {
    const { faults } = judgeTemplate("agreement", [{ ...block, text }]);
    expect(faults).toMatchObject([{ is: "unlawful" }]);
    expect(JSON.stringify(faults)).toContain(word);
  });

  test.each([
    "甲乙双方均不得向丙方收取实习押金、培训费、管理费。",
    "实习单位不得扣押丙方的身份证，不得要求丙方提供担保。",
    "培训费用由学校承担。",
  ])("may say what nobody may do: %s", (text) => {
    expect(judgeTemplate("agreement", [{ ...block, text }]).faults).toEqual([]);
  });
});
