// Job titles as firms write them are read into trades: noise and levels off, the end tells the trade, several trades are
// told apart, and what names no trade stays without one. Runs on the trades of the first stock.
import { Converter } from "opencc-js";
import { describe, expect, it, test } from "vitest";
import type { Occupation, Reference, Skill } from "~/app/domain/reference";
import { type TitleHints, titleMapper } from "~/app/domain/title-occupation";
import { occupations } from "~/prisma/seed/reference/occupations.data";
import { skills } from "~/prisma/seed/reference/skills.data";

const simplify = Converter({ from: "hk", to: "cn" });
const toTraditional = Converter({ from: "cn", to: "hk" });

function official(code: string, name: string, aliases: string[] = []): Occupation {
  const names = { "zh-CN": name, "zh-HK": name, en: name };
  const parentCode = code.slice(0, 7);
  return {
    ...{ code, kind: "official", cscoCode: code, parentCode, groupCode: null },
    ...{ names, aliases, tasks: "", retired: false },
  };
}

const officials = [
  official("6-18-01-01", "车工"),
  official("2-02-03-02", "采矿工程技术人员"),
  official("2-07-05-00", "公证员"),
  official("1-06-01-02", "企业经理", ["副总经理", "CTO"]),
];
const byCode = <T extends { code: string }>(rows: T[]) =>
  new Map(rows.map((row) => [row.code, row]));
const reference = {
  occupations: byCode([...occupations, ...officials]),
  skills: byCode<Skill>(skills),
} satisfies Pick<Reference, "occupations" | "skills">;
const read = titleMapper(reference, { simplify });
const tradeOf = (title: string, hints?: TitleHints) =>
  read(title, hints).code?.replace("oc-", "") ?? null;

describe("what is shouted and promised says nothing about the work", () => {
  test.each([
    ["急聘业务员", "salesperson"],
    ["业务员（急招！！）", "salesperson"],
    ["高薪诚聘外贸业务员", "foreign-trade-clerk"],
    ["销售代表 包吃包住 双休", "salesperson"],
    ["【急】QC(东莞长安)", "quality-inspector"],
    ["电工（4000-5500元）", "electrician"],
    ["焊工5名", "welder"],
    ["结构工程师(004046)", "structural-designer"],
    ["注塑技术员-急聘", "injection-moulder"],
    ["会计 急", "accountant"],
    ["诚聘：叉车司机", "forklift-driver"],
  ])("%s is %s", (title, trade) => expect(tradeOf(title)).toBe(trade));
});

describe("a level is no trade of its own", () => {
  test.each([
    ["高级平面设计师", "graphic-designer"],
    ["资深Java开发工程师", "java-developer"],
    ["模具设计高级工程师", "mould-designer"],
    ["焊工学徒", "welder"],
    ["CNC学徒", "cnc-operator"],
    ["仓库副主管", "warehouse-supervisor"],
    ["实习护士", "nurse"],
    ["见习会计", "accountant"],
    ["品质部主管", "quality-engineer"],
    ["初级采购员", "buyer"],
  ])("%s is %s", (title, trade) => {
    const { candidates } = read(title);
    expect(candidates[0]?.code).toBe(`oc-${trade}`);
  });
});

describe("the end of a title tells the trade", () => {
  test.each([
    ["模具设计工程师", "mould-designer"],
    ["模具销售", "salesperson"],
    ["模具师傅", "mould-maker"],
    ["模具QC", "quality-inspector"],
    ["日语跟单", "merchandiser"],
    ["汽车销售顾问", "car-sales-consultant"],
    ["冷库业务员", "salesperson"],
    ["国际外贸业务员", "foreign-trade-clerk"],
    ["装修公司会计", "accountant"],
    ["品质检验员", "quality-inspector"],
  ])("%s is %s", (title, trade) => expect(tradeOf(title)).toBe(trade));
});

describe("words of the region and letters of the trades", () => {
  test.each([
    ["啤机工", "injection-operator"],
    ["拉长", "line-leader"],
    ["跟单", "merchandiser"],
    ["锣床师傅", "machinist"],
    ["省模师傅", "mould-polisher"],
    ["火花机技工", "edm-operator"],
    ["电脑锣编程", "cnc-programmer"],
    ["慢走丝师傅", "edm-operator"],
    ["CNC操机", "cnc-operator"],
    ["IPQC", "ipqc-inspector"],
    ["PMC", "production-planner"],
    ["IE工程师", "industrial-engineer"],
    ["SMT技术员", "smt-technician"],
    ["SQE", "supplier-quality-engineer"],
    ["C/C++开发工程师", "cpp-developer"],
    ["linux c++开发", "cpp-developer"],
    ["安卓Android开发工程师", "mobile-developer"],
    ["Python后端高级开发工程师", "python-developer"],
    ["Sr. Quality Engineer", "quality-engineer"],
    ["Purchasing Manager", "buyer"],
  ])("%s is %s", (title, trade) => expect(tradeOf(title)).toBe(trade));
});

describe("several trades in one title", () => {
  test.each([
    ["司机兼仓管", "driver"],
    ["车床/铣床技工", "lathe-turner"],
    ["IQC/IPQC", "iqc-inspector"],
    ["PMC主管/经理", "production-planner"],
    ["Vice W/H Supvr（仓管员）", "warehouse-keeper"],
  ])("%s is first of all %s", (title, trade) => expect(tradeOf(title)).toBe(trade));

  test.each([
    ["司机/文员", ["oc-driver", "oc-office-clerk"]],
    ["护士/人事", ["oc-nurse", "oc-hr-officer"]],
    ["仓管员、计划员", ["oc-warehouse-keeper", "oc-production-planner"]],
  ])("%s is left open, in the order of the title", (title, trades) => {
    const { code, candidates } = read(title);
    expect(code).toBeNull();
    expect(candidates.slice(0, 2).map((candidate) => candidate.code)).toEqual(trades);
  });
});

