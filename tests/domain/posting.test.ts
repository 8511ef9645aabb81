import { describe, expect, test } from "vitest";
import { type PostingCells, readPosting } from "~/app/domain/posting";
import { educationRanks } from "~/app/domain/posting-values";
import { placeFinder } from "~/app/domain/place";
import { educationLevels } from "~/prisma/seed/reference/education-levels.data";
import { regions } from "~/prisma/seed/reference/regions.data";

const byCode = <T extends { code: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.code, row]));
const findPlace = placeFinder({ regions: byCode(regions) });
const words = { findPlace, rankOf: educationRanks({ educationLevels: byCode(educationLevels) }) };
const usual: PostingCells = { title: "车工", company: "示例五金厂", place: "广东东莞" };
const read = (cells: PostingCells) => readPosting({ ...usual, ...cells }, words);
test.each([
  ["不限", 0],
  ["", 0],
  ["初中", 1],
  ["高中", 2],
  ["中专", 2],
  ["大专", 3],
  ["大专及以上", 3],
  ["大专或以上学历", 3],
  ["本科以上", 4],
])("education «%s» is rank %i", (education, rank) => {
  expect(read({ education }).posting.educationRank).toBe(rank);
});

test.each([
  ["不限", 0],
  ["应届毕业生", 0],
  ["1年以下", 0],
  ["2年", 2],
  ["3-5年", 3],
  ["经验5-10年", 5],
  ["10年以上", 10],
])("experience «%s» is %i years at least", (experience, years) => {
  expect(read({ experience }).posting.experienceYears).toBe(years);
});

test.each([
  ["0", null],
  ["若干", null],
  ["", null],
  ["3", 3],
  ["５人", 5],
])("head-count «%s» is %s", (headcount, seats) => {
  expect(read({ headcount }).posting.seats).toBe(seats);
});

describe("places", () => {
  test.each([
    ["广东东莞", ["441900"], ""],
    ["东莞", ["441900"], ""],
    ["東莞市長安鎮", ["441900119"], ""],
    ["广东东莞;广东深圳", ["441900", "440300"], ""],
    ["广东省东莞市某某路8号", ["441900"], "广东省东莞市某某路8号"],
    ["国外", [], "国外"],
    ["北京路12号", [], "北京路12号"],
    ["香港;蓬莱仙岛", ["810000"], "蓬莱仙岛"],
  ])("%s", (place, regionCodes, placeText) => {
    const { posting, faults, notes } = read({ place });
    expect(posting).toMatchObject({ regionCodes, placeText });
    expect(faults).toEqual([]);
    expect(notes.length).toBe(placeText === "" ? 0 : 1);
  });
});

test("faults name the cell and what stands in it; nothing is guessed", () => {
  const { faults } = read({
    title: "",
    education: "秀才",
    experience: "很久",
    headcount: "一车",
    place: "",
  });
  expect(faults.map(({ column, code, value }) => `${column} ${code} ${value}`.trim())).toEqual([
    "title missing",
    "place missing",
    "education education_unknown 秀才",
    "experience experience_unknown 很久",
    "headcount headcount_unknown 一车",
  ]);
});

describe("what is held back", () => {
  test.each([
    ["广进人力资源有限公司", "agency"],
    ["南方劳务派遣公司", "agency"],
    ["某某人才服务中心", "agency"],
    ["Goodhands Manpower Ltd", "agency"],
  ])("%s is an agency", (company, code) => {
    expect(read({ company }).findings).toMatchObject([{ code, rule: "IR-19", field: "company" }]);
  });

  test.each(["示例五金厂", "人才公寓管理公司", "东莞市企业管理顾问公司"])(
    "%s is none",
    (company) => {
      expect(read({ company }).findings).toEqual([]);
    },
  );

  test.each([
    [{ title: "会计实习生" }, "title"],
    [{ experience: "在校学生" }, "experience"],
    [{ nature: "实习" }, "nature"],
    [{ title: "暑假工" }, "title"],
  ])("%o is aimed at students", (cells, field) => {
    expect(read(cells).findings).toMatchObject([{ code: "student_aimed", field }]);
  });

  test("pay that cannot be read is unknown, kept in words and found", () => {
    const { posting, findings } = read({ pay: "底薪2500+提成" });
    expect(posting).toMatchObject({ payMin: null, payMax: null, payNote: "底薪2500+提成" });
    expect(findings).toMatchObject([{ code: "pay_unreadable" }]);
    expect(read({ pay: "面议" })).toMatchObject({ findings: [], posting: { payNote: "面议" } });
  });
});
