import { describe, expect, test } from "vitest";
import { type Finding, postingFindingCodes } from "~/app/domain/posting";
import { withoutFound } from "~/app/domain/posting-cleaning";
import { findingsIn } from "~/app/domain/posting-findings";
import { findUnlawfulWords } from "~/app/domain/unlawful-words";

const shown = {
  ...{ title: "文员", benefits: ["包吃住"], payNote: "" },
  ...{ description: "", requirements: "" },
};
const found = (over: Partial<Finding>): Finding => ({
  ...{ code: "sex", field: "title", text: "限女", rule: "AD-2", at: 0 },
  ...over,
});

describe("words are taken out where the listing shows them", () => {
  test("of the title by their place, with the brackets they leave empty", () => {
    const title = "文员（限女）双休";
    const [words] = findUnlawfulWords(title);
    const finding = found({ text: words!.text, at: words!.at });
    expect(withoutFound({ ...shown, title }, [finding])?.title).toBe("文员双休");
  });

  test.each(["benefits", "advantages"] as const)(
    "of the promises that the column %s made, the whole promise",
    (column) => {
      const findings = findingsIn({ title: "文员", [column]: "双休;入职交押金200元" });
      expect(findings.map(({ field }) => field)).toEqual([column]);
      const benefits = ["包吃住", "双休", "入职交押金200元"];
      expect(withoutFound({ ...shown, benefits }, findings)).toEqual({
        ...shown,
        benefits: ["包吃住", "双休"],
      });
    },
  );

  test("of what is said about pay, the whole clause", () => {
    const pay = "底薪2500+提成，入职交押金200元；综合5500-6500";
    const findings = findingsIn({ title: "文员", pay });
    expect(findings.map(({ field }) => field)).toEqual(["pay"]);
    expect(withoutFound({ ...shown, payNote: pay }, findings)?.payNote).toBe(
      "底薪2500+提成，综合5500-6500",
    );
  });

  test.each(["description", "requirements"] as const)(
    "of the column %s, the whole clause at its place, and lines that say nothing without it",
    (column) => {
      const text = [
        "岗位要求：",
        "1、女性，35岁以下；",
        "2、卖过女装的优先，会用收银机，年龄25-35岁，肯学；",
        "3、入职交押金200元",
        "做六休一。",
      ].join("\n");
      const findings = findingsIn({ title: "文员", [column]: text });
      expect(new Set(findings.map(({ field }) => field))).toEqual(new Set([column]));
      expect(findings.every(({ at, text: words }) => text.startsWith(words, at))).toBe(true);
      expect(withoutFound({ ...shown, [column]: text }, findings)?.[column]).toBe(
        "岗位要求：\n2、卖过女装的优先，会用收银机，肯学\n做六休一。",
      );
    },
  );

  test("of the field in which it was found, and of no other", () => {
    const text = "会车工，女性优先";
    const findings = findingsIn({ title: "文员", requirements: text });
    const left = withoutFound({ ...shown, description: "车工", requirements: text }, findings);
    expect(left).toEqual({ ...shown, description: "车工", requirements: "会车工" });
  });

  test("what was found in a field that nobody sees changes nothing", () => {
    expect(withoutFound(shown, [found({ field: "department", text: "女工" })])).toEqual(shown);
  });
});

describe("a person must decide", () => {
  test.each(postingFindingCodes)("when the finding is %s, alone or beside words", (code) => {
    const other = found({ code, rule: code === "part_time" ? null : "IR-19", field: "company" });
    expect(withoutFound(shown, [other])).toBeNull();
    expect(withoutFound({ ...shown, title: "限女文员" }, [found({}), other])).toBeNull();
  });

  test("when the posting sells a course or a business: without the word it still would", () => {
    const title = "软件开发学徒";
    const findings = findingsIn({ title });
    expect(findings).not.toEqual([]);
    expect(withoutFound({ ...shown, title }, findings)).toBeNull();
  });

  test("when nothing that names a job is left", () => {
    expect(withoutFound({ ...shown, title: "限女" }, [found({})])).toBeNull();
  });

  test("when what is left is unlawful all the same, as in a listing that was changed since", () => {
    const later = { ...shown, title: "诚聘限女文员" };
    expect(withoutFound(later, [found({})])).toBeNull();
  });
});
