import { expect, test } from "vitest";
import { majorField, reached, within } from "~/app/domain/search-bands";
import { majors } from "~/prisma/seed/reference/majors.data";

test("steps that a figure reaches, and steps within which it lies", () => {
  expect(reached([3000, 4000, 5000], 4000)).toEqual([3000, 4000]);
  expect(within([2, 3, 5], 3)).toEqual([3, 5]);
  expect([reached([1], null), within([1], null)]).toEqual([[], []]);
});

test("the field of a major is the same on all three levels", () => {
  expect([majorField("660103"), majorField("460103"), majorField("260101")]).toEqual([
    "06",
    "06",
    "06",
  ]);
  expect([majorField("810101"), majorField("6601"), majorField("")]).toEqual([null, null, null]);
  const names = new Map<string, Set<string>>();
  for (const { code, groupNames } of majors) {
    const field = majorField(code) ?? "none";
    names.set(field, (names.get(field) ?? new Set()).add(groupNames["zh-CN"]));
  }
  expect([...names].filter(([, called]) => called.size !== 1)).toEqual([]);
});