describe("what names no trade stays without one", () => {
  test.each([
    ...[
      "储备干部",
      "生产储备干部",
      "储备干部（急招）",
      "储干",
      "管培生",
      "管理培训生（应届毕业生）",
    ],
    ...[
      "应届毕业生",
      "实习生",
      "助理",
      "主管",
      "工程师",
      "高级工程师",
      "领班",
      "",
      "！！！",
      "急聘",
    ],
    ...["合伙人", "喇叭砌瓦斯特", "Lorem ipsum"],
  ])("%j", (title) => expect(read(title).code).toBeNull());
});

describe("the same title however it is written", () => {
  test.each([
    "业务跟单员",
    "采购员（急聘）",
    "CNC编程工程师",
    "仓库管理员",
    "会计助理",
    "电气工程师",
  ])("%s in traditional script, full width, other case and with blanks", (title) => {
    const plain = read(title);
    const fullWidth = title.replace(/[!-~]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
    for (const other of [toTraditional(title), fullWidth, title.toLowerCase(), ` ${title}  `]) {
      expect(read(other)).toEqual(plain);
    }
    expect(plain.code).not.toBeNull();
  });
});

describe("trades and the official classification", () => {
  it("answers with the trade that names an official row", () => {
    expect(reference.occupations.get("oc-lathe-turner")?.cscoCode).toBe("6-18-01-01");
    expect(tradeOf("车工")).toBe("lathe-turner");
  });
  it("answers with the official code where only that knows the title", () => {
    expect(tradeOf("公证员")).toBe("2-07-05-00");
    expect(tradeOf("采矿工程师")).toBe("2-02-03-02");
  });
  it("works from the trades alone", () => {
    const alone = titleMapper({ ...reference, occupations: byCode(occupations) }, { simplify });
    expect(alone("急聘会计").code).toBe("oc-accountant");
    expect(alone("公证员").code).toBeNull();
  });
  it("knows nothing without any trade", () => {
    const none = titleMapper({ occupations: new Map(), skills: new Map() }, { simplify });
    expect(none("会计")).toEqual({ code: null, sure: 0, candidates: [], skills: [] });
  });
  it("forgets retired trades", () => {
    const retired = occupations.map((row) => ({ ...row, retired: row.code === "oc-accountant" }));
    const without = titleMapper({ ...reference, occupations: byCode(retired) }, { simplify });
    expect(without("会计").code).not.toBe("oc-accountant");
  });
});

describe("brackets, departments and categories", () => {
  it("completes a bare title by its bracket", () => {
    expect(tradeOf("工程师（结构）")).toBe("structural-designer");
  });
  it("completes a bare rank by its department", () => {
    expect(tradeOf("主管", { department: "品质部" })).toBe("quality-engineer");
    expect(tradeOf("主管", { department: "某某电子有限公司" })).toBeNull();
  });
  it("is less sure of a trade that the category does not speak of", () => {
    const within = read("五金外贸业务", { categories: ["贸易类"] });
    const elsewhere = read("五金外贸业务", { categories: ["卫生医疗类"] });
    expect(within.sure).toBeGreaterThan(elsewhere.sure);
  });
});

describe("what a reading holds", () => {
  it("is at most five candidates, best first, and sure between 0 and 1", () => {
    for (const title of ["会计", "电子工程师", "设计助理", "技术经理", "模具工艺工程师"]) {
      const { code, sure, candidates } = read(title);
      const sures = candidates.map((candidate) => candidate.sure);
      expect(candidates.length).toBeLessThanOrEqual(5);
      expect(sures).toEqual([...sures].sort((a, b) => b - a));
      expect(sures.every((one) => one >= 0 && one <= 1)).toBe(true);
      expect(new Set(candidates.map((candidate) => candidate.code)).size).toBe(candidates.length);
      if (code) expect({ code, sure }).toEqual(candidates[0]);
    }
  });
  it("names the skills of the title", () => {
    expect(read("Java开发工程师").skills).toContain("sk-java");
    expect(read("日语翻译").skills).toContain("sk-japanese");
    expect(read("业务员").skills).toEqual([]);
  });
  it("gives the same answer twice", () => {
    expect(read("急聘业务员")).toEqual(read("急聘业务员"));
  });
});

describe("who teaches a trade does not do it", () => {
  test.each([
    ["scratch教师", "training-instructor"],
    ["python讲师", "training-instructor"],
    ["Java高级讲师", "training-instructor"],
    ["少儿编程课程讲师scratch、python", "training-instructor"],
    ["少儿编程讲师-C++", "training-instructor"],
    ["QT/C++讲师", "training-instructor"],
    ["塑胶模具设计讲师（高薪急招）", "training-instructor"],
    ["会计讲师", "training-instructor"],
    ["机电专业教师", "training-instructor"],
    ["叉车教练", "training-instructor"],
    ["初中数学专职教师", "primary-tutor"],
    ["理科老师", "primary-tutor"],
    ["少儿美术老师", "art-teacher"],
    ["游泳教练", "sports-coach"],
    ["暑期老师", null],
    ["讲师顾问", null],
    ["培训主管/讲师", null],
    ["招生顾问/招生老师", "education-adviser"],
  ])("%s is %s", (title, trade) => expect(tradeOf(title)).toBe(trade));

  test("what is taught stays a candidate behind the teacher", () => {
    const { candidates } = read("python讲师");
    expect(candidates.map(({ code }) => code)).toContain("oc-python-developer");
    expect(candidates[0]?.code).toBe("oc-training-instructor");
  });
});
