// Which places lie near which: known pairs on both sides of the border, and what must hold for any table of rings.
import { describe, expect, it, test } from "vitest";
import { ringsKm } from "~/app/domain/reference";
import { distanceKm, regionRings } from "~/app/domain/region-rings";
import { regions } from "~/prisma/seed/reference/regions.data";

const rings = regionRings(regions);
const codeOf = (name: string, parent?: string) => {
  const inParent = (code: string | null) =>
    !parent || regions.some((r) => r.code === code && r.names["zh-CN"].startsWith(parent));
  const found = regions.filter((r) => r.names["zh-CN"] === name && inParent(r.parentCode));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} places are called ${name}`);
  return found[0].code;
};
const pair = (from: string, to: string) =>
  rings.find(({ fromCode, toCode }) => fromCode === from && toCode === to)?.ringKm;

test.each([
  ["长安镇", "东莞", "宝安区", "深圳", 20],
  ["长安镇", "东莞", "虎门镇", "东莞", 20],
  ["凤岗镇", "东莞", "龙岗区", "深圳", 20],
  ["罗湖区", "深圳", "北区", "香港", 10],
  ["福田区", "深圳", "元朗区", "香港", 10],
  ["禅城区", "佛山", "荔湾区", "广州", 20],
  ["坦洲镇", "中山", "香洲区", "珠海", 10],
  ["香洲区", "珠海", "花地玛堂区", "澳门", 10],
  ["观塘区", "香港", "九龙城区", "香港", 5],
  ["香洲区", "珠海", "离岛区", "香港", 80],
  ["清城区", "清远", "花都区", "广州", 40],
  ["东莞市", "广东", "南城街道", "东莞", 5],
  ["端州区", "肇庆", "惠城区", "惠州", undefined],
  ["连州市", "清远", "越秀区", "广州", undefined],
])("%s (%s) and %s (%s) lie within %s km", (from, fromIn, to, toIn, ringKm) => {
  expect(pair(codeOf(from, fromIn), codeOf(to, toIn))).toBe(ringKm);
});

describe("the table of rings", () => {
  const key = (a: string, b: string) => `${a} ${b}`;
  const table = new Map(rings.map((ring) => [key(ring.fromCode, ring.toCode), ring.ringKm]));
  const codes = [...new Set(rings.map(({ fromCode }) => fromCode))];

  it("holds each pair once, both ways alike, and each place in its own ring of 5", () => {
    expect(table.size).toBe(rings.length);
    const lopsided = rings.filter(
      (ring) => table.get(key(ring.toCode, ring.fromCode)) !== ring.ringKm,
    );
    expect(lopsided).toEqual([]);
    expect(codes.filter((code) => table.get(key(code, code)) !== 5)).toEqual([]);
  });

  it("never leads round a corner faster than straight on", () => {
    const faulty = codes.flatMap((a) =>
      codes.flatMap((b) => {
        const first = table.get(key(a, b));
        if (!first) return [];
        return codes.filter((c) => {
          const second = table.get(key(b, c));
          if (!second || first + second > 80) return false;
          const straight = table.get(key(a, c));
          const widest = ringsKm.find((km) => km >= first + second);
          return straight === undefined || (widest !== undefined && straight > widest);
        });
      }),
    );
    expect(faulty).toEqual([]);
  });

  it("counts every district and town of the Greater Bay Area, and cities that have no district with a centre", () => {
    const inTable = new Set(codes);
    const small = regions.filter((r) => r.isGba && (r.kind === "district" || r.kind === "town"));
    expect(small.filter(({ code }) => !inTable.has(code))).toEqual([]);
    expect(["441900", "442000", "440200"].filter((code) => !inTable.has(code))).toEqual([]);
    expect(["440100", "440300", "810000", "110000"].filter((code) => inTable.has(code))).toEqual(
      [],
    );
  });

  it("leaves out what has no centre and what is retired", () => {
    const place = {
      code: "1",
      parentCode: null,
      kind: "town",
      centre: { lat: 22, lng: 113 },
    } as const;
    expect(regionRings([{ ...place, retired: true }])).toEqual([]);
    expect(regionRings([{ ...place, centre: null, retired: false }])).toEqual([]);
    expect(regionRings([{ ...place, retired: false }])).toEqual([
      { fromCode: "1", toCode: "1", ringKm: 5 },
    ]);
  });
});

test("a degree of latitude is 111 km, a degree of longitude less the farther north", () => {
  expect(distanceKm({ lat: 22, lng: 113 }, { lat: 23, lng: 113 })).toBeCloseTo(111.2, 1);
  expect(distanceKm({ lat: 22, lng: 113 }, { lat: 22, lng: 114 })).toBeCloseTo(103.1, 1);
  expect(distanceKm({ lat: 60, lng: 113 }, { lat: 60, lng: 114 })).toBeCloseTo(55.6, 1);
});
