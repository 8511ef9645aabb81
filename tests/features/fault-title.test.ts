import { expect, test } from "vitest";
import { withFaultTitle } from "~/app/platform/fault-title.server";

const marked = (page: string) => withFaultTitle(Buffer.from(page), "有误：").toString();

test("the title of the document says that something is wrong, and that of a drawing does not", () => {
  const page = (title: string) =>
    `<html><head><title>${title}</title></head><body><svg><title>图</title></svg></body></html>`;
  expect(marked(page("改岗位 · 职桥"))).toBe(page("有误：改岗位 · 职桥"));
});

test("a page without a title stays as it is", () => {
  expect(marked("<p>好</p>")).toBe("<p>好</p>");
});
