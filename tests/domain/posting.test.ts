import { describe, expect, test } from "vitest";
import { placeFinder } from "~/app/domain/place";
import { readPosting } from "~/app/domain/posting";
import { postingColumns } from "~/app/domain/posting.data";
import { type PostingCells, postingColumnNames } from "~/app/domain/posting-columns";
import {
  educationRanks,
  readCompanySize,
  readValidity,
  splitPhrases,
} from "~/app/domain/posting-values";
import { rowsBelow } from "~/app/domain/sheet";
import { proposeColumns } from "~/app/domain/sheet-header";
import { educationLevels } from "~/prisma/seed/reference/education-levels.data";
import { regions } from "~/prisma/seed/reference/regions.data";

const byCode = <T extends { code: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.code, row]));
const findPlace = placeFinder({ regions: byCode(regions) });
const rankOf = educationRanks({ educationLevels: byCode(educationLevels) });
const words = { findPlace, rankOf, seenOn: "2026-11-01", today: "2026-11-20" };
const usual: PostingCells = { title: "车工", company: "示例五金厂", place: "广东东莞" };
const read = (cells: PostingCells) => readPosting({ ...usual, ...cells }, words);

describe("columns", () => {
  test("those of an IT job board are all known, its tags and praise as benefits", () => {
    const heading =
      "title,company_id,company,company_size_raw,industry_raw,experience_raw,city_raw,salary_raw,education_raw,job_nature_raw,company_tags,advantage_raw";
    const rows = [{ rowNo: 1, cells: heading.split(",") }];
    const columns = proposeColumns({ rows }, postingColumns)?.columns.map(({ column }) => column);
    expect(columns).toEqual([
      ...["title", "companyId", "company", "companySize", "industry", "experience", "place"],
      ...["pay", "education", "nature", "benefits", "advantages"],
    ]);
  });

  test("every column has headings, no heading two columns", () => {
    expect(Object.keys(postingColumns).sort()).toEqual([...postingColumnNames].sort());
    const names = Object.values(postingColumns).flatMap((rule) => rule.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("what the work is", () => {
  const heading = ["岗位", "公司", "地点", "Job Description", "任职要求"];
  const rows = [
    { rowNo: 1, cells: heading },
    {
      rowNo: 2,
      cells: ["车工", "示例五金厂", "广东东莞", " 1、看图 \r\n\r\n2、车件\u200b\n", "肯学"],
    },
  ];
  const columns = proposeColumns({ rows }, postingColumns)!;
  const [row] = [...rowsBelow(rows, columns, postingColumns)];

  test("is read line by line under what sites call it", () => {
    const { posting, faults, findings } = readPosting(row!.cells, words);
    expect(posting).toMatchObject({ description: "1、看图\n2、车件", requirements: "肯学" });
    expect([faults, findings]).toEqual([[], []]);
  });

  test.each([
    ["description", 4_000],
    ["requirements", 2_000],
  ] as const)("%s of more than %i characters is a fault", (column, most) => {
    const read = (length: number) =>
      readPosting({ ...usual, [column]: "车".repeat(length) }, words);
    expect(read(most).faults).toEqual([]);
    expect(read(most + 1).faults).toMatchObject([{ column, code: "too_long" }]);
  });

  test("with unlawful words, they are found at their place", () => {
    const description = "1、看图\n2、车件，女性优先";
    expect(read({ description }).findings).toEqual([
      { code: "sex", rule: "AD-2", field: "description", text: "女性优先", at: 10 },
    ]);
  });
});

test("what a site says of pay, place and the like is kept word for word, and nothing of the rest", () => {
  const { asPublished } = read({
    pay: "2.5-5万/月",
    education: "",
    age: "18-28",
    title: "钳工",
  }).posting;
  expect(asPublished).toEqual({ pay: "2.5-5万/月", place: "广东东莞" });
});

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
  ["大專", 3],
  ["學位或以上", 4],
  ["中五程度", 2],
  ["高級文憑", 3],
  ["毅進文憑", 2],
  ["碩士", 5],
  ["中专/大专", 2],
  ["大专或本科", 3],
  ["统招本科（全日制）", 4],
  ["Form 5 or above", 2],
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
  ["三年以上工作经验", 3],
  ["至少2年", 2],
  ["兩年以上", 2],
  ["3+ years", 3],
  ["半年以上", 0],
  ["无需经验", 0],
  ["在校/应届", 0],
])("experience «%s» is %i years at least", (experience, years) => {
  expect(read({ experience }).posting.experienceYears).toBe(years);
});

test.each([
  ["0", null],
  ["若干", null],
  ["", null],
  ["3", 3],
  ["５人", 5],
  ["3-5人", 3],
  ["1-2名", 1],
  ["10人以上", 10],
  ["十名", 10],
  ["二十人", 20],
  ["急招20名", 20],
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

test.each(["45356", "3月5日", "2023-03-05", "男2女3", "各2名", "9999999"])(
  "head-count «%s», most of it a day that was a range, is a fault and no number",
  (headcount) => {
    const { posting, faults } = read({ headcount });
    expect(posting.seats).toBeNull();
    expect(faults).toMatchObject([{ column: "headcount", code: "headcount_unknown" }]);
  },
);

describe("several places in one cell", () => {
  test.each([
    ["广州/深圳/东莞", ["440100", "440300", "441900"]],
    ["广州 深圳", ["440100", "440300"]],
    ["广州、佛山或东莞", ["440100", "440600", "441900"]],
    ["广东省,东莞市,长安镇", ["441900119"]],
    ["Shenzhen / Hong Kong", ["440300", "810000"]],
  ])("%s", (place, regionCodes) => {
    expect(read({ place }).posting).toMatchObject({ regionCodes, placeText: "" });
  });

  test.each([
    ["国外", "place_abroad"],
    ["越南北宁", "place_abroad"],
    ["全国", "place_anywhere"],
    ["异地招聘", "place_anywhere"],
    ["蓬莱仙岛", "place_unknown"],
  ])("%s is kept as text and told as %s", (place, code) => {
    const { posting, notes } = read({ place });
    expect(posting).toMatchObject({ regionCodes: [], placeText: place });
    expect(notes).toEqual([{ column: "place", code, value: place }]);
  });
});

describe("validity", () => {
  test.each([
    ["2026-12-31", "2026-12-31"],
    ["截至2026年12月31日", "2026-12-31"],
    ["2026.11.01-2026.12.31", "2026-12-31"],
    ["2026-12-31 23:59:59", "2026-12-31"],
    ["46387", "2026-12-31"],
    ["30天", "2026-12-01"],
    ["两周", "2026-11-15"],
    ["长期", null],
    ["招满为止", null],
    ["", null],
  ])("«%s» is valid until %s", (text, until) => {
    expect(readValidity(text, "2026-11-01")).toEqual({ until });
  });

  test("words that say no day are a fault; a day that is past holds the posting", () => {
    expect(read({ validUntil: "明年" }).faults).toMatchObject([{ code: "validity_unknown" }]);
    expect(read({ validUntil: "2026-11-19" })).toMatchObject({
      posting: { validUntil: "2026-11-19" },
      findings: [{ code: "expired", rule: "AD-1", field: "validUntil" }],
    });
    expect(read({ validUntil: "2026-11-20" }).findings).toEqual([]);
    expect(read({ validUntil: "15天" }).findings).toMatchObject([{ code: "expired" }]);
  });
});

test.each([
  ["2000人以上", { min: 2000, max: null }],
  ["150-500人", { min: 150, max: 500 }],
  ["少于15人", { min: 0, max: 14 }],
  ["大型", null],
])("company size «%s»", (text, size) => {
  expect(readCompanySize(text)).toEqual(size);
});

test("praise is parted into phrases, each benefit once over both columns", () => {
  expect(splitPhrases("三餐免费，有发展前景")).toEqual(["三餐免费", "有发展前景"]);
  expect(splitPhrases("五险一金 双休 Mac Pro")).toEqual(["五险一金", "双休", "Mac Pro"]);
  expect(read({ benefits: "双休;包吃", advantages: "双休、班车" }).posting.benefits).toEqual([
    ...["双休", "包吃", "班车"],
  ]);
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

  test.each([
    [{ nature: "兼职" }, "part_time", "nature"],
    [{ title: "兼职数学家教" }, "part_time", "title"],
    [{ company: "星光KTV娱乐" }, "venue", "company"],
    [{ title: "高薪诚聘淘宝美工学徒" }, "training_loan", "title"],
    [{ title: "诚招加盟商" }, "bait", "title"],
    [{ title: "暑期工" }, "student_aimed", "title"],
    [{ advantages: "限女性" }, "sex", "advantages"],
    [{ pay: "4000，押金200" }, "fee", "pay"],
  ])("%o is held as %s", (cells, code, field) => {
    expect(read(cells).findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ code, field })]),
    );
  });

  test.each([
    [{ title: "模具学徒" }],
    [{ title: "加盟经理" }],
    [{ company: "示例按摩器材有限公司" }],
    [{ title: "C++开发工程师（棋牌）" }],
    [{ title: "实验室兼容性测试" }],
  ])("%o is not", (cells) => {
    expect(read(cells).findings).toEqual([]);
  });

  test("pay with a base is its floor, the words stay beside it", () => {
    const { posting, findings } = read({ pay: "底薪2500+提成" });
    expect(posting).toMatchObject({ payMin: 250_000, payMax: null, payNote: "底薪2500+提成" });
    expect(findings).toEqual([]);
  });

  test("pay that cannot be read is unknown, kept in words and found", () => {
    const { posting, findings } = read({ pay: "15-20万" });
    expect(posting).toMatchObject({ payMin: null, payMax: null, payNote: "15-20万" });
    expect(findings).toMatchObject([{ code: "pay_unreadable" }]);
    expect(read({ pay: "面议" })).toMatchObject({ findings: [], posting: { payNote: "面议" } });
  });
});
