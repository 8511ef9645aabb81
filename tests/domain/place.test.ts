import { describe, expect, test } from "vitest";
import { placeFinder } from "~/app/domain/place";
import { isMostlyOurs, namesOurs, trusting } from "~/app/domain/place-assumed";
import type { Region, RegionKind } from "~/app/domain/reference";
import { regions } from "~/prisma/seed/reference/regions.data";

const byCode = new Map(regions.map((region) => [region.code, region]));
const official = (code: string, name: string, parentCode: string, kind: RegionKind): Region => ({
  ...{ code, kind, parentCode, aliases: [], isGba: false, centre: null, retired: false },
  names: { "zh-CN": name, "zh-HK": "", en: "" },
});
// As the official table has them: full names only, several of one name.
const elsewhere = [
  official("230404", "南山区", "230400", "district"),
  official("110105", "朝阳区", "110000", "district"),
  official("310106", "静安区", "310000", "district"),
  official("310115", "浦东新区", "310000", "district"),
  official("110101", "东城区", "110000", "district"),
  official("330282", "慈溪市", "330200", "district"),
  official("433101", "吉首市", "433100", "district"),
  official("130102", "长安区", "130100", "district"),
  official("140202", "城区", "140200", "district"),
];
const all = new Map([...byCode, ...elsewhere.map((region) => [region.code, region] as const)]);
const find = placeFinder({ regions: all });

test.each([
  ["广东东莞", "441900"],
  ["广东省东莞市长安镇", "441900119"],
  ["東莞市長安鎮", "441900119"],
  ["深圳-南山区", "440305"],
  ["深圳·南山", "440305"],
  ["广州，天河", "440106"],
  ["佛山顺德", "440606"],
  ["增城市", "440118"],
  ["光明新区", "440311"],
  ["江苏镇江", "321100"],
  ["浙江慈溪", "330282"],
  ["湖南吉首", "433101"],
  ["湖北襄樊", "420600"],
  ["云南大理", "532900"],
  ["上海-闸北区", "310106"],
  ["上海浦东", "310115"],
  ["香港觀塘", "810109"],
  ["九龍觀塘", "810109"],
  ["Nanshan District, Shenzhen", "440305"],
  ["Kwun Tong, Kowloon, Hong Kong", "810109"],
  ["Hong Kong", "810000"],
  ["深圳（宝安）", "440306"],
  ["东莞(长安)", "441900119"],
  ["中国广东东莞", "441900"],
  ["中国香港", "810000"],
  ["Guangzhou, China", "440100"],
])("%s is found whole", (text, code) => {
  expect(find(text)).toEqual({ is: "exact", code });
});

describe("a district without its city", () => {
  test.each([
    ["宝安", "440306"],
    ["虎门", "441900121"],
    ["顺德", "440606"],
    ["盐田", "440308"],
  ])("%s is found: there is one, or one in the Greater Bay Area", (text, code) => {
    expect(find(text)).toEqual({ is: "exact", code });
  });

  test.each([
    ["南山区", "440305"],
    ["龙华", "440309"],
    ["龙华区", "440309"],
  ])("%s has a namesake elsewhere: ours is assumed, not certain", (text, code) => {
    expect(find(text)).toEqual({ is: "assumed", code });
    expect(find(`深圳${text}`)).toEqual({ is: "exact", code });
    expect(trusting(find)(text)).toEqual({ is: "exact", code });
  });

  test("ours is meant where half of what a file names lies here, or the row says so", () => {
    expect(isMostlyOurs(["东莞虎门", "南山区", "上海", "顺德"], find)).toBe(true);
    expect(isMostlyOurs(["北京朝阳区", "南山区", "上海", "东莞"], find)).toBe(false);
    expect(isMostlyOurs(["南山区", ""], find)).toBe(false);
    expect(namesOurs(["跟单员", "深圳某某公司"])).toBe(true);
    expect(namesOurs(["跟单员", "贵阳某某公司"])).toBe(false);
  });

  test.each(["城区", "新区", "江北", "东城", "长安", "朝阳", "市中区"])(
    "%s may be several and is not guessed",
    (text) => {
      expect(find(text)).toEqual({ is: "unknown" });
    },
  );
});

test.each([
  ["广东省东莞市某某路8号", "441900"],
  ["广州市天河区某某大厦", "440106"],
  ["深圳-总部", "440300"],
  ["肇庆高新区", "441200"],
  ["苏州工业园区", "320500"],
  ["南山科技园", "440305"],
])("%s: the wider place is certain", (text, code) => {
  expect(find(text)).toEqual({ is: "partly", code });
});

test.each(["北京路12号", "中山大学", "四川北路", "东莞庄路", "广州东莞", "深圳-大道", "其他", ""])(
  "%s is no place, or two",
  (text) => {
    expect(find(text)).toEqual({ is: "unknown" });
  },
);

test("a name that was given up is not found as itself", () => {
  const old = { ...official("310108", "闸北区", "310000", "district"), retired: true };
  const finder = placeFinder({ regions: new Map([...all, [old.code, old]]) });
  expect(finder("上海闸北区")).toEqual({ is: "exact", code: "310106" });
});

test("thousands of regions and rows cost little", () => {
  const many = Array.from({ length: 4_000 }, (_, at) =>
    official(`9${at}`, `某${String.fromCharCode(0x4e00 + at)}县`, "440000", "district"),
  );
  const finder = placeFinder({
    regions: new Map([...all, ...many.map((r) => [r.code, r] as const)]),
  });
  const before = process.cpuUsage();
  for (let at = 0; at < 20_340; at += 1) finder(`广东省东莞市长安镇第${at % 500}工业区`);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
});
