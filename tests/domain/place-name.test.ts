// How a place is written on a page: as people say it, with as much above it as a reader needs.
import { expect, test } from "vitest";
import { placeName } from "~/app/domain/place-name";
import { regions } from "~/prisma/seed/reference/regions.data";

const reference = { regions: new Map(regions.map((region) => [region.code, region])) };

test.each([
  ["441900119", "东莞市 长安镇", "Chang'an Town, Dongguan"],
  ["440000", "广东省", "Guangdong"],
  ["110105", "北京市 朝阳区", "Chaoyang District, Beijing"],
  ["810109", "观塘区", "Kwun Tong District"],
  ["429004", "仙桃市", "Xiantao"],
])("%s is %s, in English %s", (code, chinese, english) => {
  expect(placeName(reference, code, "zh-CN")).toBe(chinese);
  expect(placeName(reference, code, "en")).toBe(english);
});
